import { clonePage } from '../pages/clone-page.ts';
import { commonAncestor } from './dom.ts';
import type { Transform } from './transform.ts';

/** The story as one flow of text between `<br>`s, as old CMSs store it. */
export const paragraphsToBreaks: Transform = {
  name: '<p> → <br>',
  rebuild(page) {
    const copy = clonePage(page);
    const inStory = commonAncestor(copy.gold.body.flat()).closest(':not(p)');
    const paragraphs = [...(inStory?.querySelectorAll('p:not([hidden], [style])') ?? [])];
    for (const paragraph of paragraphs) {
      const gap = [copy.doc.createElement('br'), copy.doc.createElement('br')];
      paragraph.replaceWith(...paragraph.childNodes, ...gap);
    }
    return paragraphs.length ? [copy] : [];
  },
};
