import { CONTROLS, HEADINGS, INLINE, MEDIA, SKIPPED } from '../knowledge/elements.ts';
import type { Line } from './model.ts';
import { collapse, countArabicLetters, countWords, fold } from './text.ts';

/** A line while the engine works on it: the public {@link Line} and what only the measuring needs. */
export class PageLine implements Line {
  readonly leaves: Node[] = [];
  index = 0;
  text = '';
  words = 0;
  linkWords = 0;
  /** Links that begin in this line, with or without text. */
  links = 0;
  controls = 0;
  media = 0;
  readonly #raw: string[] = [];
  readonly #link: string[] = [];
  #folded: string | undefined;
  #arabic: number | undefined;
  #letters: number | undefined;

  constructor(
    readonly block: Element,
    readonly heading: number,
  ) {}

  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
  get arabicLetters(): number {
    this.#arabic ??= countArabicLetters(this.text);
    return this.#arabic;
  }
  get letters(): number {
    this.#letters ??= this.text.match(/\p{L}/gu)?.length ?? 0;
    return this.#letters;
  }

  addText(node: Text, inLink: boolean): void {
    this.leaves.push(node);
    this.#raw.push(node.data);
    if (inLink) this.#link.push(node.data);
  }
  /** A gap the eye sees although the markup has none: between two links, spans or buttons. */
  addGap(): void {
    if (this.#raw.length) this.#raw.push(' ');
  }
  close(index: number): void {
    this.index = index;
    this.text = collapse(this.#raw.join(''));
    this.words = countWords(this.text);
    this.linkWords = this.#link.length ? Math.min(this.words, countWords(this.#link.join(' '))) : 0;
  }
  /** Folded texts of the line's text nodes: «شارك» «غرد» «انسخ الرابط» of a bar of controls. */
  get segments(): string[] {
    return this.#raw.map((part) => fold(part)).filter(Boolean);
  }
  get isEmpty(): boolean {
    return !this.leaves.length && !this.links && !this.controls;
  }
}

/** An element of the page and the interval of lines that it covers. */
export interface Region {
  readonly element: Element;
  readonly parent: Region | null;
  readonly children: Region[];
  /** Index of the first line that begins in or before the element. */
  first: number;
  /** One past the last line; `first === end` for an element that shows nothing. */
  end: number;
  /** A block, or an inline element round one (a link round a heading). */
  holdsBlock: boolean;
  /** No block inside shows anything, or just one that is such itself: `<p>`, `<li>`, `<div><p>`. */
  isParagraph: boolean;
}

export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly root: Region;
  /** The region of every element that was entered or shown. */
  readonly regions: ReadonlyMap<Element, Region>;
  /** The line of every text node, picture and control that is shown. */
  readonly lineOf: ReadonlyMap<Node, PageLine>;
}

/** Whether a line stands inside a region. */
export function holdsLine({ first, end }: Region, { index }: PageLine): boolean {
  return first <= index && index < end;
}

/** Inline elements that themes set apart by margins, not by spaces. */
const GAPPED = new Set(['a', 'button', 'span', 'time', 'label', 'small', 'i']);

/** A link, or what a script makes one of: cards of `role=link`. */
function isLink(element: Element): boolean {
  return (
    (element.localName === 'a' && element.hasAttribute('href')) || element.getAttribute('role') === 'link'
  );
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the markup itself says that nobody sees the element. CSS classes are not looked at. */
function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return element.getAttribute('hidden') !== 'until-found';
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/**
 * Cuts the page into lines in one pass over the DOM, without recursion (50,000 nested elements must not
 * overflow the stack), style or layout.
 */
export function readLines(start: Element): PageLines {
  return new LineReader().read(start);
}

class LineReader {
  readonly #lines: PageLine[] = [];
  readonly #regions = new Map<Element, Region>();
  readonly #lineOf = new Map<Node, PageLine>();
  #open: PageLine | null = null;
  #block: Element | null = null;
  #blocks: Element[] = [];
  #linkDepth = 0;
  #headings: number[] = [];

  read(start: Element): PageLines {
    const root = this.#enter(start, null);
    let region = root;
    let node: Node | null = start.firstChild;
    for (;;) {
      if (node === null) {
        this.#leave(region);
        if (region === root) break;
        node = region.element.nextSibling;
        region = region.parent ?? root;
        continue;
      }
      if (node.nodeType === 3) this.#text(node as Text);
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (this.#isEntered(element, region)) {
          region = this.#enter(element, region);
          node = element.firstChild;
          continue;
        }
      }
      node = node.nextSibling;
    }
    return { lines: this.#lines, root, regions: this.#regions, lineOf: this.#lineOf };
  }

  /** Records elements that are not entered (media, controls, breaks). @returns whether to go inside. */
  #isEntered(element: Element, parent: Region): boolean {
    const name = element.localName;
    if (name === 'br' || name === 'hr') {
      this.#close();
      return false;
    }
    if (SKIPPED.has(name) || isMarkedHidden(element)) return false;
    if (MEDIA.has(name) || CONTROLS.has(name)) {
      if (name === 'input' && element.getAttribute('type') === 'hidden') return false;
      this.#leaf(element, parent, MEDIA.has(name));
      return false;
    }
    return true;
  }

  #leaf(element: Element, parent: Region, isMedia: boolean): void {
    const line = this.#line();
    line.leaves.push(element);
    if (isMedia) line.media += 1;
    else line.controls += 1;
    this.#region(element, parent, false).end += 1;
  }

  /** A region that begins here and covers nothing yet. */
  #region(element: Element, parent: Region | null, holdsBlock: boolean): Region {
    const at = this.#lines.length;
    const region: Region = {
      element,
      parent,
      children: [],
      first: at,
      end: at,
      holdsBlock,
      isParagraph: true,
    };
    parent?.children.push(region);
    this.#regions.set(element, region);
    return region;
  }

  #text(node: Text): void {
    if (!/\S/.test(node.data)) {
      if (this.#open) this.#open.addGap();
      return;
    }
    this.#line().addText(node, this.#linkDepth > 0);
  }

  #enter(element: Element, parent: Region | null): Region {
    const name = element.localName;
    const inline = INLINE.has(name);
    if (!inline) {
      this.#close();
      this.#blocks.push(element);
      this.#block = element;
    } else if (GAPPED.has(name)) this.#open?.addGap();
    const heading = HEADINGS.get(name);
    if (heading !== undefined) this.#headings.push(heading);
    const region = this.#region(element, parent, !inline);
    if (isLink(element)) {
      this.#linkDepth += 1;
      this.#line().links += 1;
    }
    if (name === 'button') this.#line().controls += 1;
    return region;
  }

  #leave(region: Region): void {
    const name = region.element.localName;
    if (INLINE.has(name)) {
      if (GAPPED.has(name)) this.#open?.addGap();
    } else {
      this.#close();
      this.#blocks.pop();
      this.#block = this.#blocks[this.#blocks.length - 1] ?? null;
    }
    if (HEADINGS.has(name)) this.#headings.pop();
    if (isLink(region.element)) this.#linkDepth -= 1;
    region.end = this.#lines.length + (this.#open && !this.#open.isEmpty ? 1 : 0);
    sumUp(region);
  }

  #line(): PageLine {
    this.#open ??= new PageLine(this.#block as Element, this.#headings[this.#headings.length - 1] ?? 0);
    return this.#open;
  }

  #close(): void {
    const line = this.#open;
    this.#open = null;
    if (!line || line.isEmpty) return;
    line.close(this.#lines.length);
    this.#lines.push(line);
    for (const leaf of line.leaves) this.#lineOf.set(leaf, line);
  }
}

/** What a region's children, which are complete, say about it. */
function sumUp(region: Region): void {
  const blocks = region.children.filter((child) => child.end > child.first && child.holdsBlock);
  const [only] = blocks;
  region.holdsBlock ||= blocks.length > 0;
  region.isParagraph =
    blocks.length === 0 ||
    (blocks.length === 1 &&
      only !== undefined &&
      only.isParagraph &&
      only.first === region.first &&
      only.end === region.end);
}
