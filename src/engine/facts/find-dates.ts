import type { Found, Line, PageDate } from '../model.ts';
import { cleanText } from './clean-text.ts';
import { instantMinutes, isLater, isPlausible } from './compare-dates.ts';
import { type DateCandidate, type MachineDates, readMachineDates } from './machine-dates.ts';
import { matchMachine } from './match-machine.ts';
import type { OwnLine } from './own-lines.ts';
import { isMadeToday } from './page-clock.ts';
import type { StructuredData } from './structured-data.ts';
import { readVisibleDates, type VisibleDate } from './visible-dates.ts';

export interface FoundDates {
  readonly published: Found<PageDate> | null;
  readonly modified: Found<PageDate> | null;
  readonly disputed: Found<PageDate> | null;
}
/** The date chosen, and the one that machines are told instead. */
interface Choice {
  readonly chosen: DateCandidate | null;
  readonly disputed: DateCandidate | null;
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
  const { chosen, disputed } = choosePublished(visible, machine);
  const modified = chooseModified(visible, machine.modified, chosen);
  if (chosen)
    return {
      published: toFound(chosen),
      modified: modified && toFound(modified),
      disputed: disputed && toFound(disputed),
    };
  // «آخر تحديث» as a page's only date is the best it says about its age
  const only = visible.find(({ date }) => date.role === 'modified' && !date.isRelative);
  const any = only ?? machine.modified[0] ?? relativeToToday(visible, page);
  return { published: any && toFound(any), modified: null, disputed: null };
}

function relativeToToday(
  visible: readonly VisibleDate[],
  { lines, headline, now }: PageAround,
): DateCandidate | null {
  const relative = visible.find(({ date }) => date.isRelative && date.role !== 'modified');
  return relative && isMadeToday(lines, headline?.index ?? 0, now) ? relative : null;
}

/** What readers are shown before what machines are told; where they name different days, both. */
function choosePublished(visible: readonly VisibleDate[], machine: MachineDates): Choice {
  const absolute = visible.filter(({ date }) => date.role !== 'modified' && !date.isRelative);
  const shown = absolute.sort(byPlace)[0];
  const stated = (): Choice => ({
    chosen: localDay(machine.published, machine.url) ?? machine.url,
    disputed: null,
  });
  if (!shown) return stated();
  const timed = [...(shown.machine ? [shown.machine] : []), ...machine.published];
  const match = matchMachine(shown, timed);
  if (match) return { chosen: match, disputed: null };
  if (machine.published.length > 0 && shown.date.role !== 'published') {
    // Unlabelled, and no machine agrees: the day of the last change, a clock, or the date of something else
    const isChange = machine.modified.some(({ date }) => date.day === shown.date.day);
    if (shown.place !== 'head' || !shown.isSure || isChange) return stated();
  }
  return { chosen: shown, disputed: timed[0] ?? null };
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
