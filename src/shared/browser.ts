/**
 * The one door to the browser's API. The settings and the first run's page get webextension-polyfill; in all other
 * bundles the build puts native-browser.ts in its place (see there for why).
 */
import browser from 'webextension-polyfill';

export { browser };
