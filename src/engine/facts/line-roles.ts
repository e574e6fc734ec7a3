import {
  BYLINE_LABELS,
  PERSON_NAMES,
  SOURCE_LABELS,
  TAG_LABELS,
  WEAK_SOURCE_LABELS,
  WEAK_TAG_LABELS,
} from '../../knowledge/fact-labels.ts';
import { HASHTAGS } from '../hashtags.ts';
import { countWords, fold } from '../text.ts';
import { agencyKey, framelessKey, isAgency } from './find-agency.ts';
import { isStopWord } from './is-stop-word.ts';
import { parseIso } from './machine-date.ts';
import { readLine } from './parse-date.ts';
import { type LabelledLine, labelSet, readLabel } from './read-label.ts';

const SOURCE = labelSet(SOURCE_LABELS);
const WEAK_SOURCE = labelSet(WEAK_SOURCE_LABELS);
const TAGS = labelSet(TAG_LABELS);
const WEAK_TAGS = labelSet(WEAK_TAG_LABELS);
const BYLINE = labelSet(BYLINE_LABELS);
const PERSONS = new Set(fold(PERSON_NAMES).split('|'));

/** What parts the sources of one line: «الجزيرة + وكالات», «رويترز، أ ف ب», «(أبوظبي - البيان)». */
export const SOURCE_PARTS = /\s*(?:[+،,;؛|/•&\\]|\s[-–—]\s*|[-–—]\s|\sو\s)\s*/u;

/** Whether a short line is nothing but a date: «الثلاثاء 5 سبتمبر 2023», «آخر تحديث 7:05», «منذ 3 ساعات». */
export function isDateLine(text: string): boolean {
  if (text.length > 110 || !/\d|[٠-٩۰-۹]|منذ|قبل|أمس|امس|مضت|مضى|ago/u.test(text)) return false;
  const line = readLine(text);
  if (line !== null && line.unknown === 0 && line.statements.length > 0) return true;
  return parseIso(text) !== null;
}

/** Whether a line states the original source: «المصدر: الحرة», «المصدر : الجزيرة + وكالات», «(أ ف ب)». */
export function isSourceLine(text: string): boolean {
  if (text.length > 120) return false;
  const line = readSourceLabel(text);
  if (line) return countWords(line.rest) <= 12;
  const bracketed = /^[([/«]\s*([^()[\]/«»]+?)\s*[)\]/»]\.?$/u.exec(text);
  return bracketed !== null && isAgency(bracketed[1] ?? '', true);
}

/** The label of a source line; weak ones («مصادر: …») and labels without a colon only before known outlets. */
export function readSourceLabel(text: string): LabelledLine | null {
  const folded = fold(text);
  const line = readLabel(SOURCE, folded);
  if (line?.isJoined && !/^(?:مصدر|مصادر)$/.test(line.label)) return line;
  const weak = line ?? readLabel(WEAK_SOURCE, folded);
  return weak && (areAgencies(weak.rest) || isOutlet(weak)) ? weak : null;
}

/** «نقلا عن صحيفة …» alone on its line, whatever the paper is called. */
function isOutlet({ label, rest }: LabelledLine): boolean {
  return label.startsWith('نقلا') && framelessKey(rest) !== agencyKey(rest) && countWords(rest) <= 5;
}

function areAgencies(text: string): boolean {
  const parts = text.split(SOURCE_PARTS).filter(Boolean);
  return parts.length > 0 && parts.every((part) => isAgency(part, true));
}

/** Whether a line is the label of the tags, with or without the tags, or nothing but hashtags. */
export function isTagLine(text: string): boolean {
  return text.length <= 400 && (readTagLabel(text) !== null || isHashtagLine(text));
}

/** @returns whether a line is hashtags and nothing else: «#القدس #غزة» */
export function isHashtagLine(text: string): boolean {
  return HASHTAGS.test(text) && countWords(text) <= 4 * text.split('#').length;
}

/** The label of a tag line; weak labels («مواضيع») only with a colon or alone. */
export function readTagLabel(text: string): LabelledLine | null {
  const folded = fold(text);
  const strong = readLabel(TAGS, folded);
  if (strong) return strong;
  const weak = readLabel(WEAK_TAGS, folded);
  return weak && (weak.isJoined || weak.rest === '') ? weak : null;
}

/**
 * Whether a line says who wrote or sent the story: «كتبت أسماء نصار», «بقلم: يورونيوز», «وكالات - أبوظبي»,
 * «رامي الخوري - طرابلس». The last kind has no mark of its own: believe it beside the headline only.
 */
export function isBylineLine(text: string): boolean {
  // a full stop ends a sentence, unless it follows an initial («ق. و / واج»)
  if (text.length > 90 || /(?<!(?<!\p{L})\p{L})\.\s|[؟?!؛«"“]\s|[؟?!…]$/u.test(text)) return false;
  const line = readBylineLabel(text);
  if (line) return line.rest === '' ? line.isJoined : isNameLike(line.rest, line.isJoined ? 9 : 5);
  const parts = fold(text)
    .split(/\s*(?:[|/،•–—]|\s-|-\s)\s*/u)
    .filter(Boolean);
  if (parts.some((part) => isAgency(part))) return parts.length <= 4 && countWords(text) <= 10;
  return parts.length === 2 && parts.every((part) => isNameLike(part, 4)) && countWords(text) <= 7;
}

/** The label of a byline: «كتبت أسماء نصار» needs no colon. */
export function readBylineLabel(text: string): LabelledLine | null {
  const line = readLabel(BYLINE, fold(text));
  // «الكاتب: …», but «الكتب المدرسية» are books
  return line?.label.startsWith('ال') && !line.isJoined ? null : line;
}

/** Whether a text can be names: few words, none of them a function word or a verb of reporting, no digits. */
export function isNameLike(text: string, most: number): boolean {
  const words = fold(text).match(/[\p{L}\d.]+/gu) ?? [];
  const isNoName = (word: string) => (isStopWord(word) && !PERSONS.has(word)) || /\d/.test(word);
  return words.length > 0 && words.length <= most && !words.some(isNoName);
}
