/**
 * Node access that a page cannot redirect. In Chromium a form's fields and a document's named elements
 * shadow its own properties even in our isolated world: in `<form><input name="parentNode">`,
 * `form.parentNode` is the field. Search and newsletter forms are just what we hide.
 */

/** Where the methods and properties are that no name in a page shadows. */
const ofNode = Node.prototype;
const ofElement = Element.prototype;
const ofDocument = Document.prototype;

function getter<Owner, Key extends keyof Owner & string>(
  owner: Owner,
  key: Key,
): (self: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (get === undefined) throw new TypeError(`no getter: ${key}`);
  return (self) => get.call(self);
}

/** What a node is a child of. */
export const containerOf = getter(ofNode, 'parentNode');
export const firstChildOf = getter(ofNode, 'firstChild');
/** Pure, like two more below: only export.js asks, and the others are built without it. */
export const nextSiblingOf = /* @__PURE__ */ getter(ofNode, 'nextSibling');
export const isConnected = getter(ofNode, 'isConnected');
const type = getter(ofNode, 'nodeType');
export const namespaceOf = getter(ofElement, 'namespaceURI');
/** The elements in one: only picker.js asks. */
export const childElementsOf = /* @__PURE__ */ getter(ofElement, 'children');
/** `p`, `h2`, `img`. */
export const nameOf = /* @__PURE__ */ getter(ofElement, 'localName');
/** What the page's relative addresses begin at. */
export const baseOf = /* @__PURE__ */ getter(ofNode, 'baseURI');
export const activeElementOf = getter(ofDocument, 'activeElement');
export const contentTypeOf = getter(ofDocument, 'contentType');
export const readyStateOf = getter(ofDocument, 'readyState');
export const titleOf = getter(ofDocument, 'title');
export const rootOf = getter(ofDocument, 'documentElement');
/** The shadow tree of an element, if it has one and it is open. */
export const shadowOf = getter(ofElement, 'shadowRoot');
export const slotOf = getter(ofElement, 'assignedSlot');
const implementation = getter(ofDocument, 'implementation');

/**
 * What a node is shown in: its parent; for what stands in a slot of an open shadow tree, the slot; for the root of
 * such a tree, its host, so that a walk upwards reaches the document.
 */
export function parentOf(node: Node): Node | null {
  const slot = isElement(node) ? slotOf(node) : isText(node) ? node.assignedSlot : null;
  return slot ?? containerOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The shadow tree that a node stands in, or its document. */
export function treeOf(node: Node): Node {
  return ofNode.getRootNode.call(node);
}

/** A form may call a field `nodeType`. */
export function isElement(node: Node): node is Element {
  return type(node) === 1;
}

/** Whether a node is text, CDATA not counted. */
export function isText(node: Node): node is Text {
  return type(node) === 3;
}

/** As the method of that name. */
export function getAttribute(element: Element, name: string): string | null {
  return ofElement.getAttribute.call(element, name);
}

/** As the method of that name. */
export function setAttribute(element: Element, name: string, value: string): void {
  ofElement.setAttribute.call(element, name, value);
}

/** As the method of that name. */
export function removeAttribute(element: Element, name: string): void {
  ofElement.removeAttribute.call(element, name);
}

/** As the method of that name. */
export function insertBefore(container: Node, node: Node, before: Node | null): void {
  ofNode.insertBefore.call(container, node, before);
}

/** As the method of that name. */
export function removeChild(container: Node, node: Node): void {
  ofNode.removeChild.call(container, node);
}

/** An HTML element, in a document of any kind. */
export function createElement(doc: Document, name: string): Element {
  return ofDocument.createElementNS.call(doc, 'http://www.w3.org/1999/xhtml', name);
}

/** @param tree a document, a shadow tree, or what a page has cut off of one */
export function queryAll(tree: Node, selector: string): readonly Element[] {
  const owner = isElement(tree) ? ofElement : type(tree) === 9 ? ofDocument : DocumentFragment.prototype;
  return [...owner.querySelectorAll.call(tree, selector)];
}

/** A document without a window. */
export function createDocument(doc: Document): Document {
  return implementation(doc).createHTMLDocument('');
}

/** Puts a copy of a page's root in the place of an empty document's. */
export function copyInto(empty: Document, original: Element): Element {
  const copy = ofDocument.importNode.call(empty, original, true) as Element;
  empty.documentElement.replaceWith(copy);
  return copy;
}

/** A node and all under it, in document order. */
export function* walkAll(top: Node): Generator<Node, undefined> {
  const walker = ofDocument.createTreeWalker.call(document, top);
  for (let at: Node | null = top; at !== null; at = walker.nextNode()) yield at;
}

/** @returns null outside the window, and in documents without layout */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  return ofDocument.elementFromPoint?.call(doc, x, y) ?? null;
}

/** Listens to a document, whose method the page may have put its own in the place of. */
export function onEvent(
  doc: Document,
  name: string,
  listener: () => void,
  options?: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(doc, name, listener, options);
}

/** Sends an event that says no more than its name, and does not bubble. */
export function sendEvent(doc: Document, name: string): void {
  EventTarget.prototype.dispatchEvent.call(doc, new Event(name));
}

/** Calls back when nodes have come into a document or gone out of it. @returns what to call to hear no more */
export function hearOfNodes(
  doc: Document,
  callback: (records: readonly MutationRecord[]) => void,
): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}
