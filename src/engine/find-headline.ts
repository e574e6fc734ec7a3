import { isBylineLine, isDateLine, isSourceLine } from './furniture-line.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import type { Witnesses } from './witnesses.ts';
import { WordFilter } from './word-filter.ts';

/**
 * Finds the line that is the story's headline: the heading that the page's title data names; a plain line that
 * does (some CMSs put the headline into a div); else the first `h1` of three words or more.
 * @returns the line, or null when the page shows none
 */
export function* findHeadline(page: PageLines, witnesses: Witnesses): Steps<PageLine | null> {
  let best: PageLine | null = null;
  let bestScore = 0;
  const titles = new Titles(witnesses.titles);
  for (const line of page.lines) {
    if (isPause(line.index)) yield;
    if (line.words < 2 || line.words > 40) continue;
    const score = titleLikeness(line, titles);
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  return best;
}

/** Lines above the first paragraph among which an unmarked headline is looked for. */
const ABOVE = 14;

/** Keeps the headline that the title data named, unless it is the site's own name or stands below the story's start. */
export function settleHeadline(named: PageLine | null, page: PageLines, storyFirst: number): PageLine | null {
  const isTold = named && (named.words >= 4 || named.heading === 1) && named.index <= storyFirst;
  return isTold
    ? named
    : (guessHeadline(page, storyFirst) ?? (named && named.index <= storyFirst ? named : null));
}

/**
 * The headline of a page whose title data names none of its lines: the last line above the story that is set like a
 * headline (a heading, bold, a large font) and reads like one.
 */
function guessHeadline(page: PageLines, storyFirst: number): PageLine | null {
  let best: PageLine | null = null;
  for (const line of page.lines.slice(Math.max(0, storyFirst - ABOVE), storyFirst + 1)) {
    if (line.words < 4 || line.words > 25 || line.linkWords > 0 || /[.؛:،]\s*$/u.test(line.text)) continue;
    if (isDateLine(line) || isBylineLine(line) || isSourceLine(line)) continue;
    const first = line.leaves[0]?.parentElement;
    const isSet =
      line.heading > 0 ||
      first?.closest('b, strong, font[size], big') != null ||
      /title|headline|t1/i.test(line.block.className);
    // A headline of ten words may look like the first paragraph; a paragraph is not set so large.
    const size = fontSizeOf(line);
    if (line.index === storyFirst && size < LARGE) continue;
    const bestSize = best ? fontSizeOf(best) : 0;
    if (isSet && (!best || size > bestSize || (size === bestSize && line.words >= best.words))) best = line;
  }
  return best;
}

/** The largest text of old pages but for three; 3 is the size of prose. */
const LARGE = 5;

/** What `<font size>` says of a line, 0 where there is none. */
function fontSizeOf(line: PageLine): number {
  const size = line.leaves[0]?.parentElement?.closest('font[size]')?.getAttribute('size') ?? '';
  return /^[1-7]$/.test(size) ? Number(size) : 0;
}

function titleLikeness(line: PageLine, titles: Titles): number {
  const heading = line.heading ? (7 - line.heading) / 6 : 0;
  // A headline that links somewhere is another story's, unless it is the only h1.
  const linked = line.linkWords > line.words / 2 ? 0.45 : 1;
  const likeness = titles.likeness(line.folded);
  if (likeness < LIKE) return line.heading === 1 && line.words >= 3 ? 0.5 * linked : 0;
  return (likeness + heading) * linked;
}

/** A line that is less of a title than this is none. */
const LIKE = 0.6;
/** What a line gets that has all the words of a title, in another order or with others between. */
const SHARED = 0.85;

/** The titles that a page gives itself, folded. */
class Titles {
  readonly #titles = new Map<string, ReadonlySet<string>>();
  readonly #words = new WordFilter();

  constructor(titles: readonly string[]) {
    for (const title of titles) {
      const words = new Set(title.split(' '));
      this.#titles.set(title, words);
      for (const word of words) this.#words.add(word);
    }
  }

  /** How far a line is one of the titles; exact from {@link LIKE} on. */
  likeness(line: string): number {
    if (this.#isStrange(line)) return 0;
    let best = 0;
    for (const [title, words] of this.#titles) best = Math.max(best, overlap(line, title, words));
    return best;
  }

  /** Whether so many words stand in no title that the line is less than {@link LIKE} any of them. */
  #isStrange(line: string): boolean {
    let words = 0;
    let strange = 0;
    for (let first = 0, i = 0; i <= line.length; i++) {
      if (i < line.length && line.charCodeAt(i) !== 32) continue;
      words += 1;
      if (!this.#words.mayHold(line, first, i)) strange += 1;
      first = i + 1;
    }
    // A piece of a title may begin and end in the middle of a word; what follows a whole title may be long.
    if (strange <= 2 || strange <= words * (1 - LIKE / SHARED)) return false;
    for (const title of this.#titles.keys()) if (line.startsWith(title)) return false;
    return true;
  }
}

/** How far the line is the title: 1 when equal, the share of it when the title adds the site's name. */
function overlap(line: string, title: string, known: ReadonlySet<string>): number {
  if (line === title) return 1;
  if (title.includes(line)) {
    return line.length >= 12 || line.length / title.length > 0.5
      ? 0.75 + (0.2 * line.length) / title.length
      : 0;
  }
  if (line.startsWith(title) && title.length > 12) return (0.9 * title.length) / line.length;
  const words = line.split(' ');
  if (words.length < 4) return 0;
  return (SHARED * words.filter((word) => known.has(word)).length) / words.length;
}
