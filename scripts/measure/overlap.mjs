/** Words in one shingle: long enough that two stories hardly share any. */
const SIZE = 4;

/**
 * How much of two texts is the same, by their bags of four-word shingles: a shingle that is said twice counts twice.
 * Diacritics, tatweel and invisible marks make no other word.
 * @param {string} wanted
 * @param {string} shown
 * @returns {{precision: number, recall: number}} 0 to 1; showing nothing has no precision
 */
export function overlap(wanted, shown) {
  const gold = bagOf(wanted);
  const kept = bagOf(shown);
  let common = 0;
  for (const [shingle, count] of gold) common += Math.min(count, kept.get(shingle) ?? 0);
  return {
    precision: kept.size ? common / sizeOf(kept) : 0,
    recall: gold.size ? common / sizeOf(gold) : 1,
  };
}

/**
 * The harmonic mean.
 * @param {number} precision
 * @param {number} recall
 */
export function f1(precision, recall) {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** @param {string} text of fewer than four words: one shingle */
function bagOf(text) {
  const plain = text.normalize('NFC').replace(/[\p{M}\p{Cf}\u0640]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  /** @type {Map<string, number>} */
  const bag = new Map();
  for (let i = 0; i < words.length && (i === 0 || i + SIZE <= words.length); i++) {
    const shingle = words.slice(i, i + SIZE).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

/** @param {ReadonlyMap<string, number>} bag */
const sizeOf = (bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);
