import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** No title, no meta, no JSON-LD: only what a reader sees. */
export const withoutMetadata: Transform = {
  name: 'title, meta and JSON-LD removed',
  rebuild(page) {
    const copy = clonePage(page);
    for (const element of copy.doc.querySelectorAll('title, meta, link, script')) element.remove();
    return [copy];
  },
};
