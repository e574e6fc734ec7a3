import { GOES_ON } from '../knowledge/story-labels.ts';
import type { PageLine } from './read-lines.ts';

/** A line that is one whole link and long enough to be a headline. */
export function isLinkedHeadline(line: PageLine): boolean {
  return line.words >= 3 && line.linkWords === line.words;
}

/** Words of a headline that asks: «ماذا تفعل إذا انسحب البحر فجأة؟»; longer questions are an interviewer's. */
const QUESTION = 12;

/** A line that is one whole link and reads like another story's headline, not like a sentence of this one. */
export function isLoneHeadlineLink(line: PageLine): boolean {
  if (line.text.includes('://') || line.arabicLetters < 12) return false;
  if (isBracketed(line)) return true;
  if (line.links !== 1 || line.linkWords < line.words || line.words < 4 || line.words > 22) return false;
  if (line.heading === 0 && GOES_ON.test(line.folded)) return false;
  if (line.words <= QUESTION && /[؟?]\s*$/u.test(line.text)) return true;
  return !/[.،؛:؟!…"»”]\s*$/u.test(line.text) || /\.\.\s*(?:فيديو|صور)/u.test(line.text);
}

/** «[بيئة: عودة السلاحف …]»: a link put between two paragraphs in brackets, behind its section. */
function isBracketed(line: PageLine): boolean {
  return (
    line.links === 1 &&
    line.linkWords >= 4 &&
    line.words <= 25 &&
    /^[[(][^:()[\]]{2,24}:[^()[\]]+[)\]]$/u.test(line.text) &&
    line.linkWords >= line.words - 4
  );
}

/**
 * Boxes of other stories lead into one site; a writer's «روابط أحببتها هذا الأسبوع» into several.
 * @param box a list, an item of one, or any other box
 */
export function leadsElsewhere(box: Element): boolean {
  const whole = box.closest('ul, ol') ?? box;
  // Most boxes are done with at their first link: a long list is not gone through for each of its lines.
  const first = whole.querySelector('a[href]');
  if (first === null || hostOf(first) === undefined) return false;
  const hosts = [...whole.querySelectorAll('a[href]')].map(hostOf);
  return !hosts.includes(undefined) && new Set(hosts).size > 1;
}

/** Undefined for an address within the page's own site. */
const hostOf = (link: Element) =>
  /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
