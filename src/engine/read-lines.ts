// Over 200 lines: one walk over the page, whose state each of its steps needs.
import { CONTROLS, HEADINGS, INLINE, MEDIA, SKIPPED } from '../knowledge/elements.ts';
import { FlatTree, isOpaque } from './flat-tree.ts';
import { PageLine } from './page-line.ts';
import { holdsLine, pushReversed, Region, regionsIn } from './region.ts';
import { inOneGo, isPause, type Steps } from './steps.ts';
import { isBlank } from './text.ts';

export { holdsLine, PageLine, pushReversed, Region, regionsIn };

export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly root: Region;
  readonly tree: FlatTree;
  /** The region of every element that was entered or shown. */
  readonly regions: ReadonlyMap<Element, Region>;
  /** The line of every text node, picture and control that is shown. */
  readonly lineOf: ReadonlyMap<Node, PageLine>;
}

/** What an element's name says, as bits: asked of every element, so it is one look-up. */
const IS_BREAK = 1;
const IS_SKIPPED = 2;
const IS_MEDIA = 4;
const IS_CONTROL = 8;
const IS_INLINE = 16;
/** Inline elements that themes set apart by margins, not by spaces. */
const IS_GAPPED = 32;
const IS_A = 64;
const IS_BUTTON = 128;
const IS_HEADING = 256;
/** Not by its name alone. */
const IS_LINK = 512;
const traits = new Map<string, number>();
for (const [names, bit] of [
  [['br', 'hr'], IS_BREAK],
  [SKIPPED, IS_SKIPPED],
  [MEDIA, IS_MEDIA],
  [CONTROLS, IS_CONTROL],
  [INLINE, IS_INLINE],
  [['a', 'button', 'span', 'time', 'label', 'small', 'i'], IS_GAPPED],
  [['a'], IS_A],
  [['button'], IS_BUTTON],
  [HEADINGS.keys(), IS_HEADING],
] as const)
  for (const name of names) traits.set(name, (traits.get(name) ?? 0) | bit);

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A link, or what a script makes one of: cards of `role=link`. */
function isLink(element: Element, trait: number): boolean {
  if (!element.hasAttributes()) return false;
  if (trait & IS_A && element.hasAttribute('href')) return true;
  return element.getAttribute('role') === 'link';
}

/** Whether the markup itself says that nobody sees the element. CSS classes are not looked at. */
function isMarkedHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null) return hidden !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/**
 * Cuts the page into lines in one pass over the DOM, without recursion (50,000 nested elements must not
 * overflow the stack), style or layout.
 */
export function readLinesInSteps(start: Element): Steps<PageLines> {
  return new LineReader(start).read();
}

/** The lines of a subtree, in one go: for tests and scripts; the page does it in steps. */
export function readLines(start: Element): PageLines {
  return inOneGo(readLinesInSteps(start));
}

class LineReader implements PageLines {
  readonly lines: PageLine[] = [];
  readonly root: Region;
  readonly tree = new FlatTree();
  #open: PageLine | null = null;
  #linkDepth = 0;
  #leaves = 0;
  /** Of the elements that are open: their traits, and which of them are blocks and headings. */
  readonly #traits: number[] = [];
  readonly #blocks: Region[] = [];
  readonly #headings: number[] = [];
  #regions: ReadonlyMap<Element, Region> | undefined;
  #lineOf: ReadonlyMap<Node, PageLine> | undefined;

  constructor(start: Element) {
    this.root = this.#enter(start, null, traits.get(start.localName) ?? 0);
    this.#blocks[0] ??= this.root;
  }

  *read(): Steps<PageLines> {
    const { root, tree } = this;
    let region = root;
    let node: Node | null = tree.firstOf(root.element);
    for (let i = 0; ; i++) {
      if (isPause(i)) yield;
      if (node === null) {
        this.#leave(region);
        if (region === root) return this;
        node = tree.nextOf(region.element);
        region = region.parent ?? root;
        continue;
      }
      const type = node.nodeType;
      if (type === 3) this.#text(node as Text);
      else if (type === 1) {
        const inner = this.#element(node as Element, region);
        if (inner) {
          region = inner;
          node = tree.firstOf(node as Element);
          continue;
        }
      }
      node = tree.nextOf(node);
    }
  }

  /** Records elements that are not entered (media, controls, breaks). @returns the region of one that is. */
  #element(element: Element, parent: Region): Region | null {
    const trait = traits.get(element.localName) ?? 0;
    if (trait & IS_BREAK) {
      this.#close();
      return null;
    }
    if (trait & IS_SKIPPED || isMarkedHidden(element)) return null;
    if (!(trait & (IS_MEDIA | IS_CONTROL))) return this.#enter(element, parent, trait);
    if (trait & IS_CONTROL && element.localName === 'input' && element.getAttribute('type') === 'hidden')
      return null;
    const isInline = (trait & IS_INLINE) !== 0;
    const leaf = new Region(element, parent, isInline, this.lines.length, this.#leaves, false);
    const line = this.#show(element);
    leaf.end += 1;
    leaf.endLeaf = this.#leaves;
    if (trait & IS_MEDIA) line.media += 1;
    else line.controls += 1;
    return null;
  }

  /** Takes an element as one thing. @returns the line it stands in */
  #show(element: Element): PageLine {
    const line = this.#line();
    line.leaves.push(element);
    this.#leaves += 1;
    return line;
  }

  #text(node: Text): void {
    const { data } = node;
    if (isBlank(data)) this.#open?.addGap();
    else {
      this.#line().addText(node, data, this.#linkDepth > 0);
      this.#leaves += 1;
    }
  }

  #enter(element: Element, parent: Region | null, trait: number): Region {
    const isInline = (trait & IS_INLINE) !== 0;
    if (!isInline) this.#close();
    else if (trait & IS_GAPPED) this.#open?.addGap();
    const region = new Region(element, parent, isInline, this.lines.length, this.#leaves, !isInline);
    if (!isInline) this.#blocks.push(region);
    if (trait & IS_HEADING) this.#headings.push(HEADINGS.get(element.localName) ?? 0);
    const opensLink = isLink(element, trait);
    if (opensLink) {
      this.#linkDepth += 1;
      this.#line().links += 1;
    }
    if (trait & IS_BUTTON) this.#line().controls += 1;
    this.#traits.push(opensLink ? trait | IS_LINK : trait);
    return region;
  }

  #leave(region: Region): void {
    const trait = this.#traits.pop() ?? 0;
    if (region.firstLeaf === this.#leaves && isOpaque(region.element)) this.#show(region.element).media += 1;
    if (!(trait & IS_INLINE)) {
      this.#close();
      this.#blocks.pop();
    } else if (trait & IS_GAPPED) this.#open?.addGap();
    if (trait & IS_HEADING) this.#headings.pop();
    if (trait & IS_LINK) this.#linkDepth -= 1;
    region.end = this.lines.length + (this.#open && !this.#open.isEmpty ? 1 : 0);
    region.endLeaf = this.#leaves;
    region.sumUp();
  }

  #line(): PageLine {
    const block = this.#blocks[this.#blocks.length - 1] ?? this.root;
    this.#open ??= new PageLine(block, this.#leaves, this.#headings[this.#headings.length - 1] ?? 0);
    return this.#open;
  }

  #close(): void {
    const line = this.#open;
    this.#open = null;
    if (!line || line.isEmpty) return;
    line.close(this.lines.length);
    this.lines.push(line);
  }

  /** Made when first asked for: a page that is only decluttered needs neither map. */
  get regions(): ReadonlyMap<Element, Region> {
    if (this.#regions === undefined) {
      const regions = new Map<Element, Region>();
      for (const region of regionsIn(this.root)) regions.set(region.element, region);
      this.#regions = regions;
    }
    return this.#regions;
  }

  get lineOf(): ReadonlyMap<Node, PageLine> {
    if (this.#lineOf === undefined) {
      const lineOf = new Map<Node, PageLine>();
      for (const line of this.lines) for (const leaf of line.leaves) lineOf.set(leaf, line);
      this.#lineOf = lineOf;
    }
    return this.#lineOf;
  }
}
