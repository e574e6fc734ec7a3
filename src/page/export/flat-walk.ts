import {
  firstChildOf,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentOf,
  shadowOf,
  slotOf,
} from '../unclobbered.ts';

/**
 * A node and all that is shown in it, in the order in which it is shown: open shadow trees in the place of what
 * they show, slots with what stands in them. Without recursion: pages nest 50,000 elements deep.
 * @param isClosed elements that are not entered
 */
export function* flatWalk(root: Node, isClosed: (element: Element) => boolean): Generator<Node, undefined> {
  let at: Node | null = root;
  while (at !== null) {
    yield at;
    const first: Node | null = isElement(at) && isClosed(at) ? null : firstIn(at);
    at = first ?? nodeAfter(at, root);
  }
}

function nodeAfter(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) {
    const next = nextOf(at);
    if (next !== null) return next;
  }
  return null;
}

function firstIn(node: Node): Node | null {
  if (!isElement(node)) return firstChildOf(node);
  if (nameOf(node) === 'slot') return assignedTo(node)[0] ?? firstChildOf(node);
  return firstChildOf(shadowOf(node) ?? node);
}

function nextOf(node: Node): Node | null {
  const slot = isElement(node) ? slotOf(node) : isText(node) ? node.assignedSlot : null;
  if (slot === null) return nextSiblingOf(node);
  const nodes = assignedTo(slot);
  return nodes[nodes.indexOf(node) + 1] ?? null;
}

function assignedTo(slot: Element): readonly Node[] {
  return slot instanceof HTMLSlotElement ? slot.assignedNodes() : [];
}
