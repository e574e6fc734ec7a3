// Over 200 lines: one walk over the page, whose state each of its steps needs.
import { HEADINGS } from '../knowledge/elements.ts';
import {
  INHERITED,
  IS_A,
  IS_BREAK,
  IS_BUTTON,
  IS_CONTROL,
  IS_CUSTOM,
  IS_GAPPED,
  IS_HEADING,
  IS_INLINE,
  IS_LINK,
  IS_MEDIA,
  IS_SKIPPED,
  IS_SLOT,
  traitsOf,
} from './element-traits.ts';
import { FlatTree, isOpaque } from './flat-tree.ts';
import { PageLine } from './page-line.ts';
import { holdsLine, Region } from './region.ts';
import { inOneGo, isPause, type Steps } from './steps.ts';
import { isBlank } from './text.ts';

export { holdsLine, PageLine, Region };

export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly root: Region;
  /** All regions in document order. */
  readonly outline: readonly Region[];
  readonly tree: FlatTree;
  /** The region of every element that was entered or shown. */
  readonly regions: ReadonlyMap<Element, Region>;
  /** The line of every text node, picture and control that is shown. */
  readonly lineOf: ReadonlyMap<Node, PageLine>;
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A link, or what a script makes one of: cards of `role=link`. */
function isLink(element: Element, traits: number): boolean {
  if (traits & IS_A && element.hasAttribute('href')) return true;
  return element.getAttribute('role') === 'link';
}

/** Whether the markup itself says that nobody sees the element. CSS classes are not looked at. */
function isMarkedHidden(element: Element): boolean {
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
  readonly outline: Region[] = [];
  readonly root: Region;
  readonly tree = new FlatTree();
  #open: PageLine | null = null;
  #linkDepth = 0;
  #leaves = 0;
  /** Of the elements that are open: which are blocks, and the ranks of the headings. */
  readonly #blocks: Region[] = [];
  readonly #headings: number[] = [];
  #regions: ReadonlyMap<Element, Region> | undefined;
  #lineOf: ReadonlyMap<Node, PageLine> | undefined;

  constructor(start: Element) {
    this.root = this.#enter(start, null, traitsOf(start.localName), start.hasAttributes());
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
          node = this.#firstIn(inner);
          continue;
        }
      }
      node = tree.nextOf(node);
    }
  }

  /** Most elements show their own children. */
  #firstIn({ element, traits }: Region): Node | null {
    const first = traits & (IS_CUSTOM | IS_SLOT) ? null : element.firstChild;
    return first ?? this.tree.firstOf(element);
  }

  /** Records elements that are not entered (media, controls, breaks). @returns the region of one that is. */
  #element(element: Element, parent: Region): Region | null {
    const traits = traitsOf(element.localName);
    if (traits & IS_BREAK) {
      this.#close();
      return null;
    }
    if (traits & IS_SKIPPED) return null;
    const hasAttributes = element.hasAttributes();
    if (hasAttributes && isMarkedHidden(element)) return null;
    if (!(traits & (IS_MEDIA | IS_CONTROL))) return this.#enter(element, parent, traits, hasAttributes);
    if (traits & IS_CONTROL && element.localName === 'input' && element.getAttribute('type') === 'hidden')
      return null;
    const leaf = this.#region(element, parent, traits, false);
    const line = this.#show(element);
    leaf.end += 1;
    leaf.endLeaf = this.#leaves;
    if (traits & IS_MEDIA) line.media += 1;
    else line.controls += 1;
    return null;
  }

  #region(element: Element, parent: Region | null, traits: number, isBlock: boolean): Region {
    const isInline = (traits & IS_INLINE) !== 0;
    const all = parent === null ? traits : traits | (parent.traits & INHERITED);
    const { lines, outline } = this;
    return new Region(element, parent, isInline, all, lines.length, this.#leaves, isBlock, outline);
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

  #enter(element: Element, parent: Region | null, traits: number, hasAttributes: boolean): Region {
    const isBlock = (traits & IS_INLINE) === 0;
    if (isBlock) this.#close();
    else if (traits & IS_GAPPED) this.#open?.addGap();
    const region = this.#region(element, parent, traits, isBlock);
    if (isBlock) this.#blocks.push(region);
    if (traits & IS_HEADING) this.#headings.push(HEADINGS.get(element.localName) ?? 0);
    if (hasAttributes && isLink(element, traits)) {
      region.traits |= IS_LINK;
      this.#linkDepth += 1;
      this.#line().links += 1;
    }
    if (traits & IS_BUTTON) this.#line().controls += 1;
    return region;
  }

  #leave(region: Region): void {
    const { traits } = region;
    if (traits & IS_CUSTOM && region.firstLeaf === this.#leaves && isOpaque(region.element))
      this.#show(region.element).media += 1;
    if (!(traits & IS_INLINE)) {
      this.#close();
      this.#blocks.pop();
    } else if (traits & IS_GAPPED) this.#open?.addGap();
    if (traits & IS_HEADING) this.#headings.pop();
    if (traits & IS_LINK) this.#linkDepth -= 1;
    region.close(this.lines.length + (this.#open && !this.#open.isEmpty ? 1 : 0), this.#leaves);
  }

  #line(): PageLine {
    if (this.#open === null) {
      const block = this.#blocks[this.#blocks.length - 1] ?? this.root;
      this.#open = new PageLine(block, this.#leaves, this.#headings[this.#headings.length - 1] ?? 0);
    }
    return this.#open;
  }

  #close(): void {
    const line = this.#open;
    this.#open = null;
    if (!line || line.isEmpty) return;
    line.close(this.lines.length);
    line.region.addLine(line);
    this.lines.push(line);
  }

  /** Made when first asked for: a page that is only decluttered needs neither map. */
  get regions(): ReadonlyMap<Element, Region> {
    if (this.#regions === undefined) {
      const regions = new Map<Element, Region>();
      for (const region of this.outline) regions.set(region.element, region);
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
