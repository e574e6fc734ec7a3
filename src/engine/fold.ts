import { DROPPED, FOLDED } from '../knowledge/letters.ts';

/** Ligatures and shapes of letters that old editors wrote as characters of their own. */
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufeff]/;
/** Characters whose small letter is two, or hangs on its neighbours. */
const CAPRICIOUS = /[\u0130\u03a3\ud800-\udfff]/;

/** What a character folds to, or one of these: no character of its own is a second half of a pair. */
const DROP = 0xdc00;
const DECOMPOSE = 0xdc01;
const AS_IS = 0xdc02;
const isOrder = (unit: number) => (unit & 0xfffc) === DROP;
const SPACE = 32;

/** Each character is asked once; 0 has not been asked. */
const folds = new Uint16Array(0x10000);

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = PRESENTATION.test(letter) ? DECOMPOSE : ask(letter);
  folds[unit] = folded;
  return folded;
}

function ask(letter: string): number {
  if (letter.replace(DROPPED, '') === '') return DROP;
  if (/\s/u.test(letter)) return SPACE;
  return CAPRICIOUS.test(letter) ? AS_IS : (FOLDED[letter] ?? letter.toLowerCase()).charCodeAt(0);
}

let units = new Uint16Array(1024);

/**
 * Folds Arabic for matching only, never for display: tashkeel, tatweel, bidi controls and zero-width
 * characters dropped; hamza carriers, ya, kaf, ta marbuta unified; presentation forms decomposed;
 * Arabic-Indic and Persian digits as 0–9; lower case; white space collapsed.
 */
export function fold(text: string): string {
  return foldUnits(text, false) ?? foldUnits(text.normalize('NFKC'), true) ?? '';
}

/** @returns null when the text must be decomposed first */
function foldUnits(text: string, isDecomposed: boolean): string | null {
  if (units.length < text.length) units = new Uint16Array(text.length * 2);
  let count = 0;
  let isChanged = false;
  let needsLower = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let folded = folds[unit] || learn(unit);
    if (isOrder(folded)) {
      if (folded === DECOMPOSE) {
        if (!isDecomposed) return null;
        folded = ask(text.charAt(i));
      }
      if (folded === DROP) {
        isChanged = true;
        continue;
      }
      if (folded === AS_IS) {
        folded = unit;
        needsLower = true;
      }
    }
    if (folded !== unit) isChanged = true;
    if (folded === SPACE && (count === 0 || units[count - 1] === SPACE)) isChanged = true;
    else units[count++] = folded;
  }
  if (count > 0 && units[count - 1] === SPACE) {
    count -= 1;
    isChanged = true;
  }
  const folded = isChanged ? textOf(count) : text;
  return needsLower ? folded.toLowerCase() : folded;
}

/** More arguments than this overflow the stack. */
const PIECE = 8192;

function textOf(count: number): string {
  if (count <= PIECE) return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  let text = '';
  for (let i = 0; i < count; i += PIECE) {
    const piece = units.subarray(i, Math.min(count, i + PIECE));
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}
