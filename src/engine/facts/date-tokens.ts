import { fold } from '../text.ts';
import { dateLexicon, type Meaning } from './date-lexicon.ts';

/** A number, a known phrase, an unknown word or one punctuation mark of a date line. */
export interface DateToken {
  readonly text: string;
  readonly number: number | null;
  readonly meaning: Meaning | null;
  readonly mark: boolean;
}

const PIECE = /\d+|\p{L}+|[^\s]/gu;
/** «لما بعد ظهر يوم» and the like: no phrase of the lexicon has more words. */
const LONGEST_PHRASE = 4;

/** Splits a line into date tokens; known phrases of several words («كانون الثاني») are one token. */
export function dateTokens(text: string): DateToken[] {
  const pieces = fold(text).match(PIECE) ?? [];
  const tokens: DateToken[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? '';
    const length = phraseLength(pieces, at);
    const phrase = pieces.slice(at, at + Math.max(1, length)).join(' ');
    tokens.push({
      text: phrase,
      number: /^\d/.test(piece) ? Number(piece) : null,
      meaning: length ? (dateLexicon().get(phrase) ?? null) : null,
      mark: !/^[\d\p{L}]/u.test(piece),
    });
    at += Math.max(1, length);
  }
  return tokens;
}

/** How many pieces from `at` make the longest known phrase; 0 when none does. */
function phraseLength(pieces: readonly string[], at: number): number {
  if (!/^\p{L}/u.test(pieces[at] ?? '')) return 0;
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    if (at + length <= pieces.length && dateLexicon().has(pieces.slice(at, at + length).join(' ')))
      return length;
  }
  return 0;
}
