/**
 * Says of most words that they are in no list, by their length and outer letters alone: looking a word up in a map
 * means cutting it out of its line first, which costs ten times as much.
 */
export class WordFilter {
  readonly #bits = new Uint8Array(4096);

  add(word: string): void {
    this.#bits[placeOfWord(word, 0, word.length)] = 1;
  }

  /** False only when the word `text.slice(first, end)` was never added. */
  mayHold(text: string, first: number, end: number): boolean {
    return this.#bits[placeOfWord(text, first, end)] === 1;
  }

  /** The same of a word whose place is known. */
  holdsPlace(place: number): boolean {
    return this.#bits[place] === 1;
  }
}

/** Where a filter keeps the word `text.slice(first, end)`. */
export function placeOfWord(text: string, first: number, end: number): number {
  const outer = text.charCodeAt(first) * 61 + text.charCodeAt(end - 1) * 7;
  return (outer + text.charCodeAt((first + end) >> 1) * 13 + (end - first)) & 4095;
}
