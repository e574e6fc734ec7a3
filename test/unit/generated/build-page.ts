import type { PageTree, Tree } from './page-tree.ts';

/**
 * Builds a page node by node: scripts build trees that no parser would, a `p` in a `p`, text right in a `table`.
 * @param make where its document comes from
 */
export function buildPage({ head, body }: PageTree, make: () => Document): Document {
  const doc = make();
  for (const tree of head) doc.head.append(buildNode(tree, doc));
  const { body: parent } = doc;
  for (const tree of body) parent.append(buildNode(tree, doc));
  return doc;
}

export function buildNode(tree: Tree, doc: Document): ChildNode {
  if (typeof tree === 'string') return doc.createTextNode(tree);
  if ('comment' in tree) return doc.createComment(tree.comment);
  const element = doc.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  const children = tree.children.map((child) => buildNode(child, doc));
  const isHost = tree.tag === 'x-card' && children.length > 1;
  // All but the last child stand in a shadow tree, and the last in a slot at its end.
  if (isHost)
    element
      .attachShadow({ mode: 'open' })
      .append(...children.splice(0, children.length - 1), doc.createElement('slot'));
  element.append(...children);
  return element;
}
