import { HAS_STOP } from './characters.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';

/** Ends like a sentence, quotes and brackets aside. */
const SENTENCE_END = /[.!?؟…۔:؛،,][\s"'»”’)\]]*$/u;
/** Punctuation that headlines and labels seldom have. */
const SENTENCE_INSIDE = /[،؛,;]|[.؟?!:]\s/u;

/**
 * How many words of running prose a line holds: 0 for headings, labels, lists of links and fragments.
 * Twenty words are prose with or without punctuation (measured on the labelled pages: the longest headline
 * has 19); fewer need a mark that only sentences have.
 */
function proseWords(line: PageLine): number {
  const own = line.words - line.linkWords;
  if (line.heading > 0 || own < 5 || line.linkWords > own || isRow(line)) return 0;
  if (own >= 20) return own;
  if (!(line.marks & HAS_STOP)) return 0;
  return SENTENCE_END.test(line.text) || SENTENCE_INSIDE.test(line.text) ? own : 0;
}

/** Five texts or more of a few words each, and no sentence: a bar of buttons, a row of names. */
export function isRow(line: PageLine): boolean {
  const texts = line.leaves.length - line.media - line.controls;
  return texts >= 5 && line.words < texts * 4 && !/[،؛,;.؟?!]/u.test(line.text);
}

/** Totals over an interval of lines. */
export interface Totals {
  readonly lines: number;
  readonly words: number;
  readonly linkWords: number;
  readonly prose: number;
  readonly links: number;
  readonly controls: number;
  readonly media: number;
}

/** Sums over any interval of lines in constant time. */
export class Measures {
  /** Words of prose of each line. */
  readonly prose: readonly number[];
  /** Six sums a line, over all lines before it. */
  readonly #sums: Float64Array;

  constructor(readonly page: PageLines) {
    const { lines } = page;
    const prose: number[] = [];
    const sums = new Float64Array((lines.length + 1) * COUNTS);
    let at = COUNTS;
    for (const line of lines) {
      const words = proseWords(line);
      prose.push(words);
      sums[at] = (sums[at - COUNTS] ?? 0) + line.words;
      sums[at + 1] = (sums[at + 1 - COUNTS] ?? 0) + line.linkWords;
      sums[at + PROSE] = (sums[at + PROSE - COUNTS] ?? 0) + words;
      sums[at + 3] = (sums[at + 3 - COUNTS] ?? 0) + line.links;
      sums[at + 4] = (sums[at + 4 - COUNTS] ?? 0) + line.controls;
      sums[at + 5] = (sums[at + 5 - COUNTS] ?? 0) + line.media;
      at += COUNTS;
    }
    this.prose = prose;
    this.#sums = sums;
  }

  between(first: number, end: number): Totals {
    const sums = this.#sums;
    const from = first * COUNTS;
    const to = Math.max(first, end) * COUNTS;
    return {
      lines: Math.max(0, end - first),
      words: (sums[to] ?? 0) - (sums[from] ?? 0),
      linkWords: (sums[to + 1] ?? 0) - (sums[from + 1] ?? 0),
      prose: (sums[to + PROSE] ?? 0) - (sums[from + PROSE] ?? 0),
      links: (sums[to + 3] ?? 0) - (sums[from + 3] ?? 0),
      controls: (sums[to + 4] ?? 0) - (sums[from + 4] ?? 0),
      media: (sums[to + 5] ?? 0) - (sums[from + 5] ?? 0),
    };
  }

  of(region: Region): Totals {
    return this.between(region.first, region.end);
  }

  proseOf(region: Region): number {
    const sums = this.#sums;
    return (sums[region.end * COUNTS + PROSE] ?? 0) - (sums[region.first * COUNTS + PROSE] ?? 0);
  }
}
const COUNTS = 6;
const PROSE = 2;
