import { NO_TAGS } from '../../knowledge/fact-labels.ts';
import { PERSIAN_REPAIRED } from '../../knowledge/letters.ts';
import { countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { labelSet, readLabel } from './read-label.ts';

/** What parts the tags of one text: commas of both scripts, bars, semicolons, bullets, hash signs. */
const SEPARATORS = /[،,;؛|•·#\n]+|\s[-–/]\s/u;
const PERSIAN = new RegExp(`[${Object.keys(PERSIAN_REPAIRED).join('')}]`, 'gu');
const NONE = labelSet(NO_TAGS);
/** Longer ones are sentences. */
const MOST_WORDS = 9;

/** Splits a text that lists tags; one without separators stays one tag. */
export function splitTags(text: string): string[] {
  return text.split(SEPARATORS).map(cleanTag).filter(isTag);
}

/** A tag as shown: without `#`, its underscores as spaces, Persian letters repaired, stray marks gone. */
export function cleanTag(text: string): string {
  const bareText = text.trim();
  const isHashtag = bareText.startsWith('#') || !bareText.includes(' ');
  const spaced = isHashtag ? bareText.replace(/_+/g, ' ') : bareText;
  const repaired = cleanText(spaced, 80).replace(PERSIAN, (letter) => PERSIAN_REPAIRED[letter] ?? letter);
  const bare = repaired.replace(
    /^[\s#،,;؛|•·:.\-–*+]+|[\s#،,;؛|•·:\-–*]+$|(?<!\p{L})\.+$|\.{2,}$|\s*[([]\p{Nd}{1,3}[)\]]$/gu,
    '',
  );
  return withoutStrayMarks(bare).trim();
}

/** @returns whether a cleaned text can be a tag: short, with letters or a year in it, and no label */
export function isTag(tag: string): boolean {
  const words = countWords(tag);
  return (
    words > 0 &&
    words <= MOST_WORDS &&
    readLabel(NONE, fold(tag))?.rest !== '' &&
    /\p{L}{2}|\p{L}\d|\d{2}/u.test(tag)
  );
}

/** Tags in order, each once: «أبو ظبي» and «ابو ظبى» are one. */
export function uniqueTags<T extends { readonly value: string }>(tags: readonly T[]): T[] {
  const seen = new Set<string>();
  return tags.filter(({ value }) => {
    const key = fold(value)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A quotation mark or bracket whose partner is missing was cut off together with its word («السخرية"»). */
function withoutStrayMarks(tag: string): string {
  return PAIRS.reduce(
    (text, marks) => ((text.match(marks)?.length ?? 0) === 1 ? text.replace(marks, '') : text),
    tag,
  );
}
const PAIRS = [/["”“]/gu, /[«»]/gu, /[()]/gu];
