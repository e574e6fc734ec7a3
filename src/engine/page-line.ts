import { placeOfHead } from './facts/read-label.ts';
import { fold } from './fold.ts';
import type { Label } from './label-of.ts';
import type { LabelMatch } from './match-label.ts';
import type { Line } from './model.ts';
import type { Region } from './region.ts';
import { type Scanned, scanText } from './scan-text.ts';
import { countWords } from './text.ts';

/** A line while the engine works on it: the public {@link Line} and what only the measuring needs. */
export class PageLine implements Line, Scanned {
  readonly leaves: Node[] = [];
  index = 0;
  text = '';
  folded = '';
  words = 0;
  linkWords = 0;
  letters = 0;
  arabicLetters = 0;
  foreignLetters = 0;
  marks = 0;
  /** Links that begin in this line, with or without text. */
  links = 0;
  controls = 0;
  media = 0;
  /** What the label lexicon says of the line; undefined while it has not been asked. */
  match: LabelMatch | null | undefined = undefined;
  /** The label that the line is; undefined likewise. */
  label: Label | null | undefined = undefined;
  /** Where filters of words keep its first word; -1 while it has not been asked. */
  #head = -1;
  /** The next line that stands right in the same block. */
  nextInRegion: PageLine | null = null;
  /** All texts as the page has them, and those in links. */
  #raw = '';
  #linked = '';
  #hasUnlinked = false;

  readonly block: Element;

  /**
   * @param region of the nearest block around the line
   * @param firstLeaf how many leaves of the page stand before it
   */
  constructor(
    readonly region: Region,
    readonly firstLeaf: number,
    readonly heading: number,
  ) {
    this.block = region.element;
  }

  addText(node: Text, data: string, inLink: boolean): void {
    this.leaves.push(node);
    this.#raw = this.#raw ? this.#raw + data : data;
    if (inLink) this.#linked = this.#linked ? `${this.#linked} ${data}` : data;
    else this.#hasUnlinked = true;
  }
  /** A gap the eye sees although the markup has none: between two links, spans or buttons. */
  addGap(): void {
    if (this.#raw) this.#raw += ' ';
  }
  close(index: number): void {
    this.index = index;
    if (!this.#raw) return;
    scanText(this.#raw, this);
    // One link and nothing beside it, as most links of a page are.
    if (!this.#hasUnlinked) this.linkWords = this.words;
    else if (this.#linked) this.linkWords = Math.min(this.words, countWords(this.#linked));
  }
  get head(): number {
    if (this.#head < 0) this.#head = placeOfHead(this.folded);
    return this.#head;
  }
  /** Folded texts of the line's text nodes: «شارك» «غرد» «انسخ الرابط» of a bar of controls. */
  get segments(): string[] {
    const segments: string[] = [];
    for (const leaf of this.leaves) {
      const segment = leaf.nodeType === 3 ? fold((leaf as Text).data) : '';
      if (segment) segments.push(segment);
    }
    return segments;
  }
  get isEmpty(): boolean {
    return !this.leaves.length && !this.links && !this.controls;
  }
}

/** The next line with words below a position. */
export function lineBelow(lines: readonly PageLine[], at: number): PageLine | undefined {
  for (let i = at + 1; i < lines.length; i++) if (lines[i]?.words) return lines[i];
  return undefined;
}
