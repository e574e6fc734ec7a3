import { fold } from './fold.ts';

export { fold };

/** Every kind of white space that a page uses, as one class. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;

/*
 * What a character is, as bits. Asking an expression that knows all of Unicode costs as much as reading twenty
 * letters, so each character is asked once and its answer kept.
 */
const KNOWN = 1;
const IS_SPACE = 2;
const STARTS_WORD = 4;
const IN_WORD = 8;
const IS_LETTER = 16;
const IS_ARABIC = 32;
const kinds = new Uint8Array(0x10000);

const ASKED: readonly (readonly [RegExp, number])[] = [
  [/\s/u, IS_SPACE],
  [/[\p{L}\p{N}]/u, STARTS_WORD | IN_WORD],
  [/[\p{M}\u0640]/u, IN_WORD],
  [/\p{L}/u, IS_LETTER],
  [/[\u0620-\u064a\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]/u, IS_ARABIC],
];

function ask(character: string): number {
  return ASKED.reduce((bits, [pattern, bit]) => (pattern.test(character) ? bits | bit : bits), KNOWN);
}

/** The bits of the character that begins at a place; those of a pair of surrogates at its first half. */
function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] || learnAt(text, at);
}

function learnAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Halves are never kept: they mean what stands beside them.
  if (unit >= 0xd800 && unit < 0xe000) return askPair(text, at);
  const kind = ask(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function askPair(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code > 0xffff) return ask(String.fromCodePoint(code));
  // The second half continues whatever the first was.
  const isSecond = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isSecond ? kindAt(text, at - 1) & (STARTS_WORD | IN_WORD | KNOWN) : KNOWN;
}

/** Whether a letter stands at a place, of any script. */
export function isLetter(text: string, at: number): boolean {
  return (kindAt(text, at) & IS_LETTER) !== 0;
}

/** Whether a letter, a digit or a plus stands at a place: what labels are made of. */
export function isLabelCharacter(text: string, at: number): boolean {
  return (kindAt(text, at) & STARTS_WORD) !== 0 || text.charCodeAt(at) === 43;
}

/** Whether a text is nothing but white space. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!(kindAt(text, i) & IS_SPACE)) return false;
  return true;
}

/** Collapses white space as a browser shows it. @returns the text trimmed, single-spaced. */
export function collapse(text: string): string {
  let first = 0;
  let end = text.length;
  while (first < end && kindAt(text, first) & IS_SPACE) first += 1;
  while (end > first && kindAt(text, end - 1) & IS_SPACE) end -= 1;
  for (let i = first; i < end; i++) {
    const unit = text.charCodeAt(i);
    const isPlain = unit === 32 ? text.charCodeAt(i + 1) !== 32 : !(kindAt(text, i) & IS_SPACE);
    if (!isPlain) return text.slice(first, end).replace(SPACE, ' ');
  }
  return text.slice(first, end);
}

/** Words of a text: runs of letters, digits and the marks that belong to them. */
export function countWords(text: string): number {
  let count = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i);
    // Nothing but a word's own characters follows in it; a mark after a gap begins none.
    const inWord = kind & STARTS_WORD || (before && kind & IN_WORD) ? 1 : 0;
    if (inWord > before) count += 1;
    before = inWord;
  }
  return count;
}

/** Letters of the Arabic script. */
export function countArabicLetters(text: string): number {
  return countKind(text, IS_ARABIC);
}

/** Letters of every script. */
export function countLetters(text: string): number {
  return countKind(text, IS_LETTER);
}

function countKind(text: string, bit: number): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (kindAt(text, i) & bit) count += 1;
  return count;
}
