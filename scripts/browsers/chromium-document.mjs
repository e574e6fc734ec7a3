/**
 * What page and popup have in common.
 * @param {import('puppeteer-core').Page} page
 * @returns {Omit<import('./driver.ts').DocumentDriver, 'close'>}
 */
export function driveDocument(page) {
  return {
    evaluate: /** @type {import('./driver.ts').DocumentDriver['evaluate']} */ (
      // puppeteer's own types know handles as arguments too, and so do not fit a plain function.
      async (read, ...args) => page.evaluate(/** @type {(...args: unknown[]) => unknown} */ (read), ...args)
    ),
    screenshot: async (file, { fullPage = false } = {}) => {
      await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage });
    },
  };
}
