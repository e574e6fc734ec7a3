import { childElementsOf, isElement, parentOf, rootOf } from '../unclobbered.ts';

/** Whether an element has a box that a reader could point at. */
function hasBox(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return (
    width >= 4 && height >= 4 && Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
  );
}

/** @returns what is around it, first what is larger than it by more than a hair; null at the page's root */
export function wider(element: Element): Element | null {
  const size = areaOf(element);
  for (let at = parentOf(element); at !== null && isElement(at); at = parentOf(at)) {
    if (at === rootOf(document)) return null;
    if (areaOf(at) > size * 1.02 || parentOf(at) === rootOf(document)) return at;
  }
  return null;
}

/** @returns the first thing in it that has a box, but for boxes that are no smaller than their one child */
export function narrower(element: Element): Element | null {
  const size = areaOf(element);
  for (const child of childElementsOf(element)) {
    if (!hasBox(child)) continue;
    return areaOf(child) < size / 1.02 ? child : (narrower(child) ?? child);
  }
  return null;
}

/** @returns the next (1) or the one before (−1) beside it, or beside what holds nothing else */
export function beside(element: Element, step: 1 | -1): Element | null {
  const parent = parentOf(element);
  if (parent === null || !isElement(parent)) return null;
  const row = [...childElementsOf(parent)].filter((child) => child === element || hasBox(child));
  const next = row[row.indexOf(element) + step];
  if (next || parent.localName === 'body') return next ?? null;
  return row.length === 1 ? beside(parent, step) : null;
}

/** Whether the next of a row stands to the left, as in an Arabic one. */
export function runsLeft(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && getComputedStyle(parent).direction === 'rtl';
}

/** @returns what the page shows at a point of the window, below everything of ours */
export function pageElementAt(doc: Document, x: number, y: number, ours: HTMLElement): Element | null {
  const [element] = Document.prototype.elementsFromPoint.call(doc, x, y).filter((one) => one !== ours);
  return element === undefined || element === rootOf(doc) ? null : element;
}

function areaOf(element: Element): number {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width * height;
}
