import { characterOf, FOLDS_TO, IS_CAPRICIOUS, IS_DROPPED, IS_PRESENTATION, IS_SPACE } from './characters.ts';

const SPACE = 32;
let units = new Uint16Array(1024);

/** Room for the units of a folded text: at least so many, to be filled and then put together by {@link textOfUnits}. */
export function roomFor(length: number): Uint16Array {
  if (units.length < length) units = new Uint16Array(length * 2);
  return units;
}

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
  const room = roomFor(text.length);
  let count = 0;
  let changed = 0;
  let needsLower = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const character = characterOf(unit);
    if (character & IS_PRESENTATION && !isDecomposed) return null;
    if (character & IS_DROPPED) continue;
    if (character & IS_CAPRICIOUS) needsLower = true;
    if (character & IS_SPACE && (count === 0 || room[count - 1] === SPACE)) continue;
    const folded = character & FOLDS_TO;
    changed |= folded ^ unit;
    room[count++] = folded;
  }
  if (count > 0 && room[count - 1] === SPACE) count -= 1;
  const folded = changed || count < text.length ? textOfUnits(count) : text;
  return needsLower ? folded.toLowerCase() : folded;
}

/** More arguments than this overflow the stack. */
const PIECE = 8192;

/** @returns the first units that were put into the room */
export function textOfUnits(count: number): string {
  if (count <= PIECE) return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  let text = '';
  for (let i = 0; i < count; i += PIECE) {
    const piece = units.subarray(i, Math.min(count, i + PIECE));
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}
