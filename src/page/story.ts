import type { ArticleReading, ClutterKind, Level } from '../engine/model.ts';
import { type Block, type Blocks, createBlocks, SPARED } from './blocks.ts';
import type { Hiding } from './hide.ts';
import { protect } from './protect.ts';
import { createShells } from './shells.ts';
import { isConnected } from './unclobbered.ts';

/** The article in the page: its first reading, which every later one has to respect, and its clutter. */
export interface Story extends Pick<Blocks, 'add' | 'choose' | 'forget' | 'idOf'> {
  readonly reading: ArticleReading;
  /** Whether anything of the text is still in the page. */
  isThere(): boolean;
  /** Whether another reading is about the same text. */
  isSame(other: ArticleReading): boolean;
  /** Takes in what a later reading found, except what would take protected text along. */
  learn(reading: ArticleReading): void;
  /** Takes in, without a reading, what comes back in the looks of a block that has gone. */
  glance(arrived: readonly Node[]): boolean;
  /** Hides and shows what the level and the reader's choices ask for; only the difference is written. */
  settle(level: Level | null, kept?: readonly ClutterKind[]): void;
  blocks(): readonly Block[];
  isHidden(block: Block): boolean;
}

/** What is known of an article that was read, and what of it is hidden. */
export function createStory(reading: ArticleReading, hiding: Hiding): Story {
  const body = new Set(reading.body);
  const blocks = createBlocks();
  const shells = createShells();
  /** The story's text, and what the reader chose to see: neither is ever hidden by something around it. */
  const protection = () => protect(body, blocks.chosen());

  const learn = (read: ArticleReading) => {
    const isProtected = protection();
    blocks.add(
      read.clutter
        .map((found) => ({ ...found, nodes: found.nodes.map(hiding.pageNode) }))
        .filter(({ nodes }) => !nodes.some(isProtected)),
    );
    shells.learn(read.shells, (node) => blocks.idOf(hiding.pageNode(node)));
  };
  learn(reading);

  return {
    ...blocks,
    reading,
    isThere: () => reading.body.some(isConnected),
    isSame: (other) => other.body.some((node) => body.has(node)),
    learn,
    glance: blocks.takeBack,
    settle(level, kept) {
      const isProtected = protection();
      const hidden = new Map<number, readonly ChildNode[]>();
      const shown = new Set<number>();
      const settle = (id: number, nodes: readonly ChildNode[], isWanted: boolean) => {
        // A page may have moved text of the story into what was hidden: then that is shown.
        if (isWanted && !nodes.some(isProtected)) hidden.set(id, nodes);
        else shown.add(id);
      };
      for (const block of blocks.all())
        settle(block.id, block.nodes, block.reason.rule !== SPARED && blocks.isWanted(block, level, kept));
      for (const shell of shells.all())
        settle(
          shell.id,
          [shell.element],
          shell.blocks.every((id) => id !== undefined && hidden.has(id)),
        );
      hiding.show(shown);
      for (const [id, nodes] of hidden) hiding.hide(id, nodes);
    },
    blocks: blocks.all,
    isHidden: ({ nodes, reason }) => reason.rule !== SPARED && nodes.some(hiding.isHidden),
  };
}
