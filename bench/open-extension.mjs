import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/setup/find-browser.mjs';

/**
 * The built extension in a Chromium of its own, clicked on as a reader clicks.
 * @typedef {object} Clicked
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} id of the extension
 * @property {(page: import('puppeteer-core').Page) => Promise<import('puppeteer-core').Page>} click presses the button over a page; answers the popup
 * @property {(url: string, html: string | Buffer) => Promise<import('puppeteer-core').Page>} openPage in a tab in front, without any network
 */

/**
 * @param {string} folder of the unpacked extension
 * @returns {Promise<Clicked>}
 */
export async function openExtension(folder) {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('No Chromium: npm start installs one.');
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--disable-gpu',
      '--no-first-run',
      // As scripts/browsers/chromium.mjs says: none for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not install ${folder}`);
  return {
    browser,
    id,
    async click(page) {
      const before = new Set(browser.targets());
      const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
        !before.has(target) &&
        // A browser that has just started may still be opening the welcome.
        target.url() === `chrome-extension://${id}/popup.html` &&
        target.type() === 'page';
      const opened = browser.waitForTarget(isPopup);
      await page.triggerExtensionAction(extension);
      return (await opened).asPage();
    },
    async openPage(url, html) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const answer = request.isNavigationRequest() && request.frame() === page.mainFrame();
        const headers = { 'content-type': 'text/html; charset=utf-8' };
        (answer ? request.respond({ headers, body: html }) : request.abort()).catch(() => {});
      });
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
  };
}
