import { INLINE, SKIPPED } from '../knowledge/elements.ts';
import { CLUTTER_KINDS, type Clutter, type Shell } from './model.ts';
import type { PageLines, Region } from './read-lines.ts';
import type { ClutterVerdict, Verdicts } from './verdicts.ts';

export interface Collected {
  readonly clutter: readonly Clutter[];
  readonly shells: readonly Shell[];
}

/**
 * Turns the verdicts on lines into blocks of the DOM: the topmost element whose lines are all clutter of one kind
 * and level, or a run of sibling nodes where story and clutter share a parent. Never a node that holds kept text.
 */
export function collectClutter(page: PageLines, verdicts: Verdicts): Collected {
  return new Collector(page, verdicts).collect();
}

/** What a node shows: one verdict, `null` kept, `shell` clutter of several kinds, `mixed` both, `empty` nothing. */
type Shown = ClutterVerdict | null | 'shell' | 'mixed' | 'empty';

class Collector {
  readonly #clutter: Clutter[] = [];
  readonly #shells: Element[] = [];
  /** How often the level (or keeping), and the kind, change from line to line, summed up: equal sums, no change. */
  readonly #levelChanges: Uint32Array;
  readonly #kindChanges: Uint32Array;

  constructor(
    readonly page: PageLines,
    readonly verdicts: Verdicts,
  ) {
    this.#levelChanges = this.#sumChanges((verdict) => verdict?.level ?? 0);
    this.#kindChanges = this.#sumChanges((verdict) => (verdict ? CLUTTER_KINDS.indexOf(verdict.kind) : -1));
  }

  #sumChanges(code: (verdict: ClutterVerdict | null) => number): Uint32Array {
    const sums = new Uint32Array(this.page.lines.length + 1);
    let before = 0;
    for (let i = 0; i < this.page.lines.length; i++) {
      const now = code(this.#clutterAt(i));
      sums[i + 1] = (sums[i] ?? 0) + ((i > 0 && now !== before) || this.verdicts.hasParts(i) ? 1 : 0);
      before = now;
    }
    return sums;
  }

  collect(): Collected {
    this.#collectBlocks();
    const shells = this.#shells.map((element) => ({
      element,
      clutter: this.#clutter.filter((block) => block.nodes.every((node) => element.contains(node))),
    }));
    return { clutter: this.#clutter, shells };
  }

  /** Emits the runs of clutter in document order: an element of several things is walked when it is met. */
  #collectBlocks(): void {
    const open = [new Walk(this.page.root.element, this.#clutter)];
    for (let walk = open.at(-1); walk; walk = open.at(-1)) {
      const node = walk.next();
      if (!node) {
        walk.run.end();
        open.pop();
        continue;
      }
      const shown = this.#shownBy(node);
      if (shown === 'empty') walk.run.addEmpty(node);
      else if (shown === null) walk.run.end();
      else if (shown === 'mixed' || shown === 'shell') {
        walk.run.end();
        const child = this.page.regions.get(node as Element);
        if (child) open.push(new Walk(child.element, this.#clutter));
        if (child && shown === 'shell') this.#shells.push(child.element);
      } else walk.run.add(node, shown);
    }
  }

  #shownBy(node: ChildNode): Shown {
    if (node.nodeType === 3) {
      const line = this.page.lineOf.get(node);
      return line ? (this.verdicts.atLeaf(node) ?? this.#clutterAt(line.index)) : 'empty';
    }
    if (node.nodeType !== 1) return 'empty';
    const region = this.page.regions.get(node as Element);
    if (!region || region.end <= region.first) return 'empty';
    if (INLINE.has(region.element.localName) && !this.#holdsLeaf(region)) return 'empty';
    return this.#shownByRegion(region);
  }

  /** An inline element shares its line with others: it shows something when a leaf of the line is inside it. */
  #holdsLeaf(region: Region): boolean {
    if (region.end - region.first > 1) return true;
    const line = this.page.lines[region.first];
    return (
      line !== undefined && (!line.leaves.length || line.leaves.some((leaf) => region.element.contains(leaf)))
    );
  }

  #shownByRegion(region: Region): Shown {
    const { first, end } = region;
    if (this.verdicts.hasParts(first)) return end - first === 1 ? this.#shownByParts(region) : 'mixed';
    const changes = (sums: Uint32Array) => (sums[end] ?? 0) - (sums[first + 1] ?? 0);
    if (changes(this.#levelChanges)) return 'mixed';
    const verdict = this.#clutterAt(first);
    return verdict && changes(this.#kindChanges) ? 'shell' : verdict;
  }

  #shownByParts({ element, first }: Region): Shown {
    let one: ClutterVerdict | null | undefined;
    for (const leaf of this.page.lines[first]?.leaves ?? []) {
      if (!element.contains(leaf)) continue;
      const shown = this.verdicts.atLeaf(leaf) ?? this.#clutterAt(first);
      if (one !== undefined && one !== shown) return 'mixed';
      one = shown;
    }
    return one ?? null;
  }

  #clutterAt(index: number): ClutterVerdict | null {
    const verdict = this.verdicts.at(index);
    return verdict?.keep === null ? verdict : null;
  }
}

/** Where the collector stands among an element's children, and the run of clutter it is in. */
class Walk {
  readonly run: Run;
  #next: ChildNode | null;
  constructor(element: Element, blocks: Clutter[]) {
    this.run = new Run(blocks);
    this.#next = element.firstChild;
  }

  next(): ChildNode | null {
    const node = this.#next;
    this.#next = node?.nextSibling ?? null;
    return node;
  }
}

/** Sibling nodes that will be hidden as one block: a label and its list, the paragraphs of a second article. */
class Run {
  #nodes: ChildNode[] = [];
  #verdict: ClutterVerdict | null = null;
  /** Nodes at the end that show nothing; kept only when more clutter follows. */
  #empty = 0;
  constructor(readonly blocks: Clutter[]) {}

  add(node: ChildNode, verdict: ClutterVerdict): void {
    if (this.#verdict && !goTogether(this.#verdict, verdict)) this.end();
    this.#verdict ??= verdict;
    this.#nodes.push(node);
    this.#empty = 0;
  }

  /** `<br>`, rules and empty boxes between two pieces of one block go with it, or they would leave a gap. */
  addEmpty(node: ChildNode): void {
    if (!this.#verdict || (node.nodeType === 1 && SKIPPED.has((node as Element).localName))) return;
    this.#nodes.push(node);
    this.#empty += 1;
  }

  end(): void {
    const nodes = this.#nodes.slice(0, this.#nodes.length - this.#empty);
    if (this.#verdict && nodes.length) {
      const { kind, level, reason } = this.#verdict;
      this.blocks.push({ nodes, kind, level, reason });
    }
    this.#nodes = [];
    this.#verdict = null;
    this.#empty = 0;
  }
}

/** One verdict, or two that a rule gave line by line. */
function goTogether(a: ClutterVerdict, b: ClutterVerdict): boolean {
  return a === b || (a.byLine && b.byLine && a.kind === b.kind && a.level === b.level);
}
