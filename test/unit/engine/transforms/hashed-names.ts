import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** A name as bundlers of stylesheets write it, always the same for the same name. */
function hash(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 2 ** 31;
  return `css-${sum.toString(36)}`;
}

/** Every class and id replaced by a hash: alike stays alike, and nothing is named. */
export const hashedNames: Transform = {
  name: 'class and id hashed',
  rebuild(page) {
    const copy = clonePage(page);
    for (const element of copy.doc.querySelectorAll('[class], [id]')) {
      const names = [...element.classList].map(hash);
      if (names.length) element.setAttribute('class', names.join(' '));
      if (element.id) element.id = hash(element.id);
    }
    return [copy];
  },
};
