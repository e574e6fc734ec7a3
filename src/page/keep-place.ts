import { activeElementOf } from './unclobbered.ts';

export interface Place {
  /** Makes a change that may move what the reader is looking at. */
  keep(change: () => void): void;
  /** Makes the change that puts the page back, and puts the reader back too unless they went elsewhere. */
  giveBack(change: () => void): void;
}

/**
 * Keeps the reader's place. While the page is scrolled the browser's scroll anchoring holds the text still,
 * and at the very top it rightly does nothing; what is left to do is the way back: the position, and the
 * focus that a hidden field lost.
 */
export function createPlace(win: Window, isHidden: (node: Node) => boolean): Place {
  /** Where the reader was before the first change; null before it, and once they scrolled away. */
  let home: number | null = null;
  /** Where they stood when the last change had settled; null while it has not. */
  let settled: number | null = null;
  let changed = false;
  let unfocused: Element | null = null;

  const settle = () => {
    settled = null;
    // Anchoring is done with the layout of the next frame: the frame after that sees the result.
    win.requestAnimationFrame(() =>
      win.requestAnimationFrame(() => {
        settled = win.scrollY;
      }),
    );
  };
  const scrolledAway = () => settled !== null && settled !== win.scrollY;

  return {
    keep(change) {
      if (!changed) home = win.scrollY;
      else if (scrolledAway()) home = null;
      const active = activeElementOf(win.document);
      change();
      changed = true;
      if (active !== null && isHidden(active)) unfocused = active;
      settle();
    },
    giveBack(change) {
      const target = scrolledAway() ? null : home;
      change();
      if (target !== null && target !== win.scrollY) win.scrollTo({ top: target, behavior: 'instant' });
      // Only when nothing else has the focus by now.
      if (unfocused instanceof HTMLElement && activeElementOf(win.document)?.localName === 'body') {
        HTMLElement.prototype.focus.call(unfocused, { preventScroll: true });
      }
      home = null;
      changed = false;
      unfocused = null;
    },
  };
}
