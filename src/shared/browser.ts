/**
 * The one door to the browser's API. The background gets webextension-polyfill; in the other bundles the build
 * puts native-browser.ts in its place (see there for why).
 */
import browser from 'webextension-polyfill';

export { browser };
