import { savedPages } from './pages.mjs';
import { median } from './statistics.mjs';

/**
 * @typedef {object} PageTimes milliseconds
 * @property {string} name
 * @property {string} set
 * @property {number} first the first reading of a fresh page, in code that was never run before
 * @property {Record<import('./in-page/contenders.ts').Contender, number>} medians
 */

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {(page: string) => void} tell
 * @returns {Promise<PageTimes[]>}
 */
export async function measureReading(tab, tell) {
  const times = [];
  for (const page of savedPages()) {
    await tab.load(page);
    times.push({ name: page.name, set: page.set, ...(await tab.ask('bench.timeContenders()')) });
    tell(`${page.set} ${page.name}`);
  }
  return times;
}

/**
 * What reading costs in the unit of another contender: the median of the pages' own ratios.
 * @param {readonly PageTimes[]} times
 * @param {import('./in-page/contenders.ts').Contender} other
 */
export function ratioTo(times, other) {
  return median(times.map(({ medians }) => medians.matn / medians[other]));
}
