import { parentOf } from '../unclobbered.ts';

/** The lowest element that holds all of the nodes. */
export function holderOf(nodes: readonly Node[]): Node | null {
  const [first, ...others] = nodes;
  const above: Node[] = [];
  for (let at = first && parentOf(first); at; at = parentOf(at)) above.push(at);
  const heights = new Map(above.map((node, height) => [node, height]));
  let height = 0;
  for (const node of others) {
    let at = parentOf(node);
    while (at !== null && !heights.has(at)) at = parentOf(at);
    height = Math.max(height, (at && heights.get(at)) ?? 0);
  }
  return above[height] ?? null;
}
