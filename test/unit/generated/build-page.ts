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
  for (const child of tree.children) element.append(buildNode(child, doc));
  return element;
}
