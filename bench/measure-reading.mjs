import { timeOf, timeTasks } from './meter.mjs';
import { savedPages } from './pages.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./in-page/contenders.ts').Contender} Contender */
/** @type {readonly Contender[]} */
const CONTENDERS = ['walk', 'walkTexts', 'matn', 'readability', 'defuddle'];

/**
 * @typedef {object} PageTimes milliseconds
 * @property {string} name
 * @property {string} set
 * @property {number} first the first reading of a fresh page, in code that was never run before
 * @property {number} firstWalk
 * @property {Record<Contender, number>} medians
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
    const firstWalk = await timeOf(tab, "bench.run('walk', 1)");
    await tab.load(page);
    const first = await timeOf(tab, "bench.run('matn', 1)");
    times.push({
      name: page.name,
      set: page.set,
      first,
      firstWalk,
      medians: await timeTasks(tab, CONTENDERS),
    });
    tell(`${page.set} ${page.name}`);
  }
  return times;
}

/**
 * What reading costs in the unit of another contender: the median of the pages' own ratios.
 * @param {readonly PageTimes[]} times
 * @param {Contender} other
 */
export function ratioTo(times, other) {
  return median(times.map(({ medians }) => medians.matn / medians[other]));
}
