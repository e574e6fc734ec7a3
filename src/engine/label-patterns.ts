import { expandChoices } from './expand-choices.ts';
import { LABEL_LINES } from './label-lines.ts';
import type { ClutterKind } from './model.ts';
import { WordFilter } from './word-filter.ts';

/*
 * The lexicon of labels by the first word of each pattern. A pattern is spelled out when a line first opens with its
 * word: a page asks for some forty of six hundred words, and to spell out all two thousand patterns took as long as to
 * read the page.
 */

/** A pattern cut at its `…`. */
export interface Pattern {
  readonly kind: ClutterKind;
  /** Its words, folded, without articles. */
  readonly text: string;
  /** Each with a space before and behind. */
  readonly parts: readonly string[];
  /** A `…` stands somewhere in it; at its beginning; at its end. */
  readonly goesOn: boolean;
  readonly opensFree: boolean;
  readonly endsFree: boolean;
}

/** A pattern spelled out only as far as its first word. */
interface Opening {
  readonly head: string;
  readonly pattern: string;
  /** What follows the first word. */
  readonly rest: string;
  /** A `…` stands before the first word. */
  readonly opensFree: boolean;
}

/** All patterns whose first word is the same, in the lexicon's order. */
interface Headed {
  /** By their words: the first of those that have the same. */
  readonly whole: ReadonlyMap<string, Pattern>;
  /** Those that go on with a `…` somewhere, and do not begin with one. */
  readonly opening: readonly Pattern[];
}

const SPACE = 32;
const OPEN = '('.charCodeAt(0);
const FREE = '…'.charCodeAt(0);

const byHead = new Map<string, { kind: ClutterKind; pattern: string }[]>();
const spelledOut = new Map<string, Headed>();
/** First words of patterns that open with one word, and the first and second of those that open with more. */
export const alone = new WordFilter();
export const first = new WordFilter();
export const second = new WordFilter();
/** Patterns that may begin with anything, by their last word. */
const byLastWord = new Map<string, Pattern[]>();
export const closing = new WordFilter();
/** Patterns that may stand anywhere. */
export const anywhere: Pattern[] = [];
/** The longest word of each of them. */
export const inside = new WordFilter();

for (const [kind, lines] of LABEL_LINES) for (const line of lines.split('\n')) addLine(kind, line);

function addLine(kind: ClutterKind, line: string): void {
  let rest = '';
  let followers: readonly Opening[] = [];
  for (const opening of openingsOf(line)) {
    // The choices of a first word share what follows it.
    if (followers.length === 0 || opening.rest !== rest) {
      rest = opening.rest;
      followers = openingsOf(rest);
    }
    add(kind, opening, followers);
  }
}

function add(kind: ClutterKind, { head, pattern, opensFree }: Opening, followers: readonly Opening[]): void {
  if (head === '') return;
  push(byHead, head, { kind, pattern });
  for (const next of followers) {
    if (next.head === '' || (next.opensFree && !opensFree)) alone.add(head);
    else {
      first.add(head);
      second.add(next.head);
    }
  }
  if (!opensFree) return;
  for (const entry of spellOut(kind, pattern)) {
    if (entry.endsFree) {
      anywhere.push(entry);
      inside.add(entry.text.split(' ').reduce((long, word) => (word.length > long.length ? word : long)));
    } else {
      const last = entry.text.slice(entry.text.lastIndexOf(' ') + 1);
      push(byLastWord, last, entry);
      closing.add(last);
    }
  }
}

/** @returns a pattern with its choices made as far as its first word; `head` is empty where it has no word */
function openingsOf(pattern: string, found: Opening[] = []): readonly Opening[] {
  let first = 0;
  while (first < pattern.length && isGap(pattern.charCodeAt(first))) first += 1;
  let end = first;
  while (end < pattern.length && pattern.charCodeAt(end) !== OPEN && !isGap(pattern.charCodeAt(end)))
    end += 1;
  if (pattern.charCodeAt(end) !== OPEN) {
    const opensFree = pattern.lastIndexOf('…', first) >= 0;
    found.push({ head: pattern.slice(first, end), pattern, rest: pattern.slice(end), opensFree });
    return found;
  }
  const close = pattern.indexOf(')', end);
  const before = pattern.slice(0, end);
  const behind = pattern.slice(close + 1);
  for (const choice of pattern.slice(end + 1, close).split('|')) openingsOf(before + choice + behind, found);
  return found;
}

function isGap(unit: number): boolean {
  return unit === SPACE || unit === FREE;
}

function spellOut(kind: ClutterKind, pattern: string): readonly Pattern[] {
  return expandChoices(pattern).map((spelled) => {
    const parts = spelled.split('…').map((part) => part.split(' ').filter(Boolean).join(' '));
    const full = parts.filter(Boolean);
    const text = full.join(' ');
    return {
      kind,
      text,
      parts: full.map((part) => ` ${part} `),
      goesOn: parts.length > 1,
      opensFree: parts[0] === '',
      endsFree: parts[parts.length - 1] === '',
    };
  });
}

function push<Entry>(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

const NONE: Headed = { whole: new Map(), opening: [] };

/** @returns the patterns whose first word is `head` */
export function patternsWith(head: string): Headed {
  const known = spelledOut.get(head);
  if (known) return known;
  const openings = byHead.get(head);
  if (!openings) return NONE;
  const whole = new Map<string, Pattern>();
  const opening: Pattern[] = [];
  for (const entry of openings.flatMap(({ kind, pattern }) => spellOut(kind, pattern))) {
    if (!whole.has(entry.text)) whole.set(entry.text, entry);
    if (entry.goesOn && !entry.opensFree) opening.push(entry);
  }
  const headed = { whole, opening };
  spelledOut.set(head, headed);
  return headed;
}

/** @returns the patterns that may begin with anything and end with the word `last` */
export function patternsBefore(last: string): readonly Pattern[] {
  return byLastWord.get(last) ?? [];
}
