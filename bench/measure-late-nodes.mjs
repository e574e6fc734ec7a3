import { metrics } from './measure-hiding.mjs';
import { savedPages } from './pages.mjs';

const PAGE = 'b-lebanon-storm-liveblog';
/** Of the time in which the nodes come: see in-page/late-nodes.ts. */
const SECONDS = 1;

/**
 * Ten thousand nodes come in a second, on a page that is watched and on one that is not.
 * @param {import('./tab.mjs').Tab} tab
 * @returns {Promise<number>} share of that second that the watching takes of the page's main thread
 */
export async function measureLateNodes(tab) {
  const page = [...savedPages()].find(({ name }) => name === PAGE);
  if (!page) throw new Error(`no page: ${PAGE}`);
  const busy = async (/** @type {boolean} */ isWatched) => {
    await tab.load(page);
    const before = await metrics(tab);
    await tab.ask(`bench.keepCalm(${isWatched})`);
    return (await metrics(tab)).TaskDuration - before.TaskDuration;
  };
  const shares = [];
  for (let i = 0; i < 3; i++) {
    const alone = await busy(false);
    shares.push(((await busy(true)) - alone) / SECONDS);
  }
  return shares.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}
