import { COMFORT_NAMES, type Comfort, isPlain, NO_COMFORT } from '../../shared/comfort.ts';
import type { ShownStory } from '../shown-story.ts';
import { rootOf } from '../unclobbered.ts';
import { createComfortMarks } from './comfort-marks.ts';
import type { Part } from './comfort-words.ts';
import { findParts } from './find-parts.ts';
import { findOverlays } from './over-parts.ts';

export interface LiveComfort {
  /** Makes the page as comfortable as the reader wants it; leaves it alone without a story at level `article`. */
  settle(story: ShownStory | null, comfort: Comfort): void;
  /** Leaves the page as if it had never been here. */
  clear(): void;
}

/** @param token tells our marks from attributes of the same name that the page brought along */
export function createLiveComfort(win: Window, token: string): LiveComfort {
  const marks = createComfortMarks(win.document, token);
  return {
    clear: marks.clear,
    settle(story, comfort) {
      if (story === null || story.level !== 'article' || isPlain(comfort)) return marks.clear();
      const parts = findParts(story, win);
      const wanted = new Map<Element, Set<Part>>(
        [...parts.of].map(([element, of]) => [element, new Set(of)]),
      );
      const overlays = comfort.ground === 'site' ? [] : findOverlays(win.document, win);
      for (const element of overlays) wanted.set(element, (wanted.get(element) ?? new Set()).add('over'));
      const names = COMFORT_NAMES.filter((name) => comfort[name] !== NO_COMFORT[name]);
      const wishes = names.map((name) => `${name}-${comfort[name]}`);
      const words = new Map([...wanted].map(([element, of]) => [element, [...of, ...wishes].join(' ')]));
      marks.set(words.set(rootOf(win.document), [`em-${parts.em}`, ...wishes].join(' ')));
    },
  };
}
