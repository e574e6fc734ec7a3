import { driveDocument } from './chromium-document.mjs';
import { collectErrors } from './chromium-settings.mjs';
import { until } from './until.mjs';

/**
 * Waits for the popup that the next click on the button opens. Call it before the click.
 * @param {import('./chromium.mjs').Session} session
 * @returns {Promise<import('./driver.ts').PopupDriver>}
 */
export async function openedPopup({ browser, popupUrl, errors }) {
  const before = new Set(browser.targets());
  const target = await until(
    async () => browser.targets().find((t) => !before.has(t) && t.url().startsWith(popupUrl)),
    { what: 'the popup' },
  );
  const popup = await target.asPage();
  collectErrors(popup, errors);
  await until(() => popup.evaluate(() => document.readyState === 'complete'), {
    what: 'the document of the popup',
  });
  return {
    ...driveDocument(popup),
    click: (selector) =>
      popup
        .evaluate((found) => {
          const element = document.querySelector(found);
          if (!(element instanceof HTMLElement)) throw new Error(`the popup has no ${found}`);
          element.click();
        }, selector)
        .catch((error) => {
          // A click that opens a tab closes the popup.
          if (!popup.isClosed()) throw error;
        }),
    isOpen: async () => !popup.isClosed(),
    close: async () => {
      if (!popup.isClosed()) await popup.close();
    },
  };
}
