import { BYLINE_LABELS, SOURCE_LABELS, TAG_LABELS, WEAK_TAG_LABELS } from '../../knowledge/fact-labels.ts';
import { STOP_WORDS } from '../../knowledge/stop-words.ts';
import { countWords, fold } from '../text.ts';
import { isAgency } from './find-agency.ts';
import { parseIso } from './machine-date.ts';
import { readLine } from './parse-date.ts';

/** What stands between a label and what it labels. */
const JOINT = String.raw`\s*[:：•|/\-–—=]\s*`;

const SOURCE = labelPattern(SOURCE_LABELS);
const TAGS = labelPattern(TAG_LABELS);
const WEAK_TAGS = labelPattern(WEAK_TAG_LABELS);
const BYLINE = labelPattern(BYLINE_LABELS);
const STOPS = new Set(STOP_WORDS.split(' ').map(fold));

/** A label's line cut in two; `isJoined` says that a colon or the like stood between. */
export interface LabelledLine {
  readonly label: string;
  /** What follows the label, folded; empty when the label stands alone. */
  readonly rest: string;
  readonly isJoined: boolean;
}

/** Whether a short line is nothing but a date: «الثلاثاء 5 سبتمبر 2023», «آخر تحديث 7:05», «منذ 3 ساعات». */
export function isDateLine(text: string): boolean {
  if (text.length > 110 || !/\d|[٠-٩۰-۹]|منذ|قبل|أمس|امس|ago/u.test(text)) return false;
  const line = readLine(text);
  if (line !== null && line.unknown === 0 && line.statements.length > 0) return true;
  return parseIso(text) !== null;
}

/** Whether a line states the original source: «المصدر: الحرة», «المصدر : الجزيرة + وكالات», «(أ ف ب)». */
export function isSourceLine(text: string): boolean {
  if (text.length > 120) return false;
  const line = readSourceLabel(text);
  if (line) return line.rest === '' ? line.isJoined : countWords(line.rest) <= 12;
  const bracketed = /^[([/«]\s*([^()[\]/«»]+?)\s*[)\]/»][.]?$/u.exec(text);
  return bracketed !== null && isAgency(bracketed[1] ?? '', true);
}

/** The label of a source line, when a colon or the like follows it or an agency does. */
export function readSourceLabel(text: string): LabelledLine | null {
  const line = readLabel(SOURCE, fold(text));
  return line && (line.isJoined || isAgency(line.rest, true)) ? line : null;
}

/** Whether a line is the label of the tags, with or without the tags, or nothing but hashtags. */
export function isTagLine(text: string): boolean {
  return text.length <= 400 && (readTagLabel(text) !== null || isHashtagLine(text));
}

export function isHashtagLine(text: string): boolean {
  return /^#[^#]{2,60}(?:\s*#[^#]{2,60})*$/u.test(text) && countWords(text) <= 4 * text.split('#').length;
}

/** The label of a tag line; weak labels («مواضيع») only with a colon or alone. */
export function readTagLabel(text: string): LabelledLine | null {
  const folded = fold(text);
  const weak = readLabel(WEAK_TAGS, folded);
  return readLabel(TAGS, folded) ?? (weak && (weak.isJoined || weak.rest === '') ? weak : null);
}

/**
 * Whether a line says who wrote or sent the story: «كتبت أسماء نصار», «بقلم: يورونيوز», «وكالات - أبوظبي»,
 * «رامي الخوري - طرابلس». The last kind has no mark of its own: believe it beside the headline only.
 */
export function isBylineLine(text: string): boolean {
  if (text.length > 90 || /[.؟?!؛«"“]\s|[؟?!…]$/u.test(text)) return false;
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
  return readLabel(BYLINE, fold(text));
}

/** Whether a text can be names: few words, none of them a function word or a verb of reporting, no digits. */
export function isNameLike(text: string, most: number): boolean {
  const words = fold(text).match(/[\p{L}\d.]+/gu) ?? [];
  return (
    words.length > 0 && words.length <= most && !words.some((word) => STOPS.has(word) || /\d/.test(word))
  );
}

function readLabel(pattern: RegExp, folded: string): LabelledLine | null {
  const match = pattern.exec(folded);
  if (!match) return null;
  return {
    label: match[1] ?? '',
    rest: folded.slice(match[0].length).trim(),
    isJoined: match[2] !== undefined,
  };
}

/** Label at the head of a line, then a joint, a space or the line's end; longest label first. */
function labelPattern(labels: string): RegExp {
  const folded = labels.split('|').map(fold);
  const longestFirst = [...new Set(folded)].sort((a, b) => b.length - a.length);
  return new RegExp(`^[(\\[*•|\\-]?\\s*(${longestFirst.join('|')})(?:(${JOINT})|\\s+|$)`, 'u');
}
