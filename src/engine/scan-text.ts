import { FOREIGN_LETTERS } from '../knowledge/letters.ts';
import {
  ARABIC_BIT,
  characterOf,
  FOLDS_TO,
  FOREIGN_BIT,
  HAS_ALL,
  IN_WORD,
  IS_DROPPED,
  IS_ODD,
  IS_SPACE,
  LETTER_BIT,
  STARTS_WORD,
} from './characters.ts';
import { fold, roomFor, textOfUnits } from './fold.ts';
import { collapse, countArabicLetters, countLetters, countWords, singleSpaced } from './text.ts';

/** What one pass over a line's text finds. */
export interface Scanned {
  text: string;
  folded: string;
  words: number;
  letters: number;
  arabicLetters: number;
  /** Letters that Arabic lacks: Persian, Urdu, Kurdish. */
  foreignLetters: number;
  /** Bits of all its characters: `HAS_DIGIT` … */
  marks: number;
}

const SPACE = 32;

/**
 * Reads a text once for all that is asked of it later: what {@link collapse}, {@link fold}, {@link countWords},
 * {@link countLetters} and {@link countArabicLetters} say, each of which would go through it anew.
 */
export function scanText(raw: string, into: Scanned): void {
  const room = roomFor(raw.length);
  let marks = 0;
  let first = 0;
  for (; first < raw.length; first++) {
    const character = characterOf(raw.charCodeAt(first));
    if (!(character & IS_SPACE)) break;
    marks |= character;
  }
  let end = raw.length;
  for (; end > first; end--) {
    const character = characterOf(raw.charCodeAt(end - 1));
    if (!(character & IS_SPACE)) break;
    marks |= character;
  }
  let count = 0;
  let changed = 0;
  let words = 0;
  let inWord = 0;
  let letters = 0;
  let arabic = 0;
  let foreign = 0;
  let isPlain = true;
  let before = 0;
  for (let i = first; i < end; i++) {
    const unit = raw.charCodeAt(i);
    const character = characterOf(unit);
    marks |= character;
    letters += (character >> LETTER_BIT) & 1;
    arabic += (character >> ARABIC_BIT) & 1;
    foreign += (character >> FOREIGN_BIT) & 1;
    // As in countWords.
    const isIn = character & STARTS_WORD || (inWord && character & IN_WORD) ? 1 : 0;
    if (isIn > inWord) words += 1;
    inWord = isIn;
    if (character & IS_SPACE) {
      if (unit !== SPACE || before === SPACE) isPlain = false;
      before = unit;
      if (count === 0 || room[count - 1] === SPACE) continue;
    } else before = unit;
    if (character & IS_DROPPED) continue;
    const folded = character & FOLDS_TO;
    changed |= folded ^ unit;
    room[count++] = folded;
  }
  if (marks & IS_ODD) {
    scanOdd(raw, into);
    return;
  }
  if (count > 0 && room[count - 1] === SPACE) count -= 1;
  into.text = isPlain ? raw.slice(first, end) : singleSpaced(raw, first, end);
  into.folded = changed || count < into.text.length ? textOfUnits(count) : into.text;
  into.words = words;
  into.letters = letters;
  into.arabicLetters = arabic;
  into.foreignLetters = foreign;
  into.marks = marks;
}

/** A text that holds pairs of surrogates, presentation forms and the like. */
function scanOdd(raw: string, into: Scanned): void {
  into.text = collapse(raw);
  into.folded = fold(raw);
  into.words = countWords(raw);
  into.letters = countLetters(raw);
  into.arabicLetters = countArabicLetters(raw);
  into.foreignLetters = into.text.match(FOREIGN_LETTERS)?.length ?? 0;
  into.marks = HAS_ALL;
}
