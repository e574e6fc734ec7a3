import { isText, parentOf } from './unclobbered.ts';

/**
 * Whoever hides one sentence of the story has done more harm than ten boxes left standing.
 * @param kept nodes that must stay on the screen: many, most of them texts
 * @param chosen a few more
 * @returns whether hiding a node would take one of them along: it holds one, is one, or stands in one
 */
export function protect(kept: ReadonlySet<Node>, chosen: Iterable<Node>): (node: Node) => boolean {
  /** Those that something may stand in. */
  const boxes = new Set(chosen);
  const holders = new Set<Node>();
  const hold = (node: Node | null) => {
    for (let at = node; at !== null && !holders.has(at); at = parentOf(at)) holders.add(at);
  };
  for (const box of boxes) hold(parentOf(box));
  let last: Node | null = null;
  for (const node of kept) {
    if (!isText(node)) boxes.add(node);
    const parent = parentOf(node);
    if (parent !== last) hold(parent);
    last = parent;
  }
  return (node) => {
    if (kept.has(node) || boxes.has(node) || holders.has(node)) return true;
    if (boxes.size === 0) return false;
    for (let at = parentOf(node); at !== null; at = parentOf(at)) if (boxes.has(at)) return true;
    return false;
  };
}
