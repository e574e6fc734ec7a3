import { clonePage } from '../pages/clone-page.ts';
import type { TestPage } from '../pages/load-page.ts';
import { addSnippets } from './add-snippets.ts';
import { BOXES, headlinesFrom } from './boxes.ts';
import { fromMarkup } from './dom.ts';
import { storyGaps } from './story-gaps.ts';
import type { Transform } from './transform.ts';

/** Puts a box into every gap of a story, or into every second. */
function fill(page: TestPage, step: number, kindAt: (gap: number) => string): TestPage {
  const copy = clonePage(page);
  const added = storyGaps(copy).flatMap(({ above }, gap) => {
    if (gap % step) return [];
    const box = fromMarkup(copy.doc, BOXES[kindAt(gap)]?.(headlinesFrom(gap)) ?? '');
    above.after(...box);
    return box;
  });
  return addSnippets(copy, 'related', added);
}

const KINDS = Object.keys(BOXES);

export const boxesEverywhere: readonly Transform[] = [
  ...['paragraph and link', 'label, then link', 'soup of divs'].map((kind) => ({
    name: `every gap: ${kind}`,
    rebuild: (page: TestPage) => [fill(page, 1, () => kind)],
  })),
  {
    name: 'every second gap: boxes of all kinds',
    rebuild: (page: TestPage) => [fill(page, 2, (gap) => KINDS[(gap / 2) % KINDS.length] ?? '')],
  },
];
