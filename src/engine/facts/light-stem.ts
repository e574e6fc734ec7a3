/** A word as phrases compare it, and whether something written together with it parts it from the word before. */
export interface Noun {
  /** Without conjunction, preposition and article; folded. */
  readonly stem: string;
  readonly isDefinite: boolean;
  /** «والدمام», «بفاس»: a new phrase begins here. */
  readonly beginsPhrase: boolean;
  /** Letters that stand before the noun in the shown word. */
  readonly prefix: number;
}

/**
 * Takes a folded word apart. One letter («و», «ب», «ل», «ك», «ف») is a prefix only when the text knows the rest as a
 * word of its own: «بفيروس» beside «فيروس», but not «بورتسودان» or «وزير».
 */
export function readNoun(folded: string, isWord: (word: string) => boolean): Noun {
  const joined = /^[وفبك](?=ال\p{L}{2})/u.exec(folded);
  if (joined) return { stem: folded.slice(3), isDefinite: true, beginsPhrase: true, prefix: 1 };
  if (/^ال\p{L}{2}/u.test(folded))
    return { stem: folded.slice(2), isDefinite: true, beginsPhrase: false, prefix: 0 };
  // «للأنفاق»: the article lost its alif
  if (/^لل\p{L}{2}/u.test(folded))
    return { stem: folded.slice(2), isDefinite: true, beginsPhrase: true, prefix: 2 };
  const rest = folded.slice(1);
  if (/^[وبلفك]\p{L}{3}/u.test(folded) && (isWord(rest) || isWord(`ال${rest}`))) {
    return { stem: rest, isDefinite: false, beginsPhrase: true, prefix: 1 };
  }
  return { stem: folded, isDefinite: false, beginsPhrase: false, prefix: 0 };
}

/**
 * Whether a folded word looks like a verb in the present: «تستقبل», «يضاعف». Those that the text also knows with
 * an article, and the shapes of verbal nouns («تحلية», «ترميم»), are nouns.
 */
export function looksLikeVerb(folded: string, isWord: (word: string) => boolean): boolean {
  const word = folded.replace(/^[وفس]+(?=[يتن]\p{L}{3})/u, '');
  if (!/^[يتن]\p{L}{3}/u.test(word) || isWord(`ال${word}`)) return false;
  return word.startsWith('ي') || !/[هاي]$|^ت\p{L}{2}ي\p{L}$|^ن/u.test(word);
}
