import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** What whole pages stand in. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  form: ['form'],
  'layout table': ['table', 'tbody', 'tr', 'td'],
  'ten boxes': Array.from({ length: 10 }, () => 'div'),
  'unclosed <font>': ['font', 'font', 'b', 'font'],
};

export const wrappedPages: readonly Transform[] = Object.entries(WRAPPERS).map(([what, names]) => ({
  name: `page inside ${what}`,
  rebuild(page) {
    const copy = clonePage(page);
    const content = [...copy.doc.body.childNodes];
    let inner: Element = copy.doc.body;
    for (const name of names) {
      const wrapper = copy.doc.createElement(name);
      inner.append(wrapper);
      inner = wrapper;
    }
    inner.append(...content);
    return [copy];
  },
}));
