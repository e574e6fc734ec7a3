/**
 * Undoes what the build does to long lists of words (scripts/build/pack-words.mjs).
 * @param tokens the characters that stand for something
 * @param pieces what each of them stands for, parted by line breaks; a piece may hold earlier tokens
 */
export function unpackWords(text: string, tokens: string, pieces: string): string {
  const meanings = new Map<string, string>();
  const read = (packed: string) => {
    let plain = '';
    for (const character of packed) plain += meanings.get(character) ?? character;
    return plain;
  };
  for (const [i, piece] of pieces.split('\n').entries()) meanings.set(tokens[i] ?? '', read(piece));
  return read(text);
}
