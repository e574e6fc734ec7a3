import { clonePage } from '../pages/clone-page.ts';
import { addSnippets } from './add-snippets.ts';
import { BOXES, headlinesFrom } from './boxes.ts';
import { fromMarkup } from './dom.ts';
import { spread, storyGaps } from './story-gaps.ts';
import type { Transform } from './transform.ts';

/** A box of related stories between two paragraphs: near the story's beginning, in its middle, before its end. */
export const insertedBoxes: readonly Transform[] = Object.entries(BOXES).map(([kind, markup]) => ({
  name: `box: ${kind}`,
  rebuild(page) {
    const places = spread([...storyGaps(page).keys()]);
    return places.map((place) => {
      const copy = clonePage(page);
      const box = fromMarkup(copy.doc, markup(headlinesFrom(place)));
      storyGaps(copy)[place]?.after(...box);
      return addSnippets(copy, 'related', box);
    });
  },
}));
