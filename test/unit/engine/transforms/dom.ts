/** Puts another element in an element's place; attributes and children move, text nodes stay the same nodes. */
export function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** The smallest element around all the nodes. @throws when they share none */
export function commonAncestor(nodes: readonly Node[]): Element {
  let at = nodes[0]?.parentElement ?? null;
  while (at && !nodes.every((node) => at?.contains(node))) at = at.parentElement;
  if (!at) throw new Error('no common ancestor');
  return at;
}

/** The child of an element in which a node stands, which may be the node itself. @throws when it stands outside */
export function childHolding(ancestor: Element, node: Node): ChildNode {
  let at: Node = node;
  while (at.parentNode && at.parentNode !== ancestor) at = at.parentNode;
  if (at.parentNode !== ancestor) throw new Error('the node stands outside');
  return at as ChildNode;
}

/** Makes nodes from markup. */
export function fromMarkup(doc: Document, html: string): ChildNode[] {
  const holder = doc.createElement('div');
  holder.innerHTML = html;
  const nodes = [...holder.childNodes];
  for (const node of nodes) node.remove();
  return nodes;
}

/** The text nodes in the nodes that are not blank. */
export function textsIn(nodes: readonly Node[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === 3) return /\S/.test((node as Text).data) ? [node as Text] : [];
    return textsIn([...node.childNodes]);
  });
}
