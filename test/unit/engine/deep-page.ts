import { documentOf } from './tiny-page.ts';

/**
 * A page in which elements are nested far deeper than jsdom can put them together: real elements, only the ways from
 * one to the other are our own.
 * @param names of the elements, repeated down to the depth
 * @param inside what stands in the innermost of them
 */
export function deepPage(depth: number, names: readonly string[], inside: string): Document {
  const doc = documentOf(inside);
  const content = doc.body;
  let inner: Element = content;
  for (let i = depth - 1; i >= 0; i--) {
    const outer = doc.createElement(names[i % names.length] ?? 'div');
    tie(outer, inner);
    inner = outer;
  }
  const body = doc.createElement('body');
  tie(body, inner);
  tie(doc.documentElement, body);
  Object.defineProperty(doc, 'body', { value: body });
  return doc;
}

function tie(outer: Element, inner: Element): void {
  const fix = (element: Element, values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values))
      Object.defineProperty(element, key, { value, configurable: true });
  };
  fix(outer, {
    firstChild: inner,
    lastChild: inner,
    childNodes: [inner],
    children: [inner],
    contains: (node: Node | null) => {
      let at = node;
      while (at && at !== outer) at = at.parentNode;
      return at === outer;
    },
    closest: (selector: string) => {
      let at: Element | null = outer;
      while (at && !at.matches(selector)) at = at.parentElement;
      return at;
    },
  });
  fix(inner, { parentNode: outer, parentElement: outer, nextSibling: null, previousSibling: null });
}
