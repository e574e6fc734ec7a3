// `npm start`: sets up, builds, and shows the extension at work. `npm start -- --help` says what else.
import './setup/check-node.mjs';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterWelcome } from './browsers/after-welcome.mjs';
import { tellError } from './setup/explain-failure.mjs';
import { ROOT, setUp } from './setup.mjs';
import { choosePage } from './start/choose-page.mjs';
import { HELP, readOptions } from './start/options.mjs';

/**
 * @typedef {import('./browsers/driver.ts').BrowserDriver} BrowserDriver
 * @typedef {import('./browsers/driver.ts').PageDriver} PageDriver
 */

/** How long a person needs to see what the page was like. */
const LOOK = 4000;

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  const chosen = choosePage(options.page, ROOT);
  const browsers = await setUp({ browsers: options.browser ?? 'any' });
  // Only now are the packages there that these two need.
  const { build } = await import('./build.mjs');
  console.log('▸ Building the extension …');
  await build();
  const name = options.browser ?? (browsers.chromium ? 'chromium' : 'firefox');
  const { launch } =
    name === 'chromium' ? await import('./browsers/chromium.mjs') : await import('./browsers/firefox.mjs');

  console.log(`▸ Starting ${browsers[name]} …`);
  const browser = await launch({
    program: browsers[name] ?? '',
    extension: join(ROOT, 'dist', name),
    headless: options.headless,
    network: chosen.served === null || !options.headless,
  });
  process.once('SIGINT', () => void browser.close().finally(() => process.exit(130)));
  try {
    await afterWelcome(browser);
    if (chosen.served) await browser.serve(chosen.url, chosen.served);
    const page = await browser.openPage(chosen.url).catch((error) => {
      throw new Error(`${chosen.url} did not open: ${error.message}`);
    });
    console.log(`▸ ${browser.version} shows ${chosen.url}`);
    if (options.headless) await showInTerminal(page, resolve(options.out));
    else await showInWindow(browser, page);
  } finally {
    await browser.close();
  }
}

/**
 * @param {PageDriver} page
 * @param {string} out
 */
async function showInTerminal(page, out) {
  const { readPopup } = await import('./browsers/read-popup.mjs');
  // Needs packages too.
  const { report } = await import('./start/report.mjs');
  mkdirSync(out, { recursive: true });
  await page.screenshot(join(out, 'before.png'), { fullPage: true });
  console.log('▸ Clicking the toolbar button …\n');
  const popup = await page.clickAction();
  console.log(report(await readPopup(popup)));
  // The popup unfolds with a transition.
  await sleep(400);
  await popup.screenshot(join(out, 'popup.png'));
  await page.screenshot(join(out, 'after.png'), { fullPage: true });
  console.log(`\nbefore.png, after.png and popup.png are in ${relative(process.cwd(), out) || '.'}`);
}

/**
 * @param {BrowserDriver} browser
 * @param {PageDriver} page
 */
async function showInWindow(browser, page) {
  console.log('▸ This is the page as it came. In a moment the toolbar button is clicked once for you …');
  await Promise.race([sleep(LOOK), browser.closed]);
  try {
    await page.pressAction();
    console.log('▸ Clicked: the text is left, and the popup says what was read and what was hidden.');
  } catch (error) {
    console.log(
      `▸ This browser lets no program press its buttons (${error instanceof Error ? error.message : error}).`,
    );
  }
  console.log('▸ Your turn: the Matn button in the toolbar, or Alt+Shift+M. Close the window to end.');
  await browser.closed;
}

main().catch((error) => {
  console.error(tellError(error));
  process.exit(1);
});
