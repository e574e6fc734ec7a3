import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch as launchChromium } from '../../scripts/browsers/chromium.mjs';
import type { BrowserDriver, BrowserName } from '../../scripts/browsers/driver.ts';
import { launch as launchFirefox } from '../../scripts/browsers/firefox.mjs';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/**
 * Runs the tests in the built extension in Chromium and in Firefox. After them nothing may be in any
 * console, of the pages or of the extension, but for `tolerated` words about a page's own faults.
 */
export function inEachBrowser(
  name: string,
  tests: (browser: () => BrowserDriver) => void,
  { language = 'en', tolerated = [] }: { language?: string; tolerated?: readonly string[] } = {},
): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${name}, in %s`, (browserName) => {
    let browser: BrowserDriver | undefined;
    beforeAll(async () => {
      const program = findBrowser(browserName);
      if (!program)
        throw new Error(`${browserName} is not installed: node scripts/setup.mjs --browsers both`);
      const extension = join(ROOT, 'dist', browserName);
      browser = await LAUNCH[browserName]({ program, extension, headless: true, language });
    });
    afterAll(() => browser?.close());
    const current = () => {
      if (!browser) throw new Error(`${browserName} did not start`);
      return browser;
    };

    tests(current);
    it('leaves no error in any console', async () => {
      const errors = await current().consoleErrors();
      expect(errors.filter((error) => !tolerated.some((words) => error.includes(words)))).toEqual([]);
    });
  });
}
