import { DROPPED, FOLDED } from '../knowledge/letters.ts';

/** Every kind of white space that a page uses, as one class. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;

/** Collapses white space as a browser shows it. @returns the text trimmed, single-spaced. */
export function collapse(text: string): string {
  return text.replace(SPACE, ' ').trim();
}

/**
 * Folds Arabic for matching only, never for display: tashkeel, tatweel, bidi controls and zero-width
 * characters dropped; hamza carriers, ya, kaf, ta marbuta unified; presentation forms decomposed;
 * Arabic-Indic and Persian digits as 0–9; lower case; white space collapsed.
 */
export function fold(text: string): string {
  const plain = /[\ufb50-\ufdff\ufe70-\ufeff]/.test(text) ? text.normalize('NFKC') : text;
  return collapse(
    plain.replace(DROPPED, '').replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter),
  ).toLowerCase();
}
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');

/** Words of a text: runs of letters, digits and the marks that belong to them. */
export function countWords(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count += 1;
  return count;
}
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu;

/** Letters of the Arabic script. */
export function countArabicLetters(text: string): number {
  return text.match(ARABIC)?.length ?? 0;
}
const ARABIC = /[\u0620-\u064a\u0671-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]/gu;

/** Letters of every script. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
