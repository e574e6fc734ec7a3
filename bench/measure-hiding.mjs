import { readMeter, timeTasks } from './meter.mjs';
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
    await tab.ask('bench.hideAndRestore(1)');
    const before = await readMeter(tab);
    await tab.ask('bench.hideAndRestore(1)');
    const after = await readMeter(tab);
    const { hiding, walk } = await timeTasks(tab, ['hiding', 'walk']);
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
  await tab.ask(`bench.run('hiding', ${CYCLES})`);
  const before = await readMeter(tab, true);
  await tab.ask(`bench.run('hiding', ${CYCLES})`);
  const after = await readMeter(tab, true);
  return {
    grownNodes: after.Nodes - before.Nodes,
    grownKilobytes: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024,
  };
}
