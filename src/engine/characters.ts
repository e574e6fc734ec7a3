import { DROPPED, FOLDED, FOREIGN_LETTERS } from '../knowledge/letters.ts';

/*
 * What a character is, as bits, and what it folds to, in one number. Asking an expression that knows all of Unicode
 * costs as much as reading twenty letters, so each character is asked once and its answer kept.
 */

/** What the character folds to: the lowest bits. */
export const FOLDS_TO = 0xffff;
const KNOWN = 1 << 16;
export const IS_SPACE = 1 << 17;
export const STARTS_WORD = 1 << 18;
export const IN_WORD = 1 << 19;
export const LETTER_BIT = 20;
export const IS_LETTER = 1 << LETTER_BIT;
export const ARABIC_BIT = 21;
export const IS_ARABIC = 1 << ARABIC_BIT;
export const FOREIGN_BIT = 22;
const IS_FOREIGN = 1 << FOREIGN_BIT;
/** Folds to nothing. */
export const IS_DROPPED = 1 << 23;
/** Half of a pair: what it is depends on the other half. */
export const IS_SURROGATE = 1 << 24;
/** A ligature or a shape of a letter, which old editors wrote as a character of its own: taken apart before it is folded. */
export const IS_PRESENTATION = 1 << 25;
/** Its small letter is two, or hangs on its neighbours. */
export const IS_CAPRICIOUS = 1 << 26;
/** What no single look can tell. */
export const IS_ODD = IS_SURROGATE | IS_PRESENTATION | IS_CAPRICIOUS;

/*
 * Marks without which most expressions of the rules cannot match: a line is asked for their bits first. A line that
 * holds an odd character is said to hold all of them.
 */
/** Folds to 0–9. */
export const HAS_DIGIT = 1 << 27;
/** Marks of sentences. */
export const HAS_STOP = 1 << 28;
/** What parts names, places and agencies. */
export const HAS_DASH = 1 << 29;
/** Signs that few lines hold. */
export const HAS_SIGN = 1 << 30;
export const HAS_ALL = HAS_DIGIT | HAS_STOP | HAS_DASH | HAS_SIGN;

const ASKED: readonly (readonly [RegExp, number])[] = [
  [/\s/u, IS_SPACE],
  [/[\p{L}\p{N}]/u, STARTS_WORD | IN_WORD],
  [/[\p{M}\u0640]/u, IN_WORD],
  [/\p{L}/u, IS_LETTER],
  [/[\u0620-\u064a\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]/u, IS_ARABIC],
  [/[\ud800-\udfff]/, IS_SURROGATE],
  [/[\ufb50-\ufdff\ufe70-\ufeff]/, IS_PRESENTATION],
  [/[\u0130\u03a3\ud800-\udfff]/, IS_CAPRICIOUS],
  [/[.!?؟…۔:؛،,;]/, HAS_STOP],
  [/[-–—|/]/, HAS_DASH],
  [/[©([@▲▼]/, HAS_SIGN],
];

/** Signed, as the operators on bits are: what is read of it need not be converted. */
const known = new Int32Array(0x10000);

/** The bits of a UTF-16 unit, and what it folds to. */
export function characterOf(unit: number): number {
  return known[unit] || learn(unit);
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = foldOf(letter, unit);
  const isDigit = folded >= 48 && folded <= 57;
  const character = ask(letter) | folded | (isDigit ? HAS_DIGIT : 0);
  known[unit] = character;
  return character;
}

/** The bits of a character of one unit or of two. */
export function ask(character: string): number {
  let bits = KNOWN;
  // An expression that is to find all remembers where it stopped: `test` would go on from there.
  if (character.search(FOREIGN_LETTERS) >= 0) bits |= IS_FOREIGN;
  if (character.search(DROPPED) >= 0) bits |= IS_DROPPED;
  for (const [pattern, bit] of ASKED) if (pattern.test(character)) bits |= bit;
  return bits;
}

function foldOf(letter: string, unit: number): number {
  if (/\s/u.test(letter)) return 32;
  if (/[\u0130\u03a3\ud800-\udfff]/.test(letter)) return unit;
  return (FOLDED[letter] ?? letter.toLowerCase()).charCodeAt(0);
}
