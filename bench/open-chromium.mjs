import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/setup/find-browser.mjs';

/**
 * A Chromium for measuring: without a window, without the extension.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function openChromium() {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('No Chromium: npm start installs one.');
  return puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--js-flags=--expose-gc',
      // As scripts/browsers/chromium.mjs says: none for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
