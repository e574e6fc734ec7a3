/**
 * The page as it is shown: a custom element by what its open shadow tree holds, a slot by what stands in it. Closed
 * trees are opaque. One for each reading: what stands in slots is remembered as it was met.
 */
export class FlatTree {
  /** The open shadow trees that were met. */
  readonly roots = new Set<ShadowRoot>();
  /** Of nodes in slots, whose siblings in the document say nothing: what follows in the same slot. */
  #slotted: Map<Node, ChildNode | null> | null = null;

  /** @returns the first node that is shown in an element */
  firstOf(element: Element): ChildNode | null {
    const { firstChild } = element;
    if (element.localName === 'slot') return this.#firstIn(element as HTMLSlotElement) ?? firstChild;
    // Other elements may have such a tree too, but what has children of its own hardly ever does.
    if (firstChild !== null && !isCustom(element)) return firstChild;
    const { shadowRoot } = element;
    if (shadowRoot !== null) this.roots.add(shadowRoot);
    return (shadowRoot ?? element).firstChild;
  }

  nextOf(node: Node): ChildNode | null {
    const next = this.#slotted?.get(node);
    return next === undefined ? node.nextSibling : next;
  }

  #firstIn(slot: HTMLSlotElement): ChildNode | null {
    // What is assigned are children of the host.
    const nodes = slot.assignedNodes() as ChildNode[];
    this.#slotted ??= new Map();
    for (const [i, node] of nodes.entries()) this.#slotted.set(node, nodes[i + 1] ?? null);
    return nodes[0] ?? null;
  }
}

function isCustom({ localName }: Element): boolean {
  return localName.includes('-');
}

/**
 * Whether an element that has nothing to read may show something still: a custom one with a closed tree. One that
 * no script has defined yet is a mere name.
 */
export function isOpaque(element: Element): boolean {
  return (
    isCustom(element) &&
    element.shadowRoot === null &&
    // Nothing is defined in a document without a window, and jsdom throws when asked there.
    element.ownerDocument.defaultView !== null &&
    element.matches(':defined')
  );
}
