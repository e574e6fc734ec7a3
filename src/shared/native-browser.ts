import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * Stands in for webextension-polyfill in page.js, which would be 10 KB larger in every page that is read, and in the
 * popup and the settings, which would come that much later. The calls made there (runtime, tabs, storage) give
 * promises under Manifest V3 in both browsers as they are.
 *
 * It is `chrome`, not `browser ?? chrome`: in Chromium before the `browser` namespace, a page with
 * `<form id="browser">` would hand us that form, while `chrome` is the content script's own in both.
 */
export default chrome;
