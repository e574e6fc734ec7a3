import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterWelcome } from '../../scripts/browsers/after-welcome.mjs';
import { launch as launchChromium } from '../../scripts/browsers/chromium.mjs';
import type { BrowserDriver, BrowserName } from '../../scripts/browsers/driver.ts';
import { launch as launchFirefox } from '../../scripts/browsers/firefox.mjs';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

export interface Setting {
  readonly language?: string;
  /** Both, unless a test is about what only some of them have. */
  readonly browsers?: readonly BrowserName[];
  /** Words about a page's own faults, which may stand in the console. */
  readonly tolerated?: readonly string[];
  /** Whether the tests say yes to the browser's question for a site. */
  readonly asksForSites?: boolean;
}

/** Firefox notes each answer that comes to a popup that has been closed. */
const NO_ERRORS = ['Promise resolved while context is inactive'];

/**
 * Runs the tests in the built extension in Chromium and in Firefox. After them nothing may be in any
 * console, of the pages or of the extension.
 */
export function inEachBrowser(
  name: string,
  tests: (browser: () => BrowserDriver) => void,
  { language = 'en', browsers = ['chromium', 'firefox'], tolerated = [], asksForSites = false }: Setting = {},
): void {
  describe.each(browsers)(`${name}, in %s`, (browserName) => {
    let browser: BrowserDriver | undefined;
    beforeAll(async () => {
      const program = findBrowser(browserName);
      if (!program)
        throw new Error(`${browserName} is not installed: node scripts/setup.mjs --browsers both`);
      const built = join(ROOT, 'dist', browserName);
      const extension = asksForSites && browserName === 'chromium' ? withHostPermissions(built) : built;
      const launched = await LAUNCH[browserName]({ program, extension, headless: true, language });
      browser = launched;
      await afterWelcome(launched);
    });
    afterAll(() => browser?.close());
    const current = () => {
      if (!browser) throw new Error(`${browserName} did not start`);
      return browser;
    };

    tests(current);
    it('leaves no error in any console', async () => {
      const errors = await current().consoleErrors();
      expect(
        errors.filter((error) => ![...NO_ERRORS, ...tolerated].some((words) => error.includes(words))),
      ).toEqual([]);
    });
  });
}

/**
 * A copy of the extension whose optional hosts are required ones: no program can press «Allow» in Chromium's question,
 * but what a reader has allowed once can be taken and given in the settings. The extension's own code is the same.
 */
function withHostPermissions(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'matn-extension-'));
  cpSync(built, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return copy;
}
