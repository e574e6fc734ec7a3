import { CLUTTER_KINDS, type Level } from '../engine/model.ts';
import type { BlockKind, BlockSummary } from '../shared/summary.ts';

export interface BlockGroup {
  readonly kind: BlockKind;
  readonly blocks: readonly BlockSummary[];
}

/** What the reader picked stands first: he may want it back. */
const KINDS: readonly BlockKind[] = ['own', ...CLUTTER_KINDS];

/**
 * The blocks that the level is about, by kind in the order of CLUTTER_KINDS. A block the reader showed again
 * stays in the list, so that it can be hidden again; a block of the other level has no place in it.
 */
export function groupBlocks(blocks: readonly BlockSummary[], level: Level): BlockGroup[] {
  const own = blocks.filter((block) => block.hidden || block.level === 1 || level === 'article');
  return KINDS.map((kind) => ({ kind, blocks: own.filter((block) => block.kind === kind) })).filter(
    (group) => group.blocks.length > 0,
  );
}
