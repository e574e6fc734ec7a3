// Over 200 lines: one gathering, whose parts share what is already taken.
import { SKIPPED } from '../knowledge/elements.ts';
import type { Clutter, Shell } from './model.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import { isBlank } from './text.ts';
import type { ClutterVerdict, Verdicts } from './verdicts.ts';

export interface Collected {
  readonly clutter: readonly Clutter[];
  readonly shells: readonly Shell[];
}

/**
 * Turns the verdicts on lines into blocks of the DOM: the topmost element whose lines are all clutter of one kind
 * and level, or a run of sibling nodes where story and clutter share a parent. Never a node that holds kept text.
 */
export function collectClutter(page: PageLines, verdicts: Verdicts): Steps<Collected> {
  return new Collector(page, verdicts).collect();
}

/** What a node shows: one verdict, `null` kept, `shell` clutter of several kinds, `mixed` both, `empty` nothing. */
type Shown = ClutterVerdict | null | 'shell' | 'mixed' | 'empty';

class Collector {
  readonly #clutter: Clutter[] = [];
  /** How often the level (or keeping), and the kind, change from line to line, summed up: equal sums, no change. */
  readonly #levelChanges: Uint32Array;
  readonly #kindChanges: Uint32Array;

  constructor(
    readonly page: PageLines,
    readonly verdicts: Verdicts,
  ) {
    const count = page.lines.length;
    this.#levelChanges = new Uint32Array(count + 1);
    this.#kindChanges = new Uint32Array(count + 1);
    let levels = 0;
    let kinds = 0;
    let before = this.#clutterAt(0);
    for (let i = 0; i < count; i++) {
      const now = this.#clutterAt(i);
      const hasParts = verdicts.hasParts(i);
      if (hasParts || now?.level !== before?.level) levels += 1;
      if (hasParts || now?.kind !== before?.kind) kinds += 1;
      this.#levelChanges[i + 1] = levels;
      this.#kindChanges[i + 1] = kinds;
      before = now;
    }
  }

  /** Emits the runs of clutter in document order: an element of several things is walked when it is met. */
  *collect(): Steps<Collected> {
    const shells: Walk[] = [];
    const open = [new Walk(this.page, this.page.root, this.#clutter)];
    let met = 0;
    for (let walk = open.at(-1); walk; walk = open.at(-1)) {
      met += 1;
      if (isPause(met)) yield;
      const node = walk.next();
      if (!node) {
        walk.end();
        open.pop();
        continue;
      }
      const shown = walk.child ? this.#shownBy(walk.child) : this.#shownByText(node, walk);
      if (shown === 'empty') walk.run.addEmpty(node);
      else if (shown === null) walk.run.end();
      else if (shown === 'mixed' || shown === 'shell') {
        walk.run.end();
        if (!walk.child) continue;
        const inner = new Walk(this.page, walk.child, this.#clutter);
        open.push(inner);
        if (shown === 'shell') shells.push(inner);
      } else walk.run.add(node, shown);
    }
    return { clutter: this.#clutter, shells: shells.map((shell) => shell.asShell()) };
  }

  #shownByText(node: ChildNode, walk: Walk): Shown {
    if (node.nodeType !== 3 || isBlank((node as Text).data)) return 'empty';
    const line = walk.lineOf(node);
    return line ? (this.verdicts.atLeaf(node) ?? this.#clutterAt(line.index)) : 'empty';
  }

  #shownBy(region: Region): Shown {
    const { first, end } = region;
    if (end <= first || (region.isInline && !this.#holdsLeaf(region))) return 'empty';
    if (this.verdicts.hasParts(first)) return end - first === 1 ? this.#shownByParts(region) : 'mixed';
    const changes = (sums: Uint32Array) => (sums[end] ?? 0) - (sums[first + 1] ?? 0);
    if (changes(this.#levelChanges)) return 'mixed';
    const verdict = this.#clutterAt(first);
    return verdict && changes(this.#kindChanges) ? 'shell' : verdict;
  }

  /** An inline element shares its line with others: it shows something when a leaf of the line is inside it. */
  #holdsLeaf({ first, end, firstLeaf, endLeaf }: Region): boolean {
    return end - first > 1 || endLeaf > firstLeaf || this.page.lines[first]?.leaves.length === 0;
  }

  #shownByParts({ first, firstLeaf, endLeaf }: Region): Shown {
    const line = this.page.lines[first];
    if (!line) return null;
    let one: ClutterVerdict | null | undefined;
    for (const leaf of line.leaves.slice(firstLeaf - line.firstLeaf, endLeaf - line.firstLeaf)) {
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
  /** The region of the child that was met last; undefined for texts and for what shows nothing. */
  child: Region | undefined;
  #next: ChildNode | null;
  /** The first of the element's regions that has not been met. */
  #region: Region | undefined;
  /** Where the element's own texts are looked for: they come in the lines' order. */
  #line: number;
  #leaf = 0;
  readonly #first: number;
  #end = 0;

  constructor(
    readonly page: PageLines,
    readonly region: Region,
    readonly blocks: Clutter[],
  ) {
    this.run = new Run(blocks);
    this.#next = page.tree.firstOf(region.element);
    this.#line = region.first;
    this.#region = region.firstChild;
    this.#first = blocks.length;
  }

  next(): ChildNode | null {
    const node = this.#next;
    this.#next = node && this.page.tree.nextOf(node);
    const child = this.#region;
    this.child = node !== null && child?.element === node ? child : undefined;
    if (!this.child) return node;
    this.#region = this.child.nextSibling;
    // The next text stands in the child's last line or below.
    if (this.child.end - 1 > this.#line) {
      this.#line = this.child.end - 1;
      this.#leaf = 0;
    }
    return node;
  }

  end(): void {
    this.run.end();
    this.#end = this.blocks.length;
  }

  /** The line of a text that is shown. */
  lineOf(text: Node): PageLine | undefined {
    for (; this.#line < this.region.end; this.#line++) {
      const line = this.page.lines[this.#line];
      const found = line ? line.leaves.indexOf(text, this.#leaf) : -1;
      if (found >= 0) {
        this.#leaf = found + 1;
        return line;
      }
      this.#leaf = 0;
    }
    return undefined;
  }

  asShell(): Shell {
    return { element: this.region.element, clutter: this.blocks.slice(this.#first, this.#end) };
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
