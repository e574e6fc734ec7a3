import { timeTasks } from './meter.mjs';
import { syntheticPages } from './pages.mjs';

/**
 * Reads ever larger pages, each in one go.
 * @param {import('./tab.mjs').Tab} tab
 * @returns {Promise<{ nodes: number, matn: number, walk: number }[]>} milliseconds
 */
export async function measureGrowth(tab) {
  const sizes = [];
  for (const page of syntheticPages()) {
    await tab.load(page);
    sizes.push({ nodes: page.nodes, ...(await timeTasks(tab, ['matn', 'walk'])) });
  }
  return sizes;
}
