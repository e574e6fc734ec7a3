/**
 * Makes word lists small. An Arabic letter takes two bytes in a script, and lists of labels say the same words again
 * and again: letters and recurring pieces are written as single characters that the text does not use otherwise.
 * src/engine/unpack-words.ts undoes it.
 */

/** Longest piece that is looked for. */
const LONGEST = 14;
/** Pieces that are taken in one pass over the text; the next pass sees them as letters. */
const A_PASS = 6;
/** A piece must save so many bytes. */
const LEAST = 4;

const bytes = (/** @type {string} */ text) => Buffer.byteLength(text);

/**
 * @param {string} text
 * @returns {{ text: string, tokens: string, pieces: string }} `pieces`: what each of `tokens` stands for, parted by
 *   line breaks; a piece may hold earlier tokens
 */
export function packWords(text) {
  const free = freeCharacters(text);
  let packed = text;
  let tokens = '';
  /** @type {string[]} */
  const pieces = [];
  for (;;) {
    const found = bestPieces(packed, bytes(free[0] ?? '\u00a1'));
    let taken = 0;
    for (const piece of found) {
      const token = free[0];
      // An earlier piece of this pass may have used it up.
      const count = packed.split(piece).length - 1;
      if (!token || saving(piece, count, bytes(token)) < LEAST) continue;
      free.shift();
      packed = packed.replaceAll(piece, () => token);
      tokens += token;
      pieces.push(piece);
      taken += 1;
    }
    if (!taken) return { text: packed, tokens, pieces: pieces.join('\n') };
  }
}

/**
 * Characters that stand for nothing yet, the short ones first.
 * @param {string} text without line breaks, which part the pieces
 */
function freeCharacters(text) {
  if (text.includes('\n')) throw new Error('a line break in a list of words');
  const used = new Set(text);
  const range = (/** @type {number} */ from, /** @type {number} */ to) =>
    Array.from({ length: to - from }, (_, i) => String.fromCharCode(from + i));
  // Quotation marks, the backslash and the dollar would be escaped in the script.
  return [...range(0x21, 0x7f), ...range(0xc0, 0x180)].filter(
    (character) => !used.has(character) && !/["'`\\$]/.test(character),
  );
}

/** @param {string} piece @param {number} count @param {number} cost of its token */
function saving(piece, count, cost) {
  return count * (bytes(piece) - cost) - bytes(piece) - cost - 1;
}

/** @param {string} text @param {number} cost */
function bestPieces(text, cost) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let first = 0; first < text.length; first++) {
    for (let end = first + 1; end <= Math.min(text.length, first + LONGEST); end++) {
      const piece = text.slice(first, end);
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([piece, count]) => ({ piece, saved: count > 1 ? saving(piece, count, cost) : 0 }))
    .filter(({ saved }) => saved >= LEAST)
    .sort((a, b) => b.saved - a.saved || (a.piece < b.piece ? -1 : 1))
    .slice(0, A_PASS)
    .map(({ piece }) => piece);
}
