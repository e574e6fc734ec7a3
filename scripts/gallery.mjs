// Draws docs/gallery: every state of the popup, and the other pages of the extension, in each browser, language and
// theme, out of the real extension.
//   npm run gallery               all of it
//   npm run gallery -- story pdf  these states only
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterWelcome } from './browsers/after-welcome.mjs';
import { launch as launchChromium } from './browsers/chromium.mjs';
import { launch as launchFirefox } from './browsers/firefox.mjs';
import { build } from './build.mjs';
import { composeSheets } from './gallery/compose-sheets.mjs';
import { OWN_PAGES } from './gallery/own-pages.mjs';
import { chooseLanguage, chooseTheme, openInState, POPUP_STATES } from './gallery/popup-states.mjs';
import { writeIndex } from './gallery/write-index.mjs';
import { ROOT, setUp } from './setup.mjs';
import { choosePage } from './start/choose-page.mjs';

/** @typedef {import('./browsers/driver.ts').BrowserDriver} BrowserDriver */

const THEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = { chromium: ['ar', 'en', 'fr'], firefox: ['ar', 'en', 'fr'] };
/** Firefox speaks the languages whose packs are installed with it; where there is none, the settings choose ours. */
const WITHOUT_PACK = { chromium: /** @type {string[]} */ ([]), firefox: ['fr'] };
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
/** Until what was drawn is on the screen, in milliseconds. */
const PAINTED = 120;

const wanted = process.argv.slice(2);
const isWanted = (/** @type {{ name: string }} */ { name }) => wanted.length === 0 || wanted.includes(name);
const shots = mkdtempSync(join(tmpdir(), 'matn-gallery-'));
const target = join(ROOT, 'docs/gallery');
mkdirSync(target, { recursive: true });

const programs = await setUp({ browsers: 'both' });
await build();
for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  for (const language of LANGUAGES[name]) {
    const isChosen = WITHOUT_PACK[name].includes(language);
    const browser = await LAUNCH[name]({
      program: programs[name] ?? '',
      extension: join(ROOT, 'dist', name),
      headless: true,
      language: isChosen ? 'en' : language,
    });
    try {
      await afterWelcome(browser);
      await shootAll(browser, isChosen ? language : 'auto', (state, theme) =>
        join(shots, `${name}-${state}-${language}-${theme}.png`),
      );
    } finally {
      await browser.close();
    }
  }
}
const sheets = await composeSheets(
  programs.chromium ?? '',
  shots,
  LANGUAGES,
  [...POPUP_STATES, ...OWN_PAGES].filter(isWanted),
);
for (const [file, picture] of sheets) writeFileSync(join(target, file), picture);
writeFileSync(join(target, 'README.md'), writeIndex([...POPUP_STATES, ...OWN_PAGES]));
console.log(`${sheets.size} pictures in docs/gallery`);

/**
 * @param {BrowserDriver} browser
 * @param {string} language the one that the settings choose; `auto`: the browser's own
 * @param {(state: string, theme: string) => string} fileOf
 */
async function shootAll(browser, language, fileOf) {
  const { url, served } = choosePage(null, ROOT);
  if (served) await browser.serve(url, served);
  const page = await browser.openPage(url);
  await chooseLanguage(page, language);
  let origin = '';
  for (const state of POPUP_STATES) {
    // The first one is always drawn, for it tells where the other pages are.
    if (origin !== '' && !isWanted(state)) continue;
    const popup = await openInState(page, state);
    origin = await popup.evaluate(() => location.origin);
    for (const theme of THEMES) {
      await chooseTheme(popup, theme);
      await sleep(PAINTED);
      await popup.screenshot(fileOf(state.name, theme));
    }
    await popup.close();
  }
  await page.close();
  for (const { name, file, width } of OWN_PAGES.filter(isWanted)) {
    const own = await browser.openPage(`${origin}/${file}`, { width, height: 844 });
    for (const theme of THEMES) {
      await chooseTheme(own, theme);
      await sleep(PAINTED);
      await own.screenshot(fileOf(name, theme), { fullPage: true });
    }
    await own.close();
  }
}
