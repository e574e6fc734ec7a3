import { browser } from '../shared/browser.ts';
import { readAloud } from './aloud/read-aloud.ts';

/*
 * A content script of its own, which comes into a page when the reader wants to hear its story. In the page and not in
 * the popup, where the voice would break off as soon as the popup closes.
 */

/** Where it has left itself; a symbol, so that no name in the page can shadow it. */
const ALOUD_PLACE = Symbol.for('matn.aloud');
interface AloudScript {
  readonly begin: () => void;
  readonly isReachable: () => boolean;
}
const world: typeof globalThis & { [ALOUD_PLACE]?: AloudScript } = globalThis;

function start(): AloudScript {
  let reading: ReturnType<typeof readAloud> = null;
  return {
    isReachable: () => browser.runtime?.id !== undefined,
    begin() {
      if (reading !== null) return reading.resume();
      reading = readAloud(window, () => {
        reading = null;
      });
    },
  };
}

if (!world[ALOUD_PLACE]?.isReachable()) world[ALOUD_PLACE] = start();
world[ALOUD_PLACE]?.begin();
