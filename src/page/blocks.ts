import type { Clutter, Level } from '../engine/model.ts';
import { collapse } from '../engine/text.ts';
import type { BlockKind } from '../shared/summary.ts';
import { firstWords } from './first-words.ts';
import { getAttribute, isConnected, isElement, isText } from './unclobbered.ts';

/** The reason of a block of the reader's rules that would hide the story here: it is told, and shown. */
export const SPARED = 'own-spared';

/** What is to be one block: clutter that a reading found, or what the reader picked. */
export interface Findings extends Omit<Clutter, 'kind'> {
  readonly kind: BlockKind;
  /** Its name, where whoever found it names it: what the reader picked is no clutter, whatever it holds of it. */
  readonly id?: number;
}

/** It with the name it keeps for the life of the reading. */
export interface Block extends Findings {
  readonly id: number;
  readonly text: string;
}

export interface Blocks {
  /** Takes in what was found; blocks met before keep their id and get the nodes that are new. */
  add(clutter: readonly Findings[]): void;
  /** Takes in nodes that look like the beginning of a block that has gone. @returns whether there were any */
  takeBack(nodes: readonly Node[]): boolean;
  /** The block that the node belongs to. */
  idOf(node: ChildNode): number | undefined;
  /** Blocks with a node still in the page, by id. */
  all(): readonly Block[];
  /** Remembers what the reader wants of one block; false when there is no such block. */
  choose(id: number, hidden: boolean): boolean;
  /** Knows nothing of a block any more. */
  forget(id: number): void;
  /** @param kept kinds that stay at level `declutter`, but where the reader chose otherwise */
  isWanted(block: Block, level: Level | null, kept?: readonly BlockKind[]): boolean;
  /** Nodes that the reader chose to see. */
  chosen(): Iterable<ChildNode>;
}

/** Keeps blocks, their ids and the reader's choices from one reading of the page to the next. */
export function createBlocks(): Blocks {
  const ids = new WeakMap<Node, number>();
  const blocks = new Map<number, Block>();
  const choices = new Map<number, boolean>();
  let last = 0;

  const nameOf = (clutter: Findings, lost: Set<Block>): number => {
    for (const node of clutter.nodes) {
      const id = ids.get(node);
      if (id !== undefined) return id;
    }
    // A bar that the page throws away and builds anew is the same bar: the reader's choice must hold.
    for (const block of lost) {
      if (signOf(block) === signOf(clutter) && lost.delete(block)) return block.id;
    }
    last += 1;
    return last;
  };

  return {
    add(clutter) {
      const lost = new Set([...blocks.values()].filter((block) => !isThere(block)));
      for (const found of clutter) {
        const id = found.id ?? nameOf(found, lost);
        const known = blocks.get(id);
        const kept = known?.nodes.filter((node) => isConnected(node)) ?? [];
        const nodes = [...new Set([...kept, ...found.nodes])];
        const text = (kept.length > 0 && known?.text) || firstWords(nodes);
        blocks.set(id, { ...found, ...(found.id ? null : known), id, nodes, text });
        for (const node of nodes) if (!found.id && !ids.has(node)) ids.set(node, id);
      }
    },
    takeBack(nodes) {
      const gone = [...blocks.values()].filter((block) => !isThere(block));
      const looks = new Map(gone.map((block) => [looksOf(block.nodes[0]), block]));
      let found = false;
      for (const node of looks.size > 0 ? nodes : []) {
        const block = isElement(node) && isNamed(node) ? looks.get(looksOf(node)) : undefined;
        if (block === undefined) continue;
        blocks.set(block.id, { ...block, nodes: [node as ChildNode], text: firstWords([node]) });
        ids.set(node, block.id);
        found = true;
      }
      return found;
    },
    idOf: (node) => ids.get(node),
    all: () => [...blocks.values()].filter(isThere),
    choose(id, hidden) {
      if (blocks.has(id)) choices.set(id, hidden);
      return blocks.has(id);
    },
    forget(id) {
      blocks.delete(id);
      choices.delete(id);
    },
    isWanted: (block, level, kept) =>
      level !== null &&
      (choices.get(block.id) ??
        (level === 'article' || (block.level === 1 && !kept?.some((kind) => kind === block.kind)))),
    *chosen() {
      for (const block of blocks.values()) if (choices.get(block.id) === false) yield* block.nodes;
    },
  };
}

function isThere(block: Block): boolean {
  return block.nodes.some((node) => isConnected(node));
}

function signOf({ kind, reason, nodes: [first] }: Findings): string {
  return `${kind} ${reason.rule} ${looksOf(first)}`;
}

function looksOf(node: Node | undefined): string {
  if (node === undefined) return '';
  if (isElement(node)) return `${node.localName}#${getAttribute(node, 'id')}.${getAttribute(node, 'class')}`;
  return isText(node) ? collapse(node.data).slice(0, 60) : '';
}

/** Of elements without a name there are many that look alike. */
function isNamed(element: Element): boolean {
  return Boolean(getAttribute(element, 'id') || getAttribute(element, 'class'));
}
