import { timeOf } from './meter.mjs';
import { savedPages } from './pages.mjs';
import { median } from './statistics.mjs';

const PAGE = 'b-lebanon-storm-liveblog';
/** In which the nodes come: see in-page/late-nodes.ts. */
const MS = 1000;

/**
 * Ten thousand nodes come in a second, on a page that is watched and on one that is not.
 * @param {import('./tab.mjs').Tab} tab
 * @returns {Promise<number>} share of that second that reading and watching the page take of its main thread
 */
export async function measureLateNodes(tab) {
  const page = [...savedPages()].find(({ name }) => name === PAGE);
  if (!page) throw new Error(`no page: ${PAGE}`);
  const busy = async (/** @type {boolean} */ isWatched) => {
    await tab.load(page);
    return timeOf(tab, `bench.keepCalm(${isWatched})`);
  };
  const shares = [];
  for (let i = 0; i < 3; i++) {
    const alone = await busy(false);
    shares.push(((await busy(true)) - alone) / MS);
  }
  return median(shares);
}
