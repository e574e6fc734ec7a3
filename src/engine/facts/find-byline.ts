import { AUTHOR_BOX } from '../../knowledge/fact-boxes.ts';
import { DESK_WORDS, REPORT_KINDS } from '../../knowledge/fact-labels.ts';
import type { Found, Line } from '../model.ts';
import { countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { isAgency } from './find-agency.ts';
import { holdsWords } from './holds-words.ts';
import { isBylineLine, isNameLike, readBylineLabel } from './line-roles.ts';
import { isCaption, type OwnLine } from './own-lines.ts';
import { isPlace } from './places.ts';
import { afterLabel } from './read-label.ts';
import type { StructuredData } from './structured-data.ts';
import { visibleFact } from './visible-fact.ts';
import { withoutDate } from './without-date.ts';

const DESK = new RegExp(`(?:^|\\s)(?:ال)?(?:${fold(DESK_WORDS)})(?:\\s|$)`, 'u');
const KINDS = new Set(fold(REPORT_KINDS).split('|'));
/** Between the names of a line: «رامي الخوري - طرابلس», «أحمد علي | القاهرة». */
const PARTS = /\s*(?:[|/•–—:،,]|\s-|-\s|\sو\s)\s*/u;

/** The people who wrote the story: a labelled line, machine data, or the line that an author box shows. */
export function findByline(
  own: readonly OwnLine[],
  data: StructuredData,
  publisher: string,
): Found<string> | null {
  const lines = own.filter(({ line, place }) => place !== 'body' && line.words > 0 && line.words <= 26);
  const heads = lines.filter(({ line, place }) => place !== 'tail' && !isCaption(line));
  for (const [at, { line, place }] of lines.entries()) {
    const next = lines[at + 1]?.line;
    const follower = next?.index === line.index + 1 && place !== 'tail' ? next.text : '';
    const found = labelledInLeaves(line, publisher) ?? labelledNames(line.text, follower, publisher);
    if (found) return visibleFact(found.names.join('، '), line, found.label);
  }
  for (const { text, from } of [...data.article('author'), ...data.micro('author'), ...data.meta('author')]) {
    const name = peopleIn(text, publisher, 2)[0];
    if (name !== undefined) return { value: name, raw: cleanText(text), from };
  }
  for (const { line, place } of heads) {
    const text = boxedAuthor(line) ?? (place === 'head' && isSigned(line) ? line.text : '');
    const name = peopleIn(text, publisher, 2)[0];
    if (name !== undefined) return visibleFact(name, line, 'byline');
  }
  return null;
}

/** «بقلم: وصال الماجري» in one leaf or two of a line that goes on with buttons. */
function labelledInLeaves({ leaves }: Line, publisher: string) {
  const texts = leaves
    .slice(0, 8)
    .map((leaf) => (leaf.nodeType === 3 ? (leaf.textContent ?? '').trim() : ''));
  if (texts.length < 2) return null;
  for (const [at, text] of texts.entries()) {
    const found = readBylineLabel(text)?.isJoined && labelledNames(text, texts[at + 1] ?? '', publisher);
    if (found) return found;
  }
  return null;
}

/** «كتبت أسماء نصار», «| كتب: رامي القناوي», or a label alone and the name in what follows. */
function labelledNames(whole: string, follower: string, publisher: string) {
  // a label inside a line needs its colon, at the line's start only a name after it
  for (const [at, part] of labelledParts(whole).entries()) {
    const text = withoutDate(part);
    const read = readBylineLabel(text);
    const label = read && (read.rest === '' || isBylineLine(text)) ? read : null;
    if (!label || (at > 0 && !label.isJoined)) continue;
    if (label.rest === '' && readBylineLabel(follower)) continue;
    const named = label.rest === '' ? withoutDate(follower) : afterLabel(text, label).replace(NEXT_LABEL, '');
    const names = peopleIn(named, publisher, 1);
    if (names.length > 0) return { names, label: label.label };
  }
  return null;
}
/** «… رسوم: لولوة المالكي» behind the writer's name. */
const NEXT_LABEL = /\s+[\p{L}\p{M}]+\s*[:：]\s*(?=\S).*$/u;

/** A line cut before every byline label that a colon follows: «كتب: غانم المسيفري رسوم: لولوة المالكي». */
function labelledParts(text: string): string[] {
  if (!/[:：]/.test(text)) return [text];
  const parts: string[] = [];
  for (const part of text.split(/(?=(?<![\p{L}\p{M}])[\p{L}\p{M}]+\s*[:：])/u)) {
    if (parts.length > 0 && readBylineLabel(part) === null) parts[parts.length - 1] += part;
    else parts.push(part);
  }
  return parts;
}

/** «رامي الخوري - طرابلس»: a name is believed without a label only beside a place or an agency. */
function isSigned({ text, words }: Line): boolean {
  const parts = text.split(PARTS).filter(Boolean);
  const isKnown = (part: string) => isPlace(part) || isAgency(part);
  return (
    words <= 7 && parts.length === 2 && parts.some(isKnown) && parts.every((part) => isNameLike(part, 4))
  );
}

/** The text of the author's box in a line that may hold date and counters too. */
function boxedAuthor(line: Line): string | null {
  for (const leaf of line.leaves.slice(0, 8)) {
    const text = leaf.parentElement?.closest(AUTHOR_BOX)?.textContent ?? '';
    // `class="author-article"` on the whole page names no one
    const label = readBylineLabel(text);
    if (text && text.length < 120) return withoutDate(label ? afterLabel(text, label) : text);
  }
  return null;
}

/** The parts of a text that can be people; of two people both. */
function peopleIn(text: string, publisher: string, fewestWords: number): string[] {
  const isPerson = (name: string) => {
    const folded = fold(name);
    const words = countWords(name);
    if (
      words < fewestWords ||
      words > 5 ||
      !/\p{L}{3}/u.test(folded) ||
      !isNameLike(name, 5) ||
      DESK.test(folded) ||
      KINDS.has(folded)
    )
      return false;
    return !isAgency(name) && !isPlace(name) && !holdsWords(publisher, name) && !/@|\.\w{2}/.test(name);
  };
  return (
    text
      .split(PARTS)
      // «لندن: «الشرق الأوسط»» quotes a name of the house
      .filter((part) => !/^\s*[«"“].*[»"”]\s*$/u.test(part ?? ''))
      .map((part) => cleanText((part ?? '').replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, ''), 60))
      .filter(isPerson)
      .slice(0, 3)
  );
}
