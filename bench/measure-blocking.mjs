import { longestTask } from './longest-task.mjs';
import { syntheticPages } from './pages.mjs';

/**
 * How long the largest page is blocked at a stretch while it is read, decluttered and put back, as the content script
 * does it. What the browser does afterwards to show the page without what is hidden is its own.
 * @param {import('./tab.mjs').Tab} tab
 * @returns {Promise<{ reading: number, hiding: number }>} milliseconds of the page's main thread
 */
export async function measureBlocking(tab) {
  const page = [...syntheticPages()].at(-1);
  if (!page) throw new Error('no synthetic page');
  await tab.load(page);
  const reading = await longestTask(tab, 'bench.largePage.read()');
  const apply = await longestTask(tab, 'bench.largePage.apply()');
  const restore = await longestTask(tab, 'bench.largePage.restore()');
  return { reading, hiding: Math.max(apply, restore) };
}
