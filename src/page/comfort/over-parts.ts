import { isMarked } from '../is-shown.ts';
import { isElement, isText, queryAll } from '../unclobbered.ts';

/**
 * What lies over other things and has something to read: a bar that sticks, a word on a picture. Without a ground of
 * its own it could not be read. Asks for computed styles, so only where the reader chose colours.
 */
export function findOverlays(doc: Document, win: Window): readonly Element[] {
  const [body] = queryAll(doc, 'body');
  if (body === undefined) return [];
  const found: Element[] = [];
  const walker = Document.prototype.createTreeWalker.call(doc, body, NodeFilter.SHOW_ELEMENT, (node) =>
    isMarked(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    if (!isElement(at)) continue;
    const { position } = win.getComputedStyle(at);
    const text = position === 'fixed' || position === 'sticky' ? at.textContent : ownText(at);
    if (position !== 'static' && position !== 'relative' && text?.trim()) found.push(at);
  }
  return found;
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(isText)
    .map(({ data }) => data)
    .join('');
}
