/**
 * The one door to the browser's API. Popup and background get webextension-polyfill; in the content
 * script's bundle the build puts src/page/native-browser.ts in its place (see there for why).
 */
import browser from 'webextension-polyfill';

export { browser };
