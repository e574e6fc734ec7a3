import type { NameHint } from './name-hints.ts';
import type { PageLine } from './page-line.ts';

const NO_CHILDREN: readonly Region[] = [];

/** An element of the page and the interval of lines that it covers. */
export class Region {
  children = NO_CHILDREN;
  /** One past the last line; `first === end` for an element that shows nothing. */
  end: number;
  /** No block inside shows anything, or just one that is such itself: `<p>`, `<li>`, `<div><p>`. */
  isParagraph = true;
  /** One past its last leaf, as {@link firstLeaf} counts. */
  endLeaf: number;
  /** What its names say it is; undefined while they have not been read. */
  hint: NameHint | null | undefined;
  isStory: boolean | undefined;

  /**
   * A region that covers nothing yet.
   * @param first index of the first line that begins in or before the element
   * @param firstLeaf how many leaves of the page stand before it
   * @param holdsBlock a block, or an inline element round one (a link round a heading)
   */
  constructor(
    readonly element: Element,
    readonly parent: Region | null,
    readonly isInline: boolean,
    readonly first: number,
    readonly firstLeaf: number,
    public holdsBlock: boolean,
  ) {
    this.end = first;
    this.endLeaf = firstLeaf;
    if (parent === null) return;
    if (parent.children === NO_CHILDREN) parent.children = [this];
    else (parent.children as Region[]).push(this);
  }

  /** Takes note of what its children, which are complete, say about it. */
  sumUp(): void {
    let blocks = 0;
    let only: Region | undefined;
    for (const child of this.children) {
      if (child.end === child.first || !child.holdsBlock) continue;
      blocks += 1;
      only = child;
    }
    if (only === undefined) return;
    this.holdsBlock = true;
    this.isParagraph = blocks === 1 && only.isParagraph && only.first === this.first && only.end === this.end;
  }
}

/** A region and all inside it, in document order. */
export function* regionsIn(top: Region): Generator<Region> {
  const stack = [top];
  for (let region = stack.pop(); region; region = stack.pop()) {
    yield region;
    pushReversed(stack, region.children);
  }
}

/** Puts items on a stack so that the first of them is taken first. */
export function pushReversed<Item>(stack: Item[], items: readonly Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) stack.push(items[i] as Item);
}

/** Whether a line stands inside a region. */
export function holdsLine({ first, end }: Region, { index }: PageLine): boolean {
  return first <= index && index < end;
}
