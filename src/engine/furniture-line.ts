import type { PageLine } from './read-lines.ts';

/** Lines that belong to the story but are none of its text: date, byline, source, tags. */
export function isFurnitureLine(line: PageLine): boolean {
  return isSourceLine(line.folded) || isTagLabel(line.folded) || isCaption(line);
}

const SOURCE = /^[^\p{L}]*(?:المصدر|المصادر|مصدر الخبر|المصادر الاضافيه|source)\s*[:：•|\-–]/u;
export function isSourceLine(folded: string): boolean {
  return folded.length < 160 && SOURCE.test(folded);
}

const TAGS =
  /^[^\p{L}]*(?:كلمات (?:دلاليه|مفتاحيه|دليليه|البحث)|الكلمات (?:الدلاليه|المفتاحيه|الدليليه)|الوسوم|وسوم|وسوم الخبر|الاوسمه|تاجز|تاغ|تاق|هاشتاغ|مواضيع|مفاتيح|tags)\s*(?:[:：•|\-–]|$|(?=.{0,3}$))/u;
export function isTagLabel(folded: string): boolean {
  return TAGS.test(folded);
}

function isCaption(line: PageLine): boolean {
  for (
    let element: Element | null = line.block, i = 0;
    element && i < 3;
    element = element.parentElement, i += 1
  ) {
    if (element.localName === 'figcaption' || element.localName === 'caption')
      return element.localName === 'figcaption';
  }
  return false;
}
