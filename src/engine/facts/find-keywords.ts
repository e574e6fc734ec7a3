import type { Found } from '../model.ts';
import { fold } from '../text.ts';
import { isGenericNoun, isNameNoun, isPlaceNoun, isStopWord } from './is-stop-word.ts';
import { looksLikeVerb, type Noun, readNoun } from './light-stem.ts';
import { isKnownPlace, isPlace } from './places.ts';

const MOST_KEYWORDS = 10;
const LONGEST_PHRASE = 3;
/** Lines beyond this many, and letters of a line, add nothing to the ranking but time. */
const MOST_LINES = 60;
const LONGEST_LINE = 1200;
/** Only the best of the ranked compete for a place. */
const MOST_RANKED = 50;

/** Left of the worth of a phrase that shares a word with a chosen one. */
const OVERLAP = 0.7;

interface Phrase {
  readonly stems: string;
  readonly text: string;
  readonly words: readonly ShownNoun[];
  /** Line of the first occurrence; 0 is the headline. */
  readonly first: number;
  count: number;
  /** A known place, what stands behind «مدينة», «محافظة» and the like, or «الدفاع المدني», «كأس السلطنة». */
  named: boolean;
  /** How often it was all that stood between two stop words: «قاع البحر الأحمر» and not its parts. */
  whole: number;
}
interface ShownNoun extends Noun {
  readonly shown: string;
}

/** Ranked phrases of headline and body, for stories without tags of their own. */
export function findKeywords(headline: string, body: readonly { readonly text: string }[]): Found<string>[] {
  const lines = [headline, ...body.slice(0, MOST_LINES).map((line) => line.text.slice(0, LONGEST_LINE))];
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const word of fold(line).match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const phrases = new Map<string, Phrase>();
  for (const [at, line] of lines.entries()) {
    for (const run of nounRuns(line, counts)) collect(run, at, phrases);
  }
  const from = { where: 'computed', detail: 'phrases', node: null } as const;
  return choose([...phrases.values()]).map(({ text }) => ({ value: text, raw: text, from }));
}

/** Runs of nouns that can be one phrase: parted by marks, function words, verbs, joined letters. */
function nounRuns(line: string, counts: ReadonlyMap<string, number>): ShownNoun[][] {
  const isWord = (word: string) => counts.has(word);
  const runs: ShownNoun[][] = [[]];
  for (const piece of line.match(/[\p{L}\p{M}\u0640\p{N}]+|[^\s]/gu) ?? []) {
    const folded = fold(piece);
    const noun = readNoun(folded, isWord);
    const last = runs[runs.length - 1]?.at(-1);
    // «الرئيس فلاديمير»: a definite noun takes no indefinite one behind it
    const parts = noun.beginsPhrase || (last?.isDefinite && !noun.isDefinite);
    const isVerb = looksLikeVerb(folded, isWord) && (counts.get(folded) ?? 0) < 3;
    if (!isNoun(folded, noun) || isVerb) runs.push([]);
    else if (parts) runs.push([{ ...noun, shown: withoutPrefix(piece, noun) }]);
    else runs[runs.length - 1]?.push({ ...noun, shown: withoutPrefix(piece, noun) });
  }
  return runs;
}

function isNoun(folded: string, { stem, isDefinite }: Noun): boolean {
  if (!/^\p{L}{2}/u.test(stem) || isStopWord(folded)) return false;
  return isDefinite || !(isStopWord(stem) || isStopWord(`ال${stem}`));
}

function withoutPrefix(shown: string, { prefix }: Noun): string {
  if (prefix === 0) return shown;
  const bare = shown.replace(new RegExp(`^(?:\\p{L}[\\p{M}\u0640]*){${prefix}}`, 'u'), '');
  return prefix === 2 ? `ال${bare}` : bare;
}

function collect(run: readonly ShownNoun[], line: number, into: Map<string, Phrase>): void {
  for (let start = 0; start < run.length; start += 1) {
    for (let end = start + 1; end <= Math.min(start + LONGEST_PHRASE, run.length); end += 1) {
      const words = run.slice(start, end);
      const stems = words.map(({ stem }) => stem).join(' ');
      const text = words.map(({ shown }) => shown).join(' ');
      const phrase = into.get(stems) ?? { stems, text, words, first: line, named: false, count: 0, whole: 0 };
      phrase.count += 1;
      phrase.named ||= isKnownPlace(stems);
      phrase.named ||=
        words.length === 2 && isNameNoun(words[0]?.stem ?? '') && (words[1]?.isDefinite ?? false);
      if (words.length === 1) phrase.named ||= isPlaceNoun(run[start - 1]?.stem ?? '') || isPlace(stems);
      if (words.length === run.length) phrase.whole += 1;
      into.set(stems, phrase);
    }
  }
}

/** Takes the best one after another; what a chosen phrase already says counts for less. */
function choose(phrases: readonly Phrase[]): Phrase[] {
  const scored = phrases.map((phrase) => ({ phrase, score: score(phrase) })).filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);
  const pool = scored.slice(0, MOST_RANKED);
  const chosen: Phrase[] = [];
  while (chosen.length < MOST_KEYWORDS && pool.length > 0) {
    const best = pool.reduce((one, other) => (other.score > one.score ? other : one));
    pool.splice(pool.indexOf(best), 1);
    chosen.push(best.phrase);
    for (const other of pool) other.score *= novelty(other.phrase, best.phrase);
  }
  return chosen;
}

/**
 * Headline before lead before the rest; few repetitions say as much as many; «جامعة القاهرة» (a noun and a definite
 * one) is a name more often than «زلزال قوي». Weights found on labelled pages, then rounded.
 */
function score({ words, first, count, whole, stems, named }: Phrase): number {
  const [one, last] = [words[0], words[words.length - 1]];
  if (words.length === 1 && isGenericNoun(stems)) return 0;
  if (isPlaceNoun(one?.stem ?? '')) return 0;
  const isName = last?.isDefinite || count > 1;
  let weight = words.length === 1 ? 1 : words.length === 2 ? (isName ? 1.5 : 1) : isName ? 1.25 : 0.6;
  if (words.length === 2 && last?.isDefinite && !one?.isDefinite) weight *= 1.5;
  // Tags are names before they are nouns.
  if (named) weight *= 6;
  else if (count === 1 && first > 0) weight *= 0.4;
  // «أبوابها», «محركاتها»: somebody's
  if (words.length === 1 && /(?:ها|هم|نا|ك)$/.test(stems)) weight *= 0.5;
  const place = first === 0 ? 3.5 : first === 1 ? 1 : first === 2 ? 0.5 : 0;
  return (Math.min(count, 3) + place) * weight * (1 + (0.5 * whole) / count);
}

/** What is left of a phrase's worth beside a chosen one. */
function novelty(phrase: Phrase, chosen: Phrase): number {
  if (` ${chosen.stems} `.includes(` ${phrase.stems} `)) {
    if (phrase.count > chosen.count) return 1;
    if (phrase.words.length > 1) return 0.25;
    // of «مكتبة متنقلة» the adjective says nothing alone, of «جزيرة كريت» the second noun does
    const isAdjective = phrase.words[0]?.isDefinite === chosen.words[0]?.isDefinite;
    return chosen.stems.endsWith(` ${phrase.stems}`) && isAdjective ? 0.5 : 0.8;
  }
  if (` ${phrase.stems} `.includes(` ${chosen.stems} `)) return phrase.count * 2 < chosen.count ? 0.5 : 0.8;
  // «خط الكهرباء» and «الكهرباء الرئيسي» overlap
  const shares = phrase.words.some(({ stem }) => chosen.words.some((word) => word.stem === stem));
  return shares ? OVERLAP : 1;
}
