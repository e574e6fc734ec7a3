import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** No class and no id anywhere: what the engine knows by names it must know otherwise. */
export const withoutNames: Transform = {
  name: 'class and id removed',
  rebuild(page) {
    const copy = clonePage(page);
    for (const element of copy.doc.querySelectorAll('[class], [id]')) {
      element.removeAttribute('class');
      element.removeAttribute('id');
    }
    return [copy];
  },
};
