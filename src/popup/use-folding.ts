import { useLayoutEffect, useState } from 'preact/hooks';

/** Both browsers make a popup no higher than this, in CSS pixels; what is more has to be scrolled. */
const MOST = 600;

export interface Folding {
  readonly isOpen: boolean;
  /** The list was opened or closed, by whomever. */
  toggle(list: HTMLDetailsElement): void;
}

/**
 * A list that is open where the whole popup has room for it, and folds where one would have to scroll: the count and
 * the actions below stay in sight. What the reader did to it holds.
 * @param rows how many rows it has: with others, it is tried anew
 */
export function useFolding(rows: number): Folding {
  const [isOpen, open] = useState(true);
  const [isChosen, choose] = useState(false);
  useLayoutEffect(() => {
    if (isChosen || typeof ResizeObserver === 'undefined') return;
    open(true);
    // It reports before each paint, for rows of the popup come later, such as the switch for the site.
    const observer = new ResizeObserver(() => {
      const { scrollHeight } = document.documentElement;
      if (scrollHeight <= Math.max(MOST, window.innerHeight)) return;
      // First, for it would report its own doing.
      observer.disconnect();
      open(false);
    });
    observer.observe(document.body);
    // What the reader unfolds is wanted, and worth a scroll.
    const letBe = () => observer.disconnect();
    document.addEventListener('click', letBe, { capture: true, once: true });
    return () => {
      letBe();
      document.removeEventListener('click', letBe, { capture: true });
    };
  }, [isChosen, rows]);
  const toggle = (list: HTMLDetailsElement) => {
    if (list.open === isOpen) return;
    choose(true);
    open(list.open);
    // It opens where there was no room for it: below the edge nobody would see that anything has come.
    if (list.open) list.scrollIntoView({ block: 'start' });
  };
  return { isOpen, toggle };
}
