import {
  ask,
  characterOf,
  IN_WORD,
  IS_ARABIC,
  IS_LETTER,
  IS_SPACE,
  IS_SURROGATE,
  STARTS_WORD,
} from './characters.ts';
import { fold } from './fold.ts';

export { fold };

/** White space of every kind, no-break spaces too. */
const SPACE = /\s+/gu;

/** The bits of the character that begins at a place; those of a pair of surrogates at its first half. */
function kindAt(text: string, at: number): number {
  const character = characterOf(text.charCodeAt(at));
  return character & IS_SURROGATE ? askPair(text, at) : character;
}

function askPair(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code > 0xffff) return ask(String.fromCodePoint(code));
  // The second half continues whatever the first was.
  const isSecond = at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isSecond ? kindAt(text, at - 1) & (STARTS_WORD | IN_WORD) : 0;
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
  for (let i = 0; i < text.length; i++) if (!(characterOf(text.charCodeAt(i)) & IS_SPACE)) return false;
  return true;
}

/** Collapses white space as a browser shows it. @returns the text trimmed, single-spaced. */
export function collapse(text: string): string {
  let first = 0;
  let end = text.length;
  while (first < end && characterOf(text.charCodeAt(first)) & IS_SPACE) first += 1;
  while (end > first && characterOf(text.charCodeAt(end - 1)) & IS_SPACE) end -= 1;
  let before = 0;
  for (let i = first; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (characterOf(unit) & IS_SPACE && (unit !== 32 || before === 32)) return singleSpaced(text, first, end);
    before = unit;
  }
  return text.slice(first, end);
}

/** @returns the part of a text from `first` to before `end`, each run of white space in it one space */
export function singleSpaced(text: string, first: number, end: number): string {
  return text.slice(first, end).replace(SPACE, ' ');
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
