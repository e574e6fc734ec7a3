import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** A third of Arabic pages say neither language nor direction. */
export const withoutLanguage: Transform = {
  name: 'lang and dir dropped',
  rebuild(page) {
    const copy = clonePage(page);
    for (const element of copy.doc.querySelectorAll('*'))
      for (const key of ['lang', 'dir', 'xml:lang']) element.removeAttribute(key);
    return [copy];
  },
};
