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

/** Marks that look like the usual ones: hyphens and dashes, fraction slashes, the Arabic date separator. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const SLASHES = /[\u2044\u2215\u060d\uff0f]/g;

/** Splits a line into date tokens; known phrases of several words («كانون الثاني») are one token. */
export function dateTokens(text: string): DateToken[] {
  const pieces = plain(text).match(PIECE) ?? [];
  const tokens: DateToken[] = [];
  for (let at = 0; at < pieces.length; ) {
    const token = phraseAt(pieces, at) ?? simpleToken(pieces[at] ?? '');
    tokens.push(token);
    at += token.text.split(' ').length;
  }
  return tokens;
}

/** Folded, one form for each mark, and what programs print by default in the order that people write. */
function plain(text: string): string {
  return (
    fold(text)
      .replace(DASHES, '-')
      .replace(SLASHES, '/')
      .replace(/(?<!\p{L})([ap])\.\s?m(?!\p{L})\.?/gu, '$1m')
      // «Tue Sep 05 10:30:00 AST 2023» (Java)
      .replace(/([a-z]{3}) (\d\d) (\d\d:\d\d:\d\d) ([a-z]{3,4}) (\d{4})$/, '$2 $1 $5 $3 $4')
      // «GMT+0300 (Arabian Standard Time)» (JavaScript)
      .replace(/(gmt[+-]\d{4}) \([a-z ]+\)$/, '$1')
  );
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
