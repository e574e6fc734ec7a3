import type { Origin } from '../model.ts';
import { isPlausible } from './compare-dates.ts';
import { isoDay, isRealDay } from './gregorian.ts';
import { type ParsedDate, parseDate } from './parse-date.ts';
import type { Stated, StructuredData } from './structured-data.ts';

/** A date that was read somewhere, and where. */
export interface DateCandidate {
  readonly date: ParsedDate;
  readonly from: Origin;
}
export interface MachineDates {
  /** The most trusted first. */
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
  /** The day in the address, as `/2023/11/22/`. */
  readonly url: DateCandidate | null;
}

/** Dates that the page states for machines. Those of WebSite, of other stories and implausible ones are left out. */
export function readMachineDates(data: StructuredData, url: string, now: Date): MachineDates {
  const inUrl = dateOfUrl(url, now);
  const read = (stated: readonly Stated[]) =>
    stated.flatMap(({ text, from }) => {
      const date = parseDate(text, inUrl ? { now, hint: inUrl.date.day } : { now });
      return date && !date.isRelative && isPlausible(date, now) ? [{ date, from }] : [];
    });
  return {
    published: read([
      ...data.article('datePublished'),
      ...data.meta('published'),
      ...data.micro('datePublished'),
      ...data.typed('WebPage', 'datePublished'),
      ...data.article('dateCreated'),
    ]),
    modified: read([
      ...data.article('dateModified'),
      ...data.meta('modified'),
      ...data.micro('dateModified'),
      ...data.typed('WebPage', 'dateModified'),
    ]),
    url: inUrl,
  };
}

const IN_PATH =
  /[/_-]((?:19|20)\d\d)(?:\/(\d{1,2})\/(\d{1,2})(?=[/.?#-]|$)|-(\d\d)-(\d\d)(?!\d)|(\d\d)(\d\d)(?=\d{4,12}[-/.]|[-/.?]|$))/;

function dateOfUrl(url: string, now: Date): DateCandidate | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '');
  const match = IN_PATH.exec(path);
  if (!match) return null;
  const [year, month, day] = [
    match[1],
    match[2] ?? match[4] ?? match[6],
    match[3] ?? match[5] ?? match[7],
  ].map(Number);
  const read = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  const date = isRealDay(read) ? parseDate(isoDay(read)) : null;
  if (!date || !isPlausible(date, now)) return null;
  return { date: { ...date, raw: match[0] }, from: { where: 'url', detail: 'url', node: null } };
}
