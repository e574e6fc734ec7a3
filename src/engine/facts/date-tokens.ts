import { fold } from '../text.ts';
import { type Meaning, meaningOf } from './date-lexicon.ts';

/** A number, a known phrase, an unknown word or one punctuation mark of a date line. */
export interface DateToken {
  readonly text: string;
  readonly number: number | null;
  readonly meaning: Meaning | null;
  readonly mark: boolean;
}

const PIECE = /\d+|\p{L}+|[^\s]/gu;
/** «الحادي والعشرون», «بعد الظهر»: no phrase of the lexicon has more words. */
const LONGEST_PHRASE = 3;

/** Splits a line into date tokens; known phrases of several words («كانون الثاني») are one token. */
export function dateTokens(text: string): DateToken[] {
  const folded = fold(text).replace(/(?<!\p{L})([ap])\.\s?m(?!\p{L})\.?/gu, '$1m');
  const pieces = folded.match(PIECE) ?? [];
  const tokens: DateToken[] = [];
  for (let at = 0; at < pieces.length; ) {
    const token = phraseAt(pieces, at) ?? simpleToken(pieces[at] ?? '');
    tokens.push(token);
    at += token.text.split(' ').length;
  }
  return tokens;
}

function simpleToken(text: string): DateToken {
  const isNumber = /^\d/.test(text);
  return {
    text,
    number: isNumber ? Number(text) : null,
    meaning: null,
    mark: !isNumber && !/^\p{L}/u.test(text),
  };
}

/** The longest known phrase that begins at a piece. */
function phraseAt(pieces: readonly string[], at: number): DateToken | null {
  if (!/^\p{L}/u.test(pieces[at] ?? '')) return null;
  for (let end = Math.min(at + LONGEST_PHRASE, pieces.length); end > at; end -= 1) {
    const text = pieces.slice(at, end).join(' ');
    const meaning = meaningOf(text);
    if (meaning) return { text, number: null, meaning, mark: false };
  }
  return null;
}
