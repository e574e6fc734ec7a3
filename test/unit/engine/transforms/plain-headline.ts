import { clonePage } from '../pages/clone-page.ts';
import { rename } from './dom.ts';
import type { Transform } from './transform.ts';

/** The headline in a box without a name, as old CMSs set it. */
export const plainHeadline: Transform = {
  name: 'headline: h1 → div',
  rebuild(page) {
    const copy = clonePage(page);
    const headings = [...copy.doc.querySelectorAll('h1')];
    for (const heading of headings) {
      heading.removeAttribute('class');
      rename(heading, 'div');
    }
    return headings.length ? [copy] : [];
  },
};
