import { CLASS_WORDS, STORY_WORDS } from '../knowledge/class-words.ts';
import { CLUTTER_KINDS, type ClutterKind } from './model.ts';
import { WordFilter } from './word-filter.ts';

export interface NameHint {
  readonly kind: ClutterKind;
  /** The attribute value that said so. */
  readonly evidence: string;
}

/** A phrase of the lexicon without its first word, and what it says. */
interface Phrase {
  readonly rest: readonly string[];
  /** `null`: the element holds the story. */
  readonly kind: ClutterKind | null;
  /** When several kinds are named, the lowest wins. */
  readonly rank: number;
}
const byFirstWord = new Map<string, Phrase[]>();
const firstWords = new WordFilter();

function learn(phrases: readonly string[], kind: ClutterKind | null, rank: number): void {
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    const list = byFirstWord.get(first) ?? [];
    list.push({ rest, kind, rank });
    byFirstWord.set(first, list);
    firstWords.add(first);
  }
}
// The telling kind wins: `footer-share` is a share bar, `nav-search` a search box.
for (const [index, kind] of CLUTTER_KINDS.entries())
  learn(CLASS_WORDS[kind], kind, kind === 'nav' || kind === 'footer' ? 100 + index : index);
learn(STORY_WORDS, null, 0);

/**
 * The words of a name in small letters: `mostRead most_read` is `most read most read`. A number is no word, but the
 * digit before a letter belongs to it: `a2a`, `mc4wp`. What a number parts (`top-3-news`) is parted by empty words.
 */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  let first = -1;
  for (let i = 0; i <= name.length; i++) {
    const isWord = isInName(name, i);
    const isSeam = isWord && isBig(name.charCodeAt(i)) && isSmall(name.charCodeAt(i - 1));
    if (first >= 0 && (!isWord || isSeam)) {
      words.push(name.slice(first, i).toLowerCase());
      first = -1;
    }
    if (isWord && first < 0) first = i;
    // Between two words one gap is enough; each further one is a number or what follows it.
    if (
      !isWord &&
      i > 0 &&
      !isInName(name, i - 1) &&
      isDigit(name.charCodeAt(i)) !== isDigit(name.charCodeAt(i - 1))
    )
      words.push('');
  }
  while (words.at(-1) === '') words.pop();
  return words[0] === '' ? words.slice(words.findIndex(Boolean)) : words;
}

const isSmall = (unit: number) => unit >= 97 && unit <= 122;
const isBig = (unit: number) => unit >= 65 && unit <= 90;
const isDigit = (unit: number) => unit >= 48 && unit <= 57;

function isInName(name: string, at: number): boolean {
  const unit = name.charCodeAt(at);
  if (!isDigit(unit)) return isSmall(unit) || isBig(unit);
  const next = name.charCodeAt(at + 1);
  return isSmall(next) || isBig(next);
}

/** A name of more words is generated, not chosen. */
const MOST_WORDS = 7;
/** What names say when they say nothing. */
export const NOTHING: Said = { hint: null, rank: Number.POSITIVE_INFINITY, isStory: false };

/** What some names say together. */
export interface Said {
  readonly hint: NameHint | null;
  readonly rank: number;
  readonly isStory: boolean;
}

/** Looks names up in the lexicon; each stands for itself. */
export function readNames(names: readonly string[]): Said {
  let { hint, rank, isStory } = NOTHING;
  for (const name of names) {
    const words = wordsOf(name);
    // Hex-coded Arabic in an anchor's id (`.D8.AD`) is full of "ad"; an embedded post belongs to the story.
    const isMute = words.length > MOST_WORDS || words.includes('embed') || words.includes('embedded');
    for (const [at, word] of words.entries()) {
      if (!firstWords.mayHold(word, 0, word.length)) continue;
      for (const phrase of byFirstWord.get(word) ?? []) {
        if (!phrase.rest.every((next, i) => words[at + 1 + i] === next)) continue;
        if (phrase.kind === null) isStory = true;
        else if (!isMute && phrase.rank < rank) {
          hint = { kind: phrase.kind, evidence: name };
          rank = phrase.rank;
        }
      }
    }
  }
  return { hint, rank, isStory };
}
