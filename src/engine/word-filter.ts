/**
 * Says of most words that they are in no list, by their length and outer letters alone: looking a word up in a map
 * means cutting it out of its line first, which costs ten times as much.
 */
export class WordFilter {
  readonly #bits = new Uint8Array(4096);

  add(word: string): void {
    this.#bits[placeOf(word, 0, word.length)] = 1;
  }

  /** False only when the word `text.slice(first, end)` was never added. */
  mayHold(text: string, first: number, end: number): boolean {
    return this.#bits[placeOf(text, first, end)] === 1;
  }
}

function placeOf(text: string, first: number, end: number): number {
  const outer = text.charCodeAt(first) * 61 + text.charCodeAt(end - 1) * 7;
  return (outer + text.charCodeAt((first + end) >> 1) * 13 + (end - first)) & 4095;
}
