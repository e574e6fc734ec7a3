import { until } from './until.mjs';

/**
 * What opens at installation must not come in front of a page that is about to be shown.
 * @param {import('./driver.ts').BrowserDriver} browser one that was just started, with the extension in it
 */
export async function afterWelcome(browser) {
  await until(async () => (await browser.tabUrls()).some((url) => url.endsWith('/welcome.html')), {
    what: 'the page of the first run',
  });
}
