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
const COUNTED = ['words', 'linkWords', 'prose', 'links', 'controls', 'media'] as const;

/** Sums over any interval of lines in constant time. */
export class Measures {
  readonly prose: readonly number[];
  readonly #sums: Record<(typeof COUNTED)[number], Float64Array>;

  constructor(readonly page: PageLines) {
    const { lines } = page;
    this.prose = lines.map(proseWords);
    const column = (of: (line: PageLine, index: number) => number) => {
      const sums = new Float64Array(lines.length + 1);
      for (const [i, line] of lines.entries()) sums[i + 1] = (sums[i] ?? 0) + of(line, i);
      return sums;
    };
    this.#sums = {
      words: column((line) => line.words),
      linkWords: column((line) => line.linkWords),
      prose: column((_, i) => this.prose[i] ?? 0),
      links: column((line) => line.links),
      controls: column((line) => line.controls),
      media: column((line) => line.media),
    };
  }

  between(first: number, end: number): Totals {
    const sum = (name: (typeof COUNTED)[number]) => {
      const column = this.#sums[name];
      return (column[Math.max(first, end)] ?? 0) - (column[first] ?? 0);
    };
    return {
      lines: Math.max(0, end - first),
      words: sum('words'),
      linkWords: sum('linkWords'),
      prose: sum('prose'),
      links: sum('links'),
      controls: sum('controls'),
      media: sum('media'),
    };
  }

  of(region: Region): Totals {
    return this.between(region.first, region.end);
  }

  proseOf(region: Region): number {
    const column = this.#sums.prose;
    return (column[region.end] ?? 0) - (column[region.first] ?? 0);
  }
}
