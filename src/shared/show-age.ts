import type { DateParts } from './show-date.ts';

const DAY = 86_400_000;

/**
 * How long ago the page's date was: «قبل ٣ سنوات». Counted in calendar days, months and years; in minutes
 * and hours only within the last day, and only where the page states a zone (else the hour is a guess).
 * @returns `''` for a date ahead of the reader's clock.
 */
export function showAge(parts: DateParts, now: Date, locale: string): string {
  const minutes = minutesSince(parts, now);
  if (minutes !== null && minutes >= 0 && minutes < 24 * 60) {
    return minutes < 60
      ? relative(locale, minutes, 'minute')
      : relative(locale, Math.floor(minutes / 60), 'hour');
  }
  const days = daysSince(parts, now);
  if (days < 0) return '';
  // «اليوم», «أمس», «أول أمس» are what a newsroom says; «السنة الماضية» would be wrong for 13 months.
  if (days < 14) return relative(locale, days, 'day', 'auto');
  const months = monthsBetween(parts.stamp, todayOf(parts, now));
  if (months < 1) return relative(locale, Math.floor(days / 7), 'week');
  return months < 12 ? relative(locale, months, 'month') : relative(locale, Math.floor(months / 12), 'year');
}

/** Whole days from the page's day to today; negative for a day ahead. */
export function daysSince(parts: DateParts, now: Date): number {
  return Math.round((todayOf(parts, now).getTime() - midnight(parts.stamp).getTime()) / DAY);
}

function minutesSince({ stamp, hasTime, offset }: DateParts, now: Date): number | null {
  if (!hasTime || offset === null) return null;
  return Math.floor((now.getTime() - stamp.getTime()) / 60_000 + offset);
}

/** Today on the page's clock where its zone is known, else on the reader's, as a midnight in UTC. */
function todayOf({ offset }: DateParts, now: Date): Date {
  return midnight(new Date(now.getTime() + (offset ?? -now.getTimezoneOffset()) * 60_000));
}

function midnight(stamp: Date): Date {
  return new Date(Math.floor(stamp.getTime() / DAY) * DAY);
}

function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

function relative(
  locale: string,
  count: number,
  unit: Intl.RelativeTimeFormatUnit,
  numeric: 'always' | 'auto' = 'always',
): string {
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-count, unit);
}
