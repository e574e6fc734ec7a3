import type { ArticleReading, Level } from '../engine/model.ts';
import { type Block, createBlocks } from './blocks.ts';
import type { Hiding } from './hide.ts';
import { protect } from './protect.ts';
import { isConnected } from './unclobbered.ts';

/** The article in the page: its first reading, which every later one has to respect, and its clutter. */
export interface Story {
  readonly reading: ArticleReading;
  /** Whether anything of the text is still in the page. */
  isThere(): boolean;
  /** Whether another reading is about the same text. */
  isSame(other: ArticleReading): boolean;
  /** Takes in what a later reading found, except what would take protected text along. */
  learn(reading: ArticleReading): void;
  /** Hides and shows what the level and the reader's choices ask for; only the difference is written. */
  settle(level: Level | null): void;
  choose(id: number, hidden: boolean): boolean;
  blocks(): readonly Block[];
  isHidden(block: Block): boolean;
}

export function createStory(reading: ArticleReading, hiding: Hiding): Story {
  const body = new Set(reading.body);
  const blocks = createBlocks();
  /** The story's text, and what the reader chose to see: neither is ever hidden by something around it. */
  const protection = () => protect([...body, ...blocks.chosen()]);

  const learn = ({ clutter }: ArticleReading) => {
    const isProtected = protection();
    blocks.add(
      clutter
        .map((found) => ({ ...found, nodes: found.nodes.map(hiding.pageNode) }))
        .filter(({ nodes }) => !nodes.some(isProtected)),
    );
  };
  learn(reading);

  return {
    reading,
    isThere: () => reading.body.some(isConnected),
    isSame: (other) => other.body.some((node) => body.has(node)),
    learn,
    settle(level) {
      const isProtected = protection();
      const hide: Block[] = [];
      const show = new Set<number>();
      // A page may have moved text of the story into what was hidden: then that is shown.
      for (const block of blocks.all()) {
        if (blocks.isWanted(block, level) && !block.nodes.some(isProtected)) hide.push(block);
        else show.add(block.id);
      }
      hiding.show(show);
      for (const { id, nodes } of hide) hiding.hide(id, nodes);
    },
    choose: blocks.choose,
    blocks: blocks.all,
    isHidden: ({ nodes }) => nodes.some(hiding.isHidden),
  };
}
