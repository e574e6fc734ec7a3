import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openExtension } from './open-extension.mjs';
import { savedPages } from './pages.mjs';
import { median } from './statistics.mjs';

const PAGES = 12;
/** The first clicks are on a browser that has just started. */
const IDLE = 2;

/** Runs in the popup: notes when a frame with something else than the skeleton has been handed to the screen. */
const CLOCK = `
const look = () => {
  const state = document.querySelector('[data-state]')?.dataset.state;
  if (!state || state === 'working') return requestAnimationFrame(look);
  requestAnimationFrame(() => setTimeout(() => { window.shownAt = performance.timeOrigin + performance.now(); }));
};
look();`;

/**
 * How long a reader waits after a click, for the facts and for a popup in which there is nothing at all.
 * @param {string} built folder of the unpacked extension
 * @returns {Promise<{ facts: number, empty: number, ratio: number }>} milliseconds, medians over the project's own
 *   pages, and the median of their ratios
 */
export async function measurePopup(built) {
  const folder = mkdtempSync(path.join(tmpdir(), 'matn-clock-'));
  try {
    const facts = await timeClicks(withClock(built, path.join(folder, 'facts'), (html) => html));
    const empty = await timeClicks(withClock(built, path.join(folder, 'empty'), emptied));
    const ratios = facts.map((ms, i) => ms / (empty[i] ?? Number.NaN));
    return { facts: median(facts), empty: median(empty), ratio: median(ratios) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same document and looks, without our scripts and with nothing to wait for. @param {string} html */
function emptied(html) {
  return html.replace(/<script[^>]*><\/script>/g, '').replace('data-state="working"', 'data-state="empty"');
}

/**
 * @param {string} built
 * @param {string} copy
 * @param {(html: string) => string} change
 */
function withClock(built, copy, change) {
  cpSync(built, copy, { recursive: true });
  const file = path.join(copy, 'popup.html');
  writeFileSync(path.join(copy, 'clock.js'), CLOCK);
  const html = change(readFileSync(file, 'utf8'));
  writeFileSync(file, html.replace('</body>', '<script src="clock.js"></script></body>'));
  return copy;
}

/**
 * @param {string} folder
 * @returns {Promise<number[]>} milliseconds from each click to what it shows
 */
async function timeClicks(folder) {
  const { browser, click, openPage } = await openExtension(folder);
  const times = [];
  try {
    const pages = [...savedPages()].filter(({ set, name }) => set === 'own' && !name.startsWith('n-'));
    for (const { url, html } of pages.slice(0, PAGES + IDLE)) {
      const page = await openPage(url, html);
      const before = Date.now();
      const popup = await click(page);
      const shown = await popup.waitForFunction(() => Reflect.get(window, 'shownAt'), { timeout: 10_000 });
      times.push(Number(await shown.jsonValue()) - before);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return times.slice(IDLE);
}
