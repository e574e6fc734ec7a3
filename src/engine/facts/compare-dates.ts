import { dayNumber, dayOfIso, two } from './gregorian.ts';
import type { ParsedDate } from './parse-date.ts';

const DAY_MINUTES = 1440;

/** Minutes since 1970 on the page's own clock; midnight for a day alone. */
export function localMinutes({ day, time }: ParsedDate): number {
  return dayNumber(dayOfIso(day)) * DAY_MINUTES + (time === null ? 0 : minutesOf(time));
}

/** Minutes since 1970 in UTC; null for a date without time or offset. */
export function instantMinutes(date: ParsedDate): number | null {
  return date.time === null || date.offset === null ? null : localMinutes(date) - offsetMinutes(date.offset);
}

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = minutesOf(offset.slice(1));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** @param minutes east of Greenwich. @returns as ISO 8601 writes it: `Z`, `+03:00` */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** @returns how many days lie between two dates, whichever is the later */
export function daysApart(a: ParsedDate, b: ParsedDate): number {
  return Math.abs(dayNumber(dayOfIso(a.day)) - dayNumber(dayOfIso(b.day)));
}

/** Whether a date is after another by a minute or more, as far as both are known. */
export function isLater(date: ParsedDate, than: ParsedDate): boolean {
  const [a, b] = [instantMinutes(date), instantMinutes(than)];
  if (a !== null && b !== null) return a > b;
  if (date.day !== than.day) return date.day > than.day;
  // «آخر تحديث 18:00» of a story that gives only its day: later, or it would not be said
  if (than.time === null) return date.role === 'modified' && date.time !== null;
  return date.time !== null && date.time.slice(0, 5) > than.time.slice(0, 5);
}

/** Neither a CMS default (1970, year 1) nor in the future: readers in Kiritimati are 14 hours ahead of UTC. */
export function isPlausible(date: ParsedDate, now: Date): boolean {
  const latest = now.getTime() / 60_000 + 36 * 60;
  return date.day >= '1990-01-01' && (instantMinutes(date) ?? localMinutes(date)) <= latest;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
