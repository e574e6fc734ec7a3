import type { Found, Line } from '../model.ts';
import { fold } from '../text.ts';
import { isStopWord } from './is-stop-word.ts';
import { lightStem, withoutJoined } from './light-stem.ts';

const MOST_KEYWORDS = 10;
const LONGEST_PHRASE = 3;
/** Words beyond this many add nothing to the ranking but time. */
const MOST_LINES = 60;

interface Phrase {
  readonly words: number;
  readonly stems: string;
  readonly text: string;
  count: number;
  inHeadline: boolean;
  readonly first: number;
}

/** Ranked phrases of headline and body, for stories without tags of their own. */
export function findKeywords(headline: string, body: readonly Line[]): Found<string>[] {
  const phrases = new Map<string, Phrase>();
  collect(headline, 0, phrases);
  body.slice(0, MOST_LINES).forEach((line, index) => {
    collect(line.text, index + 1, phrases);
  });
  const from = { where: 'computed', detail: 'phrases', node: null } as const;
  return rank([...phrases.values()]).map(({ text }) => ({ value: text, raw: text, from }));
}

/** Adds every phrase of up to three content words of a text; function words and punctuation part phrases. */
function collect(text: string, index: number, into: Map<string, Phrase>): void {
  for (const part of text.split(/[^\p{L}\p{M}\p{N}\u0640\s]+/u)) {
    const shown = part.trim().split(/\s+/);
    const words = shown.map((word) => withoutJoined(fold(word)));
    for (let start = 0; start < words.length; start += 1) {
      let stems = '';
      for (let end = start; end < Math.min(start + LONGEST_PHRASE, words.length); end += 1) {
        const word = words[end] ?? '';
        if (!isContent(word)) break;
        stems += ` ${lightStem(word)}`;
        const known = into.get(stems);
        if (known) {
          known.count += 1;
          continue;
        }
        const first = shown[start] ?? '';
        const head = fold(first) === words[start] ? first : first.replace(/^\p{L}\p{M}*/u, '');
        const phrase = [head, ...shown.slice(start + 1, end + 1)].join(' ');
        into.set(stems, {
          words: end - start + 1,
          stems,
          text: phrase,
          count: 1,
          inHeadline: index === 0,
          first: index,
        });
      }
    }
  }
}

function isContent(word: string): boolean {
  return (
    word.length > 2 && !/^\d/.test(word) && !isStopWord(word) && !isStopWord(word.replace(/^[وف](?=..)/u, ''))
  );
}

function rank(phrases: readonly Phrase[]): Phrase[] {
  const ranked = phrases
    .filter((phrase) => phrase.count > 1 || phrase.inHeadline)
    .map((phrase) => ({ phrase, score: score(phrase) }))
    .sort((a, b) => b.score - a.score);
  const chosen: Phrase[] = [];
  for (const { phrase } of ranked) {
    if (chosen.length === MOST_KEYWORDS) break;
    if (!chosen.some((other) => overlaps(other, phrase))) chosen.push(phrase);
  }
  return chosen;
}

function score(phrase: Phrase): number {
  const place = (phrase.inHeadline ? 3 : 0) + (phrase.first <= 1 ? 1 : 0);
  return (phrase.count + place) * (phrase.words === 1 ? 1 : phrase.words === 2 ? 1.6 : 1.3);
}

function overlaps(a: Phrase, b: Phrase): boolean {
  return `${a.stems} `.includes(`${b.stems} `) || `${b.stems} `.includes(`${a.stems} `);
}
