import type { WrittenDate } from './calendar-date.ts';
import { formatTime } from './clock-time.ts';
import type { DateStatement } from './date-statement.ts';
import { type Day, dayNumber, dayOfIso, dayOfNumber, isoDay, isRealDay, weekdayOf } from './gregorian.ts';
import { hijriToGregorian } from './hijri.ts';
import type { DateHints, ParsedDate } from './parse-date.ts';
import { dayOfRelative } from './relative-date.ts';
import { offsetAt } from './zones.ts';

/** Turns a statement into a date, or null when it names no day or contradicts itself. */
export function resolveStatement(statement: DateStatement, raw: string, hints: DateHints): ParsedDate | null {
  const day = dayOfStatement(statement, raw, hints);
  if (!day) return null;
  const local = isoDay(day);
  const isRelative = !statement.gregorian && !statement.hijri;
  const time = statement.time && formatTime(statement.time, statement.period);
  const offset = time && statement.zone !== null ? offsetAt(statement.zone, `${local}T${time}`) : null;
  return {
    iso: time ? `${local}T${time}${offset ?? ''}` : local,
    precision: !time ? 'day' : time.length > 5 ? 'second' : 'minute',
    calendar: statement.hijri && !statement.gregorian ? 'hijri' : 'gregorian',
    day: local,
    time,
    offset,
    role: statement.role,
    isRelative,
    raw,
  };
}

function dayOfStatement(statement: DateStatement, raw: string, hints: DateHints): Day | null {
  const { gregorian, hijri, weekday, relative, isRange } = statement;
  if (isRange) return null;
  if (gregorian) {
    const day = chooseReading(byMonth(gregorian, raw), weekday, hints);
    return day && hijri && !isSolar(day, hijri) && !calendarsAgree(day, hijri, weekday) ? null : day;
  }
  if (hijri) return resolveHijri(hijri, weekday, hints.hint);
  return relative && hints.now ? dayOfRelative(relative, hints.now) : null;
}

/** `9/5/2023 7:05:00 AM`, how ASP.NET prints a date where nobody told it about days and months: month first. */
const ASP_DEFAULT = /(?<![\d/])[1-9]\d?\/[1-9]\d?\/\d{4} [1-9]\d?:\d\d:\d\d [AP]M/;

function byMonth(date: WrittenDate, raw: string): WrittenDate {
  return ASP_DEFAULT.test(raw) ? { ...date, readings: [...date.readings].reverse() } : date;
}

/**
 * The reading that the weekday and the page's machine date support, and none of the future where there is another;
 * day-first when nothing decides. A year left out is that of the machine date, or the one before («31 ديسمبر»).
 */
function chooseReading(date: WrittenDate, weekday: number | null, { hint, now }: DateHints): Day | null {
  const hinted = hint === undefined ? null : dayOfIso(hint);
  const real = date.readings
    .flatMap((day) => (day.year === 0 && hinted ? aroundYear(day, hinted.year) : day))
    .filter((day) => day.year > 0 && isRealDay(day));
  const fitting = weekday === null ? real : real.filter((day) => weekdayOf(day) === weekday);
  const near = hinted && fitting.find((day) => Math.abs(dayNumber(day) - dayNumber(hinted)) <= 1);
  const latest = now ? Math.floor(now.getTime() / 86_400_000) + 1 : Number.POSITIVE_INFINITY;
  return near ?? fitting.find((day) => dayNumber(day) <= latest) ?? fitting[0] ?? null;
}

function aroundYear(day: Day, year: number): Day[] {
  return [year, year - 1, year + 1].map((guess) => ({ ...day, year: guess }));
}

/** «14 أكتوبر 2025 - 1404/07/22 ه.ش»: Iran's years, counted from the Hijra by the sun, are 621 or 622 behind. */
function isSolar(day: Day, hijri: WrittenDate): boolean {
  return hijri.readings.some(({ year }) => day.year - year === 621 || day.year - year === 622);
}

/** Sighting and Umm al-Qura may differ by a day, with a weekday as witness by two (Rabat, Najaf). */
function calendarsAgree(day: Day, hijri: WrittenDate, weekday: number | null): boolean {
  const most = weekday === null ? 1 : 2;
  return hijri.readings.some((reading) => {
    const converted = hijriToGregorian(reading);
    return reading.year === 0 || (converted && Math.abs(dayNumber(converted) - dayNumber(day)) <= most);
  });
}

/**
 * A Moroccan or Iraqi month may begin a day off Umm al-Qura: the weekday, or the page's machine date, says which day
 * was meant.
 */
function resolveHijri(date: WrittenDate, weekday: number | null, hint: string | undefined): Day | null {
  for (const reading of date.readings) {
    const day = reading.year > 0 ? hijriToGregorian(reading) : null;
    if (!day) continue;
    const hinted = hint === undefined ? null : dayOfIso(hint);
    if (weekday === null) {
      const isNear = hinted && Math.abs(dayNumber(hinted) - dayNumber(day)) <= 1;
      return isNear ? hinted : day;
    }
    const shifts = [0, 1, -1].map((shift) => dayOfNumber(dayNumber(day) + shift));
    const fitting = shifts.find((shifted) => weekdayOf(shifted) === weekday);
    if (fitting) return fitting;
  }
  return null;
}
