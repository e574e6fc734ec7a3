/** Chromium falls silent in the middle of what takes its voices longer than a quarter of a minute. */
const MOST = 180;

/** Behind the end of a sentence and what closes there; within «3.4» no sentence ends. */
const SENTENCE_END = /(?<=[.!?؟…؛]["'»”)\]]*)\s+/u;

/**
 * Cuts a paragraph into what is spoken in one breath: a sentence, a piece of a long one, several short ones.
 * @returns pieces of at most 180 characters that make up the text, white space between them apart
 */
export function cutSentences(text: string): readonly string[] {
  const sentences = text.trim().split(SENTENCE_END).filter(Boolean);
  const pieces = sentences.flatMap((sentence) => cutLong(sentence));
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    // «د. سلمى» is no end: what is short is spoken with what follows.
    if (last !== undefined && last.length + piece.length < MOST / 2)
      joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/** At a comma, where there is one in its second half; else between two words. */
function cutLong(sentence: string): string[] {
  if (sentence.length <= MOST) return [sentence];
  const head = sentence.slice(0, MOST);
  const comma = Math.max(...['،', ',', ':', ' - ', ' – '].map((sign) => head.lastIndexOf(sign)));
  const space = head.lastIndexOf(' ');
  const at = comma > MOST / 2 ? comma + 1 : space > 0 ? space : MOST;
  return [sentence.slice(0, at).trim(), ...cutLong(sentence.slice(at).trim())];
}
