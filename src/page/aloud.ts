import { browser } from '../shared/browser.ts';
import { keepRate, keptRate } from './aloud/kept-rate.ts';
import { readAloud } from './aloud/read-aloud.ts';

/*
 * A content script of its own, which comes into a page when the reader wants to hear its story. In the page and not in
 * the popup, where the voice would break off as soon as the popup closes.
 */

/** Where it has left itself; a symbol, so that no name in the page can shadow it. */
const ALOUD_PLACE = Symbol.for('matn.aloud');
interface AloudScript {
  readonly begin: () => Promise<void>;
  readonly isReachable: () => boolean;
}
const world: typeof globalThis & { [ALOUD_PLACE]?: AloudScript } = globalThis;

function start(): AloudScript {
  let reading: ReturnType<typeof readAloud> = null;
  return {
    isReachable: () => browser.runtime?.id !== undefined,
    async begin() {
      const rate = await keptRate();
      if (reading !== null) return reading.resume();
      reading = readAloud(window, {
        rate,
        onRate: keepRate,
        onEnd() {
          reading = null;
        },
      });
    },
  };
}

if (!world[ALOUD_PLACE]?.isReachable()) world[ALOUD_PLACE] = start();
void world[ALOUD_PLACE]?.begin();
