import { median } from './statistics.mjs';

/** @typedef {import('./tab.mjs').Tab} Tab */
/** @typedef {import('./in-page/index.ts').Task} Task */

/** A measurement takes at least so many milliseconds, so that asking for it counts for nothing. */
const LEAST_MS = 6;
/** Measurements of each task; a task that takes longer than SLOW_MS is measured less often. */
const ROUNDS = 5;
const SLOW_MS = 150;

/** Counts time as the main thread spends it: what else the machine does meanwhile is not in it. @param {Tab} tab */
export async function startMeter({ devtools }) {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/**
 * @param {Pick<Tab, 'devtools'>} tab
 * @param {boolean} [swept] whether garbage is collected first
 * @returns {Promise<Record<'RecalcStyleCount' | 'LayoutCount' | 'Nodes' | 'JSHeapUsedSize' | 'TaskDuration', number>>}
 */
export async function readMeter({ devtools }, swept = false) {
  if (swept) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return /** @type {any} */ (Object.fromEntries(metrics.map(({ name, value }) => [name, value])));
}

/**
 * @param {Tab} tab
 * @param {string} expression
 * @returns {Promise<number>} milliseconds of the page's main thread
 */
export async function timeOf(tab, expression) {
  const before = await readMeter(tab);
  await tab.ask(expression);
  return ((await readMeter(tab)).TaskDuration - before.TaskDuration) * 1000;
}

/**
 * Times tasks on the page that is open, in turn.
 * @template {Task} Name
 * @param {Tab} tab
 * @param {readonly Name[]} names
 * @returns {Promise<Record<Name, number>>} milliseconds, medians
 */
export async function timeTasks(tab, names) {
  /** @type {Map<Name, { runs: number, times: number[] }>} */
  const tasks = new Map();
  for (const name of names) {
    const ms = await tab.ask(`bench.warmUp('${name}')`);
    tasks.set(name, { runs: Math.max(1, Math.ceil(LEAST_MS / ms)), times: [] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, { runs, times }] of tasks) {
      if (round > 1 && (times[0] ?? 0) > SLOW_MS) continue;
      times.push((await timeOf(tab, `bench.run('${name}', ${runs})`)) / runs);
    }
  }
  const medians = [...tasks].map(([name, { times }]) => [name, median(times)]);
  return /** @type {any} */ (Object.fromEntries(medians));
}
