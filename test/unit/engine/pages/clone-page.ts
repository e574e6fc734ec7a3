import type { Gold } from './gold.ts';
import type { TestPage } from './load-page.ts';

/** A copy of a page to rebuild, with the label bound to the copy's nodes. */
export function clonePage(page: TestPage): TestPage {
  const doc = page.doc.cloneNode(true) as Document;
  const copyOf = new Map<Node, Node>();
  const originals = page.doc.createTreeWalker(page.doc);
  const copies = doc.createTreeWalker(doc);
  do copyOf.set(originals.currentNode, copies.currentNode);
  while (originals.nextNode() && copies.nextNode());
  const text = (node: Text) => copyOf.get(node) as Text;
  const gold: Gold = {
    body: page.gold.body.map((nodes) => nodes.map(text)),
    snippets: page.gold.snippets.map(({ clutter, node }) => ({ clutter, node: text(node) })),
    beside: page.gold.beside.map(text),
  };
  return { ...page, doc, lines: page.lines.map((line) => line.map(text)), gold };
}

/**
 * Lets go of a copy. jsdom's window remembers the elements with an id of every document made in it, until they leave
 * their document; and its selector engine listens to the window for every document that was asked for anything.
 */
export function releasePage({ doc }: TestPage): void {
  doc.documentElement.remove();
}

/** Keeps the selector engine from listening: hundreds of copies of one page would never be freed. */
export function deafen(window: Pick<EventTarget, 'addEventListener'>): void {
  window.addEventListener = () => {};
}
