import fc from 'fast-check';
import { buildNode } from './build-page.ts';
import { pageTree, type Tree } from './page-tree.ts';
import { shadowTreesOf } from './shadow-trees.ts';

/** What a page does to itself: to which of its nodes, by their place in the page as it came. */
export interface Change {
  readonly kind: keyof typeof CHANGES;
  readonly at: number;
  readonly other: number;
  readonly trees: readonly Tree[];
}

/** Each is told nodes that are in the page, and does the same to a decluttered page as to an untouched one. */
const CHANGES = {
  remove: (node) => node.remove(),
  insertBefore: (node, _other, made) => node.before(...made()),
  insertAfter: (node, _other, made) => node.after(...made()),
  append: (node, _other, made) => node instanceof Element && node.append(...made()),
  rewrite: (node, _other, made) => node instanceof Element && node.replaceChildren(...made()),
  write: (node) => node instanceof Text && node.appendData('!'),
  rename: (node) => node instanceof Element && node.setAttribute('class', 'related-posts'),
  move: (node, other) => holds(node, other) || other.before(node),
  clone: (node) => node instanceof Element && node.after(node.cloneNode(true)),
} as const satisfies Record<string, (node: ChildNode, other: ChildNode, made: () => Node[]) => unknown>;

/** Through shadow trees too: nothing can be moved into a tree of its own. */
function holds(node: Node, other: Node): boolean {
  for (
    let at: Node | null = other;
    at !== null;
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)
  )
    if (at === node) return true;
  return false;
}

export const pageChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
    at: fc.nat({ max: 200 }),
    other: fc.nat({ max: 200 }),
    trees: pageTree.map(({ body }) => body.slice(0, 2)),
  }),
  { maxLength: 6 },
);

/**
 * Does the same to several builds of one page.
 * @param pages each with all nodes as it came; the last is the untouched one
 */
export function changePages(
  pages: readonly (readonly [Document, readonly ChildNode[]])[],
  change: Change,
): void {
  const chosen = pages.map(([doc, nodes]) => {
    // Those that have left the page meanwhile are not touched.
    const there = nodes.filter((node) => node.isConnected);
    return { doc, node: there[change.at % there.length], other: there[change.other % there.length] };
  });
  // A copy of a mark of ours says nothing of the page's own value under it: that is lost.
  const untouched = chosen.at(-1)?.node;
  if (change.kind === 'clone' && untouched instanceof Element && /data-matn-hidden/.test(untouched.outerHTML))
    return;
  for (const { doc, node, other } of chosen) {
    if (!node || !other) continue;
    CHANGES[change.kind](node, other, () => change.trees.map((tree) => buildNode(tree, doc)));
  }
}

/** All nodes in the body and in its shadow trees. */
export function nodesOf(doc: Document): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (const tree of [doc.body, ...shadowTreesOf(doc)]) {
    const walker = doc.createTreeWalker(tree);
    for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) nodes.push(at as ChildNode);
  }
  return nodes;
}
