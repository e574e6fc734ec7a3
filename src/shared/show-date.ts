import type { PageDate } from '../engine/model.ts';
import { t } from './i18n.ts';

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
export function showDate({ stamp, hasTime }: DateParts, locale: string): string {
  const weekday = format(stamp, locale, { weekday: 'long' });
  const date = format(stamp, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = t('weekdayDate', weekday, date);
  return hasTime ? t('dateAtTime', day, showTime(stamp, locale)) : day;
}

/** The same for an update: only its time when it fell on the day of publication. */
export function showUpdate(parts: DateParts, published: DateParts | null, locale: string): string {
  const sameDay = published !== null && dayOf(parts) === dayOf(published);
  return sameDay && parts.hasTime ? t('sameDayAt', showTime(parts.stamp, locale)) : showDate(parts, locale);
}

/** The day in the Umm al-Qura calendar: «٢٠ صفر ١٤٤٥ هـ». */
export function showHijri({ stamp }: DateParts, locale: string): string {
  const calendar = new Intl.Locale(locale, { calendar: 'islamic-umalqura' }).toString();
  return format(stamp, calendar, { day: 'numeric', month: 'long', year: 'numeric' });
}

function showTime(stamp: Date, locale: string): string {
  return format(stamp, locale, { hour: 'numeric', minute: '2-digit' });
}

function dayOf({ stamp }: DateParts): string {
  return stamp.toISOString().slice(0, 10);
}

function format(stamp: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(stamp);
}
