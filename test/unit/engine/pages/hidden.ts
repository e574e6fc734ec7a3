import type { PageReading } from '../../../../src/engine/model.ts';

/**
 * Makes the test whether a node is out of sight once the blocks of a reading are hidden, as src/page hides them:
 * with the node itself or with something around it.
 * @param level 1: the page is decluttered; 2: only the article is shown
 */
export function hiddenBy(reading: PageReading, level: 1 | 2): (node: Node) => boolean {
  const blocks = reading.kind === 'article' ? reading.clutter : [];
  const hidden = new Set<Node>(
    blocks.filter((block) => block.level <= level).flatMap((block) => block.nodes),
  );
  return (node) => {
    for (let at: Node | null = node; at; at = at.parentNode) if (hidden.has(at)) return true;
    return false;
  };
}
