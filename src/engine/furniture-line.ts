import { BYLINE_LABELS, SOURCE_LABELS, TAG_LABELS, WEAK_TAG_LABELS } from '../knowledge/fact-labels.ts';
import { HAS_DASH, HAS_DIGIT, HAS_SIGN, HAS_STOP } from './characters.ts';
import { IN_CAPTION } from './element-traits.ts';
import { labelSet, readLabel } from './facts/read-label.ts';
import { HASHTAGS } from './hashtags.ts';
import type { PageLine } from './read-lines.ts';
import { lineClutter, META, type Verdict } from './verdicts.ts';

/*
 * Lines that belong to the story but are none of its text. Told by their looks alone: what they say is read
 * later, by src/engine/facts, and only when somebody asks for it.
 */

const SOURCES = labelSet(SOURCE_LABELS);
const TAGS = labelSet(TAG_LABELS);
const WEAK_TAGS = labelSet(WEAK_TAG_LABELS);
const BYLINES = labelSet(BYLINE_LABELS);

/** «المصدر: الحرة», «المصادر الإضافية • أ ف ب». */
export function isSourceLine(line: PageLine): boolean {
  return line.words <= 16 && line.words > 0 && readLabel(SOURCES, line.folded, line.head)?.isJoined === true;
}

/** «كلمات دلالية: …», «الوسوم», a row of hashtags; weak labels («مواضيع») only with a colon or alone. */
export function isTagLine(line: PageLine): boolean {
  if (!line.words || line.words > 60) return false;
  if (readLabel(TAGS, line.folded, line.head)) return true;
  if (line.text.startsWith('#') && HASHTAGS.test(line.text)) return true;
  const weak = readLabel(WEAK_TAGS, line.folded, line.head);
  return weak !== null && (weak.isJoined || weak.rest === '');
}

/** A short line with a year, a time of day or a relative date and little else: «03 يونيو 2020», «منذ 3 ساعات». */
export function isDateLine(line: PageLine): boolean {
  if (!line.words || line.words > 14 || line.linkWords > line.words / 2) return false;
  if (!(line.marks & HAS_DIGIT) && !/منذ|قبل/.test(line.folded)) return false;
  if (line.marks & (HAS_STOP | HAS_SIGN) && /©|[.؟!؛]\s+\p{L}{3}/u.test(line.text)) return false;
  return /(?:^|\D)(?:(?:19|20)\d\d|1[34]\d\dه?)(?!\d)|\d{1,2}[:.]\d\d|^\D{0,12}(?:منذ|قبل) /u.test(
    line.folded,
  );
}

/** «كتبت أسماء نصار», «بقلم: يورونيوز», «رامي الخوري - طرابلس»: believe the last kind beside the headline only. */
export function isBylineLine(line: PageLine): boolean {
  if (!line.words || line.words > 9) return false;
  if (line.marks & HAS_STOP && /[.؟?!؛]/u.test(line.text.slice(0, -1))) return false;
  const label = readLabel(BYLINES, line.folded, line.head);
  return (
    (label !== null && (label.isJoined || line.words <= 5)) ||
    (line.words <= 6 && (line.marks & HAS_DASH) !== 0 && /\p{L}{2}\s*[-–|/]\s*\p{L}{2}/u.test(line.text))
  );
}

function isCaption(line: PageLine): boolean {
  return (line.region.traits & IN_CAPTION) !== 0;
}

/**
 * What becomes of a line of furniture wherever it stands in or after the story: captions stay with their pictures;
 * source and tags stay while the page is only decluttered, and go when only the article is shown (the popup has them).
 */
export function furnitureVerdict(line: PageLine): Verdict | null {
  if (isCaption(line)) return META;
  if (!line.links && line.text.startsWith('http') && /^https?:\/\/\S+$/.test(line.text))
    return lineClutter('nav', 'bare-address', line.text, 2);
  if (isSourceLine(line)) return lineClutter('footer', 'source-line', line.text, 2);
  return isTagLine(line) ? lineClutter('nav', 'tag-line', line.text, 2) : null;
}

/** What stands between headline and body and is kept at every level. */
export function isHeadFurniture(line: PageLine): boolean {
  return isDateLine(line) || isBylineLine(line) || isCaption(line);
}
