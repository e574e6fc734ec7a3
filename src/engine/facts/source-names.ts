import { CALL_WORDS, HOUSE_NAMES, NAME_WORDS, NO_SOURCE_WORDS } from '../../knowledge/fact-labels.ts';
import type { Found, Line } from '../model.ts';
import { countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { isAgency } from './find-agency.ts';
import { holdsWords } from './holds-words.ts';
import { isStopWord } from './is-stop-word.ts';
import { isBylineLine, isDateLine, readSourceLabel, readTagLabel, SOURCE_PARTS } from './line-roles.ts';
import { linksOf, linkTarget } from './page-link.ts';
import { isPlace } from './places.ts';
import { labelSet, readLabel } from './read-label.ts';
import { visibleFact } from './visible-fact.ts';

/** Longer texts behind «المصدر:» are sentences, not names. */
export const MOST_SOURCE_WORDS = 6;

/** Whether a name is the site's own: «الجزيرة» on «الجزيرة نت», «Sputnik» on «Sputnik Arabic». */
export function isSite(name: string, publisher: string): boolean {
  return holdsWords(name, publisher) || holdsWords(publisher, name);
}

/** A name without the brackets, quotes and marks around it: «(أبوظبي - البيان)», but «وكالة الأنباء الليبية (وال)». */
export function bareName(text: string): string {
  const bare = text.replace(/^[\s«"*]+|[\s»".،:*]+$/gu, '');
  // «صحيفة «يومية المنارة»»
  const inner = bare.includes('«') && !bare.includes('»') ? `${bare}»` : bare;
  return /^\([^()]*\)?$|^[^()]*\)$/u.test(inner) ? inner.replace(/[()]/g, '').trim() : inner;
}

const NO_SOURCE = labelSet(NO_SOURCE_WORDS);
const HOUSE = labelSet(HOUSE_NAMES);
const IN_NAMES = new Set(fold(NAME_WORDS).split('|'));
const CALL = new RegExp(`[\\s(\\[–-]*(?:${CALL_WORDS})[\\s)\\].]*$`, 'u');

/** A source line without the link that only calls to follow it. */
export function withoutCall(text: string): string {
  return text.replace(CALL, '');
}

/** Whether a text can name a source: no date, no label of something else, nobody who speaks, no sentence. */
export function isSourceName(name: string): boolean {
  if (isAgency(name, true)) return true;
  const folded = fold(name);
  if (readLabel(HOUSE, folded)?.rest === '') return false;
  if (!folded.startsWith('ال') && readLabel(NO_SOURCE, folded)) return false;
  // «لا صحة لما يشاع» is a sentence
  if (folded.split(/\P{L}+/u).some((word) => isStopWord(word) && !IN_NAMES.has(word))) return false;
  return !readTagLabel(name) && !isBylineLine(name) && !isDateLine(name);
}

/** Splits «الجزيرة + وكالات»; of «(أبوظبي - البيان)» the place goes. */
export function namesIn(text: string, publisher: string): string[] {
  const bare = bareName(text);
  const parts = bare.split(SOURCE_PARTS).map((part) => cleanText(part, 60));
  const names = parts.filter((part) => countWords(part) > 0 && countWords(part) <= MOST_SOURCE_WORDS);
  const known = names.filter((name) => isAgency(name, true) || isSite(name, publisher));
  const notPlaces = names.filter((name) => !isPlace(name));
  const isDashed = /\s[-–—]\s/u.test(bare) && !/[+،,;|&]/u.test(bare);
  // «(أبوظبي - البيان)» is the site's own correspondent; of «وكالة سبأ - صيرة نت» the agency is the source
  const others = known.filter((name) => !isSite(name, publisher));
  if (isDashed && known.length > 0) return others.length > 0 ? others : known;
  return notPlaces.length > 0 ? notPlaces : names;
}

/** A source with the place it was read from: the leaf that holds its name, so that its link is at hand. */
export function shownSource(name: string, line: Line, detail: string): Found<string> {
  const bare = bareName(name);
  const holder = line.leaves.find((leaf) => leaf.textContent?.includes(bare));
  return visibleFact(cleanText(bare, 60), line, detail, holder, sourceLink(line, holder));
}

/** The link round the name, or the only one of a line that names one source: «المصدر: رويترز (اضغط هنا)». */
function sourceLink(line: Line, holder: Node | undefined): string | null {
  const round = holder?.parentElement?.closest('a[href]');
  const links = linksOf(line);
  const isCall = (text: string) => withoutCall(text) === '' || readSourceLabel(`${text}:`)?.rest === '';
  const only = links.length === 1 && isCall(links[0]?.textContent ?? '') ? links[0] : undefined;
  const link = round ?? only;
  return link ? linkTarget(link) : null;
}
