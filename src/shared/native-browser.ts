import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * Stands in for webextension-polyfill wherever somebody waits: in what comes into pages, which would be 10 KB larger
 * each, in the popup, and in the background, which the browser starts anew for every click. The calls made there give
 * promises under Manifest V3 in both browsers as they are. Settings and the first run's page carry the polyfill.
 *
 * It is `chrome`, not `browser ?? chrome`: in Chromium before the `browser` namespace, a page with
 * `<form id="browser">` would hand us that form, while `chrome` is the content script's own in both.
 */
export default chrome;
