import type { Found, Line, PageDate } from '../model.ts';
import { cleanText } from './clean-text.ts';
import { instantMinutes, isLater, isPlausible } from './compare-dates.ts';
import { type DateCandidate, readMachineDates } from './machine-dates.ts';
import { matchMachine } from './match-machine.ts';
import type { OwnLine } from './own-lines.ts';
import { isMadeToday } from './page-clock.ts';
import type { StructuredData } from './structured-data.ts';
import { readVisibleDates, type VisibleDate } from './visible-dates.ts';

export interface FoundDates {
  readonly published: Found<PageDate> | null;
  readonly modified: Found<PageDate> | null;
}

/** What of the page the dates need beside the story's own lines. */
export interface PageAround {
  readonly url: string;
  readonly lines: readonly Line[];
  readonly headline: Line | null;
  readonly now: Date;
}

/**
 * When the story was published and last changed. What readers see beside the headline decides the day; machine
 * dates lend their time and zone, or stand in when nothing absolute is shown.
 */
export function findDates(own: readonly OwnLine[], data: StructuredData, page: PageAround): FoundDates {
  const { url, now } = page;
  const machine = readMachineDates(data, url, now);
  const hint = (machine.published[0] ?? machine.url)?.date.day;
  const hints = hint === undefined ? { now } : { now, hint };
  const visible = readVisibleDates(own, hints).filter(({ date }) => isPlausible(date, now));
  const published = choosePublished(visible, machine.published, machine.modified, machine.url);
  const modified = chooseModified(visible, machine.modified, published);
  if (published) return { published: toFound(published), modified: modified && toFound(modified) };
  // «آخر تحديث» as a page's only date is the best it says about its age
  const only = visible.find(({ date }) => date.role === 'modified' && !date.isRelative);
  const any = only ?? machine.modified[0] ?? relativeToToday(visible, page);
  return { published: any && toFound(any), modified: null };
}

function relativeToToday(
  visible: readonly VisibleDate[],
  { lines, headline, now }: PageAround,
): DateCandidate | null {
  const relative = visible.find(({ date }) => date.isRelative && date.role !== 'modified');
  return relative && isMadeToday(lines, headline?.index ?? 0, now) ? relative : null;
}

function choosePublished(
  visible: readonly VisibleDate[],
  machine: readonly DateCandidate[],
  modified: readonly DateCandidate[],
  inUrl: DateCandidate | null,
): DateCandidate | null {
  const absolute = visible.filter(({ date }) => date.role !== 'modified' && !date.isRelative);
  const shown = absolute.sort(byPlace)[0];
  const timed = [...(shown?.machine ? [shown.machine] : []), ...machine];
  if (!shown) return localDay(machine, inUrl) ?? inUrl;
  const match = matchMachine(shown, timed);
  if (match) return match;
  if (machine.length === 0 || shown.date.role === 'published') return disputed(shown, machine[0]);
  // Unlabelled, and no machine agrees: the day of the last change, a clock, or the date of something else
  const isChange = modified.some(({ date }) => date.day === shown.date.day);
  if (shown.place !== 'head' || !shown.isSure || isChange) return localDay(machine, inUrl);
  return disputed(shown, machine[0]);
}

/** Nearest the headline first; of those, labelled ones. */
function byPlace(a: VisibleDate, b: VisibleDate): number {
  return PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || rank(a) - rank(b);
}
function rank({ date, isSure }: VisibleDate): number {
  return date.role === 'published' ? 0 : isSure ? 1 : 2;
}
const PLACES: readonly OwnLine['place'][] = ['head', 'body', 'above', 'tail'];

/** Of the same instant in two zones the page's own one counts; an address may know the local day too. */
function localDay(machine: readonly DateCandidate[], inUrl: DateCandidate | null): DateCandidate | null {
  const first = machine[0];
  if (!first) return null;
  const instant = instantMinutes(first.date);
  const isSameInLocal = ({ date }: DateCandidate) => {
    const other = date.offset === 'Z' ? null : instantMinutes(date);
    return other !== null && instant !== null && Math.abs(other - instant) <= 1;
  };
  const local = machine.find(isSameInLocal) ?? first;
  return inUrl && inUrl.date.day > local.date.day ? (matchMachine(inUrl, [local]) ?? local) : local;
}

/** Readers see one day, machines are told another: the shown one stands, and says so. */
function disputed(shown: DateCandidate, machine: DateCandidate | undefined): DateCandidate {
  if (!machine) return shown;
  const detail = `${shown.from.detail} ≠ ${machine.from.detail} ${machine.date.day}`;
  return { ...shown, from: { ...shown.from, detail } };
}

function chooseModified(
  visible: readonly VisibleDate[],
  machine: readonly DateCandidate[],
  published: DateCandidate | null,
): DateCandidate | null {
  if (!published) return null;
  const shown = visible.filter(({ date }) => date.role === 'modified' && !date.isRelative);
  const matchShown = (candidate: VisibleDate) =>
    matchMachine(candidate, candidate.machine ? [candidate.machine, ...machine] : machine) ?? candidate;
  for (const matched of [...shown.map(matchShown), ...machine]) {
    if (isLater(matched.date, published.date)) return matched;
  }
  return null;
}

function toFound({ date, from }: DateCandidate): Found<PageDate> {
  const { iso, precision, calendar, raw } = date;
  return { value: { iso, precision, calendar }, raw: cleanText(raw), from };
}
