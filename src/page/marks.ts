import {
  containerOf,
  createElement,
  firstChildOf,
  getAttribute,
  insertBefore,
  isElement,
  isText,
  namespaceOf,
  queryAll,
  removeAttribute,
  removeChild,
  setAttribute,
} from './unclobbered.ts';

/** On everything that is hidden. */
export const MARK = 'data-matn-hidden';
const WRAPPER = 'matn-run';

/**
 * Begins every mark in this document, as long as it is open. Its time, so that an updated extension knows the marks of
 * the one before it, which Firefox ends without a word, and not those that a page brings along which was saved decluttered.
 */
export const DOCUMENT_TOKEN = /* @__PURE__ */ (performance.timeOrigin >>> 0).toString(36);

/** Ends the mark of a wrapper: a saved page may have brought along elements of the same name. */
export const MADE = 't';

/** What was done to one node of the page, so that it can be undone. */
export interface Mark {
  readonly node: ChildNode;
  /** Carries the attribute: the node itself, or our wrapper around a text node. */
  readonly element: Element;
  /** The attribute as the page had it: a page saved while decluttered brings it along. */
  readonly before: string | null;
  readonly isMade: boolean;
  /** How often the page took the mark off and we set it again. */
  readonly fought: number;
}

/** @returns what carries the mark; null for what needs none: white space, comments, text where no element may stand (SVG) */
export function setMark(doc: Document, node: ChildNode, parent: Node, value: string): Element | null {
  if (isElement(node)) {
    setAttribute(node, MARK, value);
    return node;
  }
  if (!isText(node) || node.data.trim() === '') return null;
  const wrapper = createElement(doc, WRAPPER);
  if (isElement(parent) && namespaceOf(parent) !== namespaceOf(wrapper)) return null;
  setAttribute(wrapper, MARK, value + MADE);
  insertBefore(parent, wrapper, node);
  insertBefore(wrapper, node, null);
  return wrapper;
}

/** Undoes one mark, unless the page has undone it. @param value what we wrote */
export function unmark({ element, before, isMade }: Mark, value: string): void {
  if (isMade) unwrap(element);
  // Whoever wrote something else there meanwhile meant it.
  else if (getAttribute(element, MARK) !== value) return;
  else if (before === null) removeAttribute(element, MARK);
  else setAttribute(element, MARK, before);
}

/** Takes our marks off copies: pages clone nodes, and rewrite them through innerHTML. */
export function sweep(trees: ReadonlySet<Node>, token: string, isMeant: (value: string) => boolean): void {
  const marked = [...trees].flatMap((tree) => queryAll(tree, `[${MARK}^="${token}"]`));
  for (const element of marked) {
    if (!isMeant(getAttribute(element, MARK) ?? '')) continue;
    if (isWrapper(element)) unwrap(element);
    else removeAttribute(element, MARK);
  }
}

/** Whether it is an element that we put around a text. */
export function isWrapper(node: Node): boolean {
  return isElement(node) && node.localName === WRAPPER && (getAttribute(node, MARK) ?? '').endsWith(MADE);
}

/** Puts whatever is in the wrapper in its place; a wrapper that the page threw away stays away. */
function unwrap(wrapper: Element): void {
  const parent = containerOf(wrapper);
  if (parent === null) return;
  for (let child = firstChildOf(wrapper); child !== null; child = firstChildOf(wrapper)) {
    insertBefore(parent, child, wrapper);
  }
  removeChild(parent, wrapper);
}
