/**
 * Node access that a page cannot redirect. In Chromium a form's fields and a document's named elements
 * shadow its own properties even in our isolated world: in `<form><input name="parentNode">`,
 * `form.parentNode` is the field. Search and newsletter forms are just what we hide.
 */

function getter<Owner, Key extends keyof Owner & string>(
  owner: Owner,
  key: Key,
): (self: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (get === undefined) throw new TypeError(`no getter: ${key}`);
  return (self) => get.call(self);
}

const parent = getter(Node.prototype, 'parentNode');
const firstChild = getter(Node.prototype, 'firstChild');
const connected = getter(Node.prototype, 'isConnected');
const type = getter(Node.prototype, 'nodeType');
const namespace = getter(Element.prototype, 'namespaceURI');
const active = getter(Document.prototype, 'activeElement');
const contentType = getter(Document.prototype, 'contentType');
const readyState = getter(Document.prototype, 'readyState');
const title = getter(Document.prototype, 'title');
const root = getter(Document.prototype, 'documentElement');
const implementation = getter(Document.prototype, 'implementation');

/** The node's parent; for the root of a shadow tree, its host, so that a walk upwards reaches the document. */
export function parentOf(node: Node): Node | null {
  return parent(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

export function firstChildOf(node: Node): ChildNode | null {
  return firstChild(node);
}

export function isConnected(node: Node): boolean {
  return connected(node);
}

export function isElement(node: Node): node is Element {
  return type(node) === 1;
}

export function isText(node: Node): node is Text {
  return type(node) === 3;
}

export function namespaceOf(element: Element): string | null {
  return namespace(element);
}

export function getAttribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function setAttribute(element: Element, name: string, value: string): void {
  Element.prototype.setAttribute.call(element, name, value);
}

export function removeAttribute(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name);
}

export function insertBefore(container: Node, node: Node, before: Node | null): void {
  Node.prototype.insertBefore.call(container, node, before);
}

export function removeChild(container: Node, node: Node): void {
  Node.prototype.removeChild.call(container, node);
}

export function createElement(doc: Document, name: string): Element {
  return Document.prototype.createElementNS.call(doc, 'http://www.w3.org/1999/xhtml', name);
}

export function queryAll(doc: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(doc, selector)];
}

export function titleOf(doc: Document): string {
  return title(doc);
}

export function rootOf(doc: Document): Element {
  return root(doc);
}

/** A document without a window. */
export function createDocument(doc: Document): Document {
  return implementation(doc).createHTMLDocument('');
}

/** Puts a copy of a page's root in the place of an empty document's. */
export function copyInto(empty: Document, original: Element): Element {
  const copy = Document.prototype.importNode.call(empty, original, true) as Element;
  empty.documentElement.replaceWith(copy);
  return copy;
}

/** A node and all under it, in document order. */
export function* walkAll(top: Node): Generator<Node, undefined> {
  const walker = Document.prototype.createTreeWalker.call(document, top);
  for (let at: Node | null = top; at !== null; at = walker.nextNode()) yield at;
}

/** @returns null outside the window, and in documents without layout */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint?.call(doc, x, y) ?? null;
}

export function activeElementOf(doc: Document): Element | null {
  return active(doc);
}

export function contentTypeOf(doc: Document): string {
  return contentType(doc);
}

export function readyStateOf(doc: Document): DocumentReadyState {
  return readyState(doc);
}

export function onEvent(
  doc: Document,
  name: string,
  listener: () => void,
  options?: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(doc, name, listener, options);
}

export function sendEvent(doc: Document, name: string): void {
  EventTarget.prototype.dispatchEvent.call(doc, new Event(name));
}

/** A walk over the elements and texts under a node, without what `skip` says and all that is in it. */
export function createWalker(root: Node, skip: (element: Element) => boolean): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isElement(node) && skip(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
}
