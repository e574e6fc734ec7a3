import { clonePage } from '../pages/clone-page.ts';
import { commonAncestor } from './dom.ts';
import type { Transform } from './transform.ts';

/** Names that themes give to whole columns after one thing in them. */
const NAMES = [
  'related-content',
  'ads-wrapper',
  'share-area',
  'comments-wrap',
  'sidebar widget',
  'newsletter-footer',
];

/** The box of the story, and all around it, named for something that is clutter elsewhere. */
export const misnamedStories: readonly Transform[] = NAMES.map((name) => ({
  name: `story named «${name}»`,
  rebuild(page) {
    const copy = clonePage(page);
    const story = commonAncestor(copy.gold.body.flat());
    const named = story.matches('p, li, td') ? story.parentElement : story;
    named?.setAttribute('class', name);
    named?.removeAttribute('id');
    const around = clonePage(page);
    for (let at: Element | null = commonAncestor(around.gold.body.flat()); at; at = at.parentElement)
      at.setAttribute('class', name);
    return [copy, around];
  },
}));
