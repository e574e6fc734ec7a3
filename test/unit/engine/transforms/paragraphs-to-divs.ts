import { clonePage } from '../pages/clone-page.ts';
import { rename } from './dom.ts';
import type { Transform } from './transform.ts';

/** Editors that write `<div>` for every paragraph. */
export const paragraphsToDivs: Transform = {
  name: '<p> → <div>',
  rebuild(page) {
    const copy = clonePage(page);
    const paragraphs = [...copy.doc.querySelectorAll('p')];
    for (const paragraph of paragraphs) rename(paragraph, 'div');
    return paragraphs.length ? [copy] : [];
  },
};
