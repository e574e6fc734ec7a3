import { clonePage, releasePage } from '../pages/clone-page.ts';
import type { TestPage } from '../pages/load-page.ts';
import { addSnippets } from './add-snippets.ts';
import { BOXES, headlinesFrom } from './boxes.ts';
import { childHolding, commonAncestor, fromMarkup } from './dom.ts';
import { paragraphsToBreaks } from './paragraphs-to-breaks.ts';
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
      storyGaps(copy)[place]?.above.after(...box);
      return addSnippets(copy, 'related', box);
    });
  },
}));

/** «اقرأ أيضا» and a linked headline as one more line of a story that is cut by `<br>`s. */
export const lineBetweenBreaks: Transform = {
  name: 'box: line between <br>s',
  rebuild(page) {
    const [flowing] = paragraphsToBreaks.rebuild(page);
    if (!flowing) return [];
    const breaksAfter = ({ gold }: TestPage) =>
      gold.body.flatMap((texts, i) => {
        const [last, next] = [texts.at(-1), gold.body[i + 1]?.[0]];
        if (!last || !next) return [];
        const after = childHolding(commonAncestor([last, next]), last).nextSibling;
        return after?.nodeName === 'BR' ? [after] : [];
      });
    const copies = spread([...breaksAfter(flowing).keys()]).map((place) => {
      const copy = clonePage(flowing);
      const line = fromMarkup(
        copy.doc,
        `<br>اقرأ أيضا: <a href="/story/31">${headlinesFrom(place)(1)}</a><br>`,
      );
      breaksAfter(copy)[place]?.after(...line);
      return addSnippets(copy, 'related', line);
    });
    releasePage(flowing);
    return copies;
  },
};
