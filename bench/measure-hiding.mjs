import { savedPages } from './pages.mjs';
import { median } from './statistics.mjs';

const CYCLES = 1000;

/**
 * What hiding all clutter and showing it again costs, on the project's own pages.
 * @param {import('./tab.mjs').Tab} tab
 * @returns {Promise<{ walks: number, styles: number, layouts: number, grownNodes: number, grownKilobytes: number }>}
 *   `walks`: hide and restore together, in bare walks; `styles`, `layouts`: recalculations for one hide and one
 *   restore, each followed by a frame; the rest: what a thousand cycles leave behind on the last page
 */
export async function measureHiding(tab) {
  const rows = [];
  for (const page of savedPages()) {
    if (page.set !== 'own') continue;
    await tab.load(page);
    if ((await tab.ask('bench.prepareHiding()')) === 0) continue;
    await tab.ask('bench.hideAndRestore(1, true)');
    const before = await metrics(tab);
    await tab.ask('bench.hideAndRestore(1, true)');
    const after = await metrics(tab);
    const { hiding, walk } = await tab.ask('bench.timeHiding()');
    rows.push({
      walks: hiding / walk,
      styles: after.RecalcStyleCount - before.RecalcStyleCount,
      layouts: after.LayoutCount - before.LayoutCount,
    });
  }
  return {
    walks: median(rows.map((row) => row.walks)),
    styles: median(rows.map((row) => row.styles)),
    layouts: median(rows.map((row) => row.layouts)),
    ...(await measureLeftovers(tab)),
  };
}

/** @param {import('./tab.mjs').Tab} tab */
async function measureLeftovers(tab) {
  await tab.ask(`bench.hideAndRestore(${CYCLES}, false)`);
  const before = await metrics(tab, true);
  await tab.ask(`bench.hideAndRestore(${CYCLES}, false)`);
  const after = await metrics(tab, true);
  return {
    grownNodes: after.Nodes - before.Nodes,
    grownKilobytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024,
  };
}

/**
 * @param {import('./tab.mjs').Tab} tab
 * @param {boolean} [swept] whether garbage is collected first
 * @returns {Promise<Record<'RecalcStyleCount' | 'LayoutCount' | 'Nodes' | 'JSHeapUsedSize' | 'TaskDuration', number>>}
 */
export async function metrics({ devtools }, swept = false) {
  if (swept) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  const named = Object.fromEntries(all.map(({ name, value }) => [name, value]));
  return /** @type {any} */ (named);
}
