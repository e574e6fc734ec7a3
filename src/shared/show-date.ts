import type { PageDate } from '../engine/model.ts';
import { HIJRI_MONTH_NAMES } from '../knowledge/hijri-month-names.ts';
import { hijriDayOf } from './hijri-day.ts';
import { interfaceLanguage, t } from './i18n.ts';
import type { Writing } from './writing.ts';

/**
 * A page's date taken apart. `stamp` holds the page's own clock as if it were UTC, so that formatting
 * with `timeZone: 'UTC'` gives the page's own local day wherever the reader sits.
 */
export interface DateParts {
  readonly stamp: Date;
  readonly hasTime: boolean;
  /** Minutes east of Greenwich; `null` when the page states no zone. */
  readonly offset: number | null;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** @returns `null` for what is no date, such as `2023-02-30`. */
export function readParts(date: PageDate): DateParts | null {
  const match = ISO.exec(date.iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const hasTime = match[4] !== undefined;
  const stamp = hasTime
    ? new Date(Date.UTC(year, month - 1, day, hour, minute, second || 0))
    : new Date(Date.UTC(year, month - 1, day));
  if (stamp.getUTCMonth() !== month - 1 || stamp.getUTCDate() !== day) return null;
  return { stamp, hasTime, offset: readOffset(match[7]) };
}

function readOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** «الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص»; the time only where the page gives one. */
export function showDate(parts: DateParts, writing: Writing): string {
  return withTime(
    t('weekdayDate', showWeekday(parts, writing), showGregorian(parts, writing)),
    parts,
    writing,
  );
}

/** The same for an update: only its time when it fell on the day of publication. */
export function showUpdate(parts: DateParts, published: DateParts | null, writing: Writing): string {
  if (parts.hasTime && published !== null && isSameDay(parts, published))
    return t('sameDayAt', showTime(parts, writing));
  return showDateBothWays(parts, writing).first;
}

/** The day in the Umm al-Qura calendar: «٢٠ صفر ١٤٤٥ هـ»; null for days before 1937 and after 2077. */
export function showHijri({ stamp }: DateParts, { locale }: Writing): string | null {
  const hijri = hijriDayOf(stamp);
  if (hijri === null) return null;
  const month = HIJRI_MONTH_NAMES[interfaceLanguage()][hijri.month - 1] ?? '';
  const number = (value: number) => new Intl.NumberFormat(locale, { useGrouping: false }).format(value);
  return firstOfMonth(t('hijriDate', number(hijri.day), month, number(hijri.year)));
}

/** A date in both calendars, the reader's own first; `second` is null where the other has no such day. */
export interface DateBothWays {
  readonly first: string;
  readonly second: string | null;
}

/** @returns a date in the calendar that the reader chose, and in the other; null where that is not known */
export function showDateBothWays(parts: DateParts, writing: Writing): DateBothWays {
  const hijri = showHijri(parts, writing);
  if (writing.calendar !== 'hijri' || hijri === null)
    return { first: showDate(parts, writing), second: hijri };
  const day = t('weekdayDate', showWeekday(parts, writing), hijri);
  return { first: withTime(day, parts, writing), second: showGregorian(parts, writing) };
}

/** @returns whether two dates are of one day, each of its own place */
export function isSameDay(one: DateParts, other: DateParts): boolean {
  return one.stamp.toISOString().slice(0, 10) === other.stamp.toISOString().slice(0, 10);
}

function withTime(day: string, parts: DateParts, writing: Writing): string {
  return parts.hasTime ? t('dateAtTime', day, showTime(parts, writing)) : day;
}

function showTime({ stamp }: DateParts, { locale }: Writing): string {
  return format(stamp, locale, { hour: 'numeric', minute: '2-digit' });
}

function showWeekday({ stamp }: DateParts, { locale }: Writing): string {
  return format(stamp, locale, { weekday: 'long' });
}

function showGregorian({ stamp }: DateParts, { monthLocale }: Writing): string {
  return firstOfMonth(format(stamp, monthLocale, { day: 'numeric', month: 'long', year: 'numeric' }));
}

/** French counts the first of a month and no other day, which `Intl` does not know: «1er septembre», «2 septembre». */
function firstOfMonth(day: string): string {
  return interfaceLanguage() === 'fr' ? day.replace(/^([1١])(?= )/, '$1er') : day;
}

function format(stamp: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(stamp);
}
