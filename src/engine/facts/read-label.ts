import { fold, isLetter } from '../text.ts';
import { placeOfWord, WordFilter } from '../word-filter.ts';

/** A line cut behind its label. */
export interface LabelledLine {
  readonly label: string;
  /** What follows the label, folded; empty when the label stands alone. */
  readonly rest: string;
  /** Whether a colon, a bullet or the like stands between, as in «المصادر الإضافية • أ ف ب». */
  readonly isJoined: boolean;
}
export interface Labels {
  readonly keys: ReadonlySet<string>;
  readonly firstWords: WordFilter;
}

const LONGEST_LABEL = 4;
const JOINT = /^\s*[:：•|/\-–—=؛]+\s*/u;
const WORD = /\p{L}+/uy;
/** A word with its marks, as it stands in a text that was not folded. */
const WRITTEN_WORD = /\p{L}[\p{L}\p{M}\p{Cf}\u0640]*/gu;

/** Labels parted by `|` as a set of folded words without articles. */
export function labelSet(labels: string): Labels {
  const keys = new Set<string>();
  const firstWords = new WordFilter();
  for (const label of fold(labels).split('|')) {
    const words = label.split(/[ -]/).map(bare);
    keys.add(words.join(' '));
    firstWords.add(words[0] ?? '');
  }
  return { keys, firstWords };
}

/** Where filters keep the first word of a folded text: whoever asks for several labels finds it once. */
export function placeOfHead(folded: string): number {
  let first = 0;
  // Three marks, each of which may be a pair of surrogates.
  while (first < 6 && !isLetter(folded, first)) first += 1;
  let end = first;
  while (end < folded.length && isLetter(folded, end)) end += 1;
  return placeOfWord(folded, hasArticle(folded, first, end) ? first + 2 : first, end);
}

/** Reads the longest label of the set that heads a folded line; up to three marks may stand before it. */
export function readLabel(labels: Labels, folded: string, head = placeOfHead(folded)): LabelledLine | null {
  // Most lines are done with here.
  if (!labels.firstWords.holdsPlace(head)) return null;
  let at = /^[^\p{L}#]{0,3}/u.exec(folded)?.[0].length ?? 0;
  const start = at;
  let end = -1;
  let key = '';
  for (let count = 0; count < LONGEST_LABEL; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(folded)?.[0];
    if (word === undefined) break;
    key += count === 0 ? bare(word) : ` ${bare(word)}`;
    at += word.length;
    if (labels.keys.has(key)) end = at;
    // «Mots-clés»
    if (folded[at] === ' ' || (folded[at] === '-' && isLetter(folded, at + 1))) at += 1;
    else break;
  }
  if (end < 0) return null;
  const joint = JOINT.exec(folded.slice(end))?.[0] ?? '';
  return {
    label: folded.slice(start, end),
    rest: folded.slice(end + joint.length).trim(),
    isJoined: joint !== '',
  };
}

function bare(word: string): string {
  return hasArticle(word, 0, word.length) ? word.slice(2) : word;
}

function hasArticle(text: string, first: number, end: number): boolean {
  return end - first > 3 && text.startsWith('ال', first);
}

/** What a line shows behind its label: `rest` as written, not folded. */
export function afterLabel(text: string, { label }: LabelledLine): string {
  WRITTEN_WORD.lastIndex = 0;
  let end = 0;
  for (const _ of label.split(/[ -]/)) {
    if (!WRITTEN_WORD.test(text)) break;
    end = WRITTEN_WORD.lastIndex;
  }
  return text.slice(end).replace(JOINT, '').trim();
}
