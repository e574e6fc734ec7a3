import type { Found, Line } from '../model.ts';
import { countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { isAgency } from './find-agency.ts';
import { SOURCE_PARTS } from './line-roles.ts';
import { isPlace } from './places.ts';

/** Longer texts behind «المصدر:» are sentences, not names. */
export const MOST_SOURCE_WORDS = 6;

/** Whether a name is the site's own: «الجزيرة» on «الجزيرة نت», «Sputnik» on «Sputnik Arabic». */
export function isSite(name: string, publisher: string): boolean {
  const [one, other] = [` ${fold(name)} `, ` ${fold(publisher)} `];
  return publisher !== '' && (one.includes(other) || other.includes(one));
}

/** A name without the brackets, quotes and marks around it: «(أبوظبي - البيان)», but «وكالة الأنباء الليبية (وال)». */
export function bareName(text: string): string {
  const inner = text.replace(/^[\s«"*]+|[\s»".،:*]+$/gu, '');
  return /^\([^()]*\)?$|^[^()]*\)$/u.test(inner) ? inner.replace(/[()]/g, '').trim() : inner;
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
  const holder = line.leaves.find((leaf) => leaf.textContent?.includes(name));
  const from = { where: 'visible', detail, node: holder ?? line.leaves[0] ?? line.block } as const;
  return { value: cleanText(bareName(name), 60), raw: cleanText(line.text), from };
}
