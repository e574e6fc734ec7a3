import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** Boxes round one single box say nothing: their content takes their place. */
export const unwrapped: Transform = {
  name: 'wrappers removed',
  rebuild(page) {
    const copy = clonePage(page);
    const isIdle = (box: Element) =>
      box.childElementCount === 1 &&
      ![...box.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
    const wrappers = [...copy.doc.body.querySelectorAll('div, section')].filter(
      (box) =>
        isIdle(box) &&
        !box.matches('[hidden], [style]') &&
        box.firstElementChild?.matches('div, section, article, p, ul, table'),
    );
    for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.childNodes);
    return wrappers.length ? [copy] : [];
  },
};
