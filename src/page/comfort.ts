import { browser } from '../shared/browser.ts';
import { loadComfort, NO_COMFORT, onComfortChange } from '../shared/comfort.ts';
import { comfortStyle } from './comfort/comfort-style.ts';
import { createLiveComfort } from './comfort/live-comfort.ts';
import { welcome } from './guests.ts';
import { DOCUMENT_TOKEN } from './marks.ts';
import { shownStory } from './shown-story.ts';

/*
 * A content script of its own, which comes into a page at level `article` when the reader wants it other than the
 * site made it. The background asks it for its style, has the browser insert that, and only then are there marks.
 */

/** Where it has left itself; a symbol, so that no name in the page can shadow it. */
const COMFORT_PLACE = Symbol.for('matn.comfort');
export interface ComfortScript {
  /** Reads the reader's wishes. @returns the style; null when it was handed out before */
  readonly prepare: () => Promise<string | null>;
  /** The style is there. */
  readonly begin: () => void;
  /** False once its extension was updated or removed: then its storage answers no more. */
  readonly isReachable: () => boolean;
}
const world: typeof globalThis & { [COMFORT_PLACE]?: ComfortScript } = globalThis;

function start(): ComfortScript {
  const token = DOCUMENT_TOKEN;
  const live = createLiveComfort(window, token);
  let wishes = NO_COMFORT;
  let isStyled = false;
  let staying = new AbortController();
  staying.abort();
  const settle = () => live.settle(shownStory(), wishes);
  const leave = () => {
    staying.abort();
    live.clear();
  };
  return {
    isReachable: () => browser.runtime?.id !== undefined,
    async prepare() {
      wishes = await loadComfort();
      return isStyled ? null : comfortStyle(token);
    },
    begin() {
      isStyled = true;
      if (staying.signal.aborted) {
        staying = new AbortController();
        welcome({ leave, settle });
        onComfortChange((comfort) => {
          wishes = comfort;
          settle();
        }, staying.signal);
      }
      settle();
    },
  };
}

if (!world[COMFORT_PLACE]?.isReachable()) world[COMFORT_PLACE] = start();
