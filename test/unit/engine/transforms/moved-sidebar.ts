import { clonePage } from '../pages/clone-page.ts';
import type { TestPage } from '../pages/load-page.ts';
import { childHolding, commonAncestor } from './dom.ts';
import type { Transform } from './transform.ts';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which Node.js has not. */
const FOLLOWING = 4;

/** The boxes that hold sidebar text and nothing of the article, as large as they get. */
function sidebars({ gold }: TestPage): Element[] {
  const others = gold.snippets.filter(({ clutter }) => clutter.where !== 'sidebar').map(({ node }) => node);
  const article = [...gold.body.flat(), ...gold.beside, ...others];
  const boxes = new Set<Element>();
  for (const { clutter, node } of gold.snippets) {
    if (clutter.where !== 'sidebar') continue;
    let box = node.parentElement;
    while (box?.parentElement && !article.some((text) => box?.parentElement?.contains(text)))
      box = box.parentElement;
    if (box && !article.some((text) => box?.contains(text))) boxes.add(box);
  }
  return [...boxes];
}

/** Sidebars moved in the source to before or after the column of the story, as stylesheets allow. */
export const movedSidebars: readonly Transform[] = (['before', 'after'] as const).map((where) => ({
  name: `sidebar ${where} the story`,
  rebuild(page) {
    const copy = clonePage(page);
    const story = commonAncestor([...copy.gold.body.flat()]);
    const moved = sidebars(copy).filter((box) => {
      const isAfter = Boolean(story.compareDocumentPosition(box) & FOLLOWING);
      return isAfter === (where === 'before') && !story.contains(box);
    });
    for (const box of moved) {
      const column = childHolding(commonAncestor([box, story]), story);
      column[where](box);
    }
    return moved.length ? [copy] : [];
  },
}));
