import type { NameHint } from './name-hints.ts';
import type { PageLine } from './page-line.ts';

/** An element of the page and the interval of lines that it covers. */
export class Region {
  /** Its place among the page's regions, which stand in document order. */
  readonly index: number;
  /** One past the last region inside it. */
  after: number;
  /** One past the last line; `first === end` for an element that shows nothing. */
  end: number;
  /** No block inside shows anything, or just one that is such itself: `<p>`, `<li>`, `<div><p>`. */
  isParagraph = true;
  /** One past its last leaf, as {@link firstLeaf} counts. */
  endLeaf: number;
  /** What its names say it is; undefined while they have not been read. */
  hint: NameHint | null | undefined = undefined;
  isStory: boolean | undefined = undefined;
  /** The first of the lines that stand right in it; each knows the next. */
  firstLine: PageLine | null = null;
  #lastLine: PageLine | null = null;
  /** Children that are blocks and show something, while they are counted, and the last of them. */
  #blocks = 0;
  #block: Region | null = null;

  /**
   * A region that covers nothing yet.
   * @param traits what its name and those of the elements around it say, as bits: see element-traits.ts
   * @param first index of the first line that begins in or before the element
   * @param firstLeaf how many leaves of the page stand before it
   * @param holdsBlock a block, or an inline element round one (a link round a heading)
   * @param outline all regions of the page so far; it is put behind them
   */
  constructor(
    readonly element: Element,
    readonly parent: Region | null,
    readonly isInline: boolean,
    public traits: number,
    readonly first: number,
    readonly firstLeaf: number,
    public holdsBlock: boolean,
    readonly outline: Region[],
  ) {
    this.index = outline.length;
    this.after = this.index + 1;
    this.end = first;
    this.endLeaf = firstLeaf;
    outline.push(this);
  }

  /** Takes note that nothing more comes inside it. */
  close(end: number, endLeaf: number): void {
    this.end = end;
    this.endLeaf = endLeaf;
    this.after = this.outline.length;
    const block = this.#block;
    if (block !== null) {
      this.holdsBlock = true;
      this.isParagraph =
        this.#blocks === 1 && block.isParagraph && block.first === this.first && block.end === end;
    }
    if (end === this.first || !this.holdsBlock || this.parent === null) return;
    this.parent.#blocks += 1;
    this.parent.#block = this;
  }

  /** Takes a line that stands right in it, behind those that it has. */
  addLine(line: PageLine): void {
    if (this.#lastLine === null) this.firstLine = line;
    else this.#lastLine.nextInRegion = line;
    this.#lastLine = line;
  }

  get firstChild(): Region | undefined {
    return this.after > this.index + 1 ? this.outline[this.index + 1] : undefined;
  }

  get nextSibling(): Region | undefined {
    return this.parent !== null && this.after < this.parent.after ? this.outline[this.after] : undefined;
  }

  /** The regions right inside it. */
  get children(): Region[] {
    const children: Region[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  }

  /** The region that follows in document order after all that is inside this one. */
  get next(): Region | undefined {
    return this.outline[this.after];
  }
}

/** Whether a line stands inside a region. */
export function holdsLine({ first, end }: Region, { index }: PageLine): boolean {
  return first <= index && index < end;
}
