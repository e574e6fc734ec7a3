import {
  alone,
  anywhere,
  closing,
  first,
  inside,
  type Pattern,
  patternsBefore,
  patternsWith,
  second,
} from './label-patterns.ts';
import type { ClutterKind } from './model.ts';
import { isLabelCharacter } from './text.ts';
import type { WordFilter } from './word-filter.ts';

export interface LabelMatch {
  readonly kind: ClutterKind;
  /** The pattern's own words, folded. */
  readonly pattern: string;
  /** The line is the label and nothing else. */
  readonly whole: boolean;
  /** Words that the label itself takes at the line's beginning; 0 when it stands in the middle or at the end. */
  readonly words: number;
}

/**
 * Longest text that is looked up: a notice of cookies or of comments may be two lines long. Under 256, for its places
 * are kept as bytes.
 */
const LONGEST = 240;
/** Where the words of the text that was cut last begin and end, in turn. */
const places = new Uint8Array(2 * LONGEST);
const placeOf = (at: number) => places[at] ?? 0;

/** Finds the places of the words of a text, their articles left out. @returns how many places */
function cut(folded: string): number {
  let count = 0;
  let first = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && isLabelCharacter(folded, i)) continue;
    if (i > first) {
      places[count++] = i - first > 3 && folded.startsWith('ال', first) ? first + 2 : first;
      places[count++] = i;
    }
    first = i + 1;
  }
  return count;
}

function textOf(folded: string, count: number): string {
  let text = folded.slice(placeOf(0), placeOf(1));
  for (let at = 2; at < count; at += 2) text += ` ${folded.slice(placeOf(at), placeOf(at + 1))}`;
  return count ? text : '';
}

/** Whether a filter may hold the word at a place of the text that was cut last. */
function may(filter: WordFilter, folded: string, at: number): boolean {
  return filter.mayHold(folded, placeOf(at), placeOf(at + 1));
}

/** Whether a pattern may open with the first words of a text. */
function mayOpen(folded: string, count: number): boolean {
  // «4 تعليقات»: what follows a number may be a label.
  if (may(alone, folded, 0) || isDigit(folded.charCodeAt(placeOf(0)))) return true;
  return count > 2 && may(first, folded, 0) && may(second, folded, 2);
}

/** Whether a pattern may stand anywhere in a text. */
function mayHold(folded: string, count: number): boolean {
  for (let at = 0; at < count; at += 2) if (may(inside, folded, at)) return true;
  return false;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/**
 * Whether the words of a pattern stand in the text as whole words.
 * @param padded the text with a space before and behind
 * @returns words taken at the beginning, or -1
 */
function fits(padded: string, { parts, opensFree, endsFree }: Pattern): number {
  let at = 0;
  for (const part of parts) {
    const found = padded.indexOf(part, at);
    if (found < 0 || (at === 0 && !opensFree && found > 0)) return -1;
    at = found + part.length - 1;
  }
  if (!endsFree && !padded.endsWith(parts[parts.length - 1]?.slice(1) ?? '')) return -1;
  return opensFree ? 0 : (parts[0]?.split(' ').length ?? 2) - 2;
}

/**
 * Looks a line up in the label lexicon.
 * @param folded a line's text after {@link fold}
 * @returns the match, or null; prose may match too, so the caller weighs what stands around the line
 */
export function matchLabel(folded: string): LabelMatch | null {
  if (folded.length > LONGEST) return null;
  const counted = folded.endsWith(')') ? folded.replace(/\(\s*\d+\s*\)$/, '') : folded;
  const count = cut(counted);
  if (!count) return null;
  const opens = mayOpen(counted, count);
  const closes = may(closing, counted, count - 2);
  const holds = mayHold(counted, count);
  return opens || closes || holds ? lookUp(textOf(counted, count), opens, closes, holds) : null;
}

/** What no filter of words has ruled out. */
function lookUp(text: string, opens: boolean, closes: boolean, holds: boolean): LabelMatch | null {
  const { whole, opening } = patternsWith(text.split(' ', 1)[0] ?? '');
  const exact = whole.get(text);
  if (exact) return { kind: exact.kind, pattern: text, whole: true, words: text.split(' ').length };
  // «4 تعليقات من الزوار»
  const number = isDigit(text.charCodeAt(0)) ? /^\d+ (?=\p{L})/u.exec(text)?.[0] : undefined;
  if (number) return matchLabel(text.slice(number.length));
  const padded = ` ${text} `;
  return (
    (opens ? firstThatFits(padded, opening) : null) ??
    (closes ? firstThatFits(padded, patternsBefore(text.slice(text.lastIndexOf(' ') + 1))) : null) ??
    (holds ? firstThatFits(padded, anywhere) : null)
  );
}

function firstThatFits(padded: string, patterns: readonly Pattern[]): LabelMatch | null {
  for (const entry of patterns) {
    const words = fits(padded, entry);
    if (words >= 0) return { kind: entry.kind, pattern: entry.text, whole: false, words };
  }
  return null;
}
