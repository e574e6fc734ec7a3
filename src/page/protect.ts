import { parentOf } from './unclobbered.ts';

/**
 * Whoever hides one sentence of the story has done more harm than ten boxes left standing.
 * @param kept nodes that must stay on the screen
 * @returns whether hiding a node would take one of them along: it holds one, is one, or stands in one
 */
export function protect(kept: Iterable<Node>): (node: Node) => boolean {
  const leaves = new Set(kept);
  const holders = new Set<Node>();
  for (const leaf of leaves) {
    for (let at: Node | null = leaf; at !== null && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  return (node) => {
    if (holders.has(node)) return true;
    for (let at = parentOf(node); at !== null; at = parentOf(at)) if (leaves.has(at)) return true;
    return false;
  };
}
