import { CLASS_WORDS, STORY_WORDS } from '../knowledge/class-words.ts';
import { CLUTTER_KINDS, type ClutterKind } from './model.ts';
import type { Region } from './region.ts';
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

/** The phrases of the lexicon that stand in a name. */
function* phrasesIn(words: readonly string[]): Generator<Phrase> {
  for (const [at, word] of words.entries()) {
    if (!firstWords.mayHold(word, 0, word.length)) continue;
    for (const phrase of byFirstWord.get(word) ?? [])
      if (phrase.rest.every((next, i) => words[at + 1 + i] === next)) yield phrase;
  }
}

/** A name of more words is generated, not chosen. */
const MOST_WORDS = 7;
/** Parts of tables and lists are named for their column or place, not for what they are. */
const UNNAMED = new Set([
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'body',
  'html',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** What the names on an element say it is, if they say anything. Looks at class, id and ARIA roles only. */
export function nameHint(region: Region): NameHint | null {
  if (region.hint === undefined) region.hint = readNames(region.element);
  return region.hint;
}

function readNames(element: Element): NameHint | null {
  if (!element.hasAttributes() || UNNAMED.has(element.localName)) return null;
  const role = element.getAttribute('role');
  if (role === 'search') return { kind: 'search', evidence: 'role=search' };
  if (role === 'navigation') return { kind: 'nav', evidence: 'role=navigation' };
  if (role === 'contentinfo') return { kind: 'footer', evidence: 'role=contentinfo' };
  let best: NameHint | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const name of namesOf(element)) {
    const words = wordsOf(name);
    // Hex-coded Arabic in an anchor's id (`.D8.AD`) is full of "ad"; an embedded post belongs to the story.
    if (words.length > MOST_WORDS || words.includes('embed') || words.includes('embedded')) continue;
    for (const { kind, rank } of phrasesIn(words)) {
      if (kind === null || rank >= bestRank) continue;
      best = { kind, evidence: name };
      bestRank = rank;
    }
  }
  return best;
}

/** The classes of an element and its id, which is one name even with spaces in it. */
function namesOf(element: Element): string[] {
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  const id = element.getAttribute('id');
  if (id !== null) names.push(id);
  return names;
}

/** Whether the names on an element claim that it holds the story. */
export function isNamedStory(region: Region): boolean {
  region.isStory ??= readsAsStory(region.element);
  return region.isStory;
}

function readsAsStory(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.getAttribute('itemprop') === 'articleBody') return true;
  const names = namesOf(element).flatMap((name) => name.split(/\s+/));
  return names.some((name) => {
    for (const { kind } of phrasesIn(wordsOf(name))) if (kind === null) return true;
    return false;
  });
}
