import type { Clutter, PageReading } from '../../../../src/engine/model.ts';

/**
 * Makes the search for the block with which a node goes out of sight, as src/page hides it: the node itself or
 * something around it.
 * @param level 1: the page is decluttered; 2: only the article is shown
 * @returns `undefined` for a node that stays
 */
export function blockHiding(reading: PageReading, level: 1 | 2): (node: Node) => Clutter | undefined {
  const blocks = reading.kind === 'article' ? reading.clutter.filter((block) => block.level <= level) : [];
  const blockOf = new Map<Node, Clutter>();
  for (const block of blocks) for (const node of block.nodes) blockOf.set(node, block);
  return (node) => {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const block = blockOf.get(at);
      if (block) return block;
    }
    return undefined;
  };
}

/** Makes the test whether a node is out of sight at a level. */
export function hiddenBy(reading: PageReading, level: 1 | 2): (node: Node) => boolean {
  const find = blockHiding(reading, level);
  return (node) => find(node) !== undefined;
}
