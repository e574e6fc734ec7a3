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
  const day = dayOfStatement(statement, hints);
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

function dayOfStatement(statement: DateStatement, hints: DateHints): Day | null {
  const { gregorian, hijri, weekday, relative } = statement;
  if (gregorian) {
    const day = chooseReading(gregorian, weekday, hints.hint);
    return day && hijri && !calendarsAgree(day, hijri, weekday) ? null : day;
  }
  if (hijri) return resolveHijri(hijri, weekday);
  return relative && hints.now ? dayOfRelative(relative, hints.now) : null;
}

/** The reading that the weekday and the page's machine date support; day-first when nothing decides. */
function chooseReading(date: WrittenDate, weekday: number | null, hint: string | undefined): Day | null {
  const hinted = hint === undefined ? null : dayOfIso(hint);
  const real = date.readings
    .map((day) => (day.year === 0 && hinted ? { ...day, year: hinted.year } : day))
    .filter((day) => day.year > 0 && isRealDay(day));
  const fitting = weekday === null ? real : real.filter((day) => weekdayOf(day) === weekday);
  const near = hinted && fitting.find((day) => Math.abs(dayNumber(day) - dayNumber(hinted)) <= 1);
  return near ?? fitting[0] ?? null;
}

/** Sighting and Umm al-Qura may differ by one day; beyond that only a weekday saves the Gregorian date. */
function calendarsAgree(day: Day, hijri: WrittenDate, weekday: number | null): boolean {
  return (
    weekday !== null ||
    hijri.readings.some((reading) => {
      const converted = hijriToGregorian(reading);
      return reading.year === 0 || (converted && Math.abs(dayNumber(converted) - dayNumber(day)) <= 1);
    })
  );
}

/** A Moroccan or Iraqi month may begin a day off Umm al-Qura: the weekday says which day was meant. */
function resolveHijri(date: WrittenDate, weekday: number | null): Day | null {
  for (const reading of date.readings) {
    const day = reading.year > 0 ? hijriToGregorian(reading) : null;
    if (!day) continue;
    if (weekday === null) return day;
    const shifts = [0, 1, -1].map((shift) => dayOfNumber(dayNumber(day) + shift));
    const fitting = shifts.find((shifted) => weekdayOf(shifted) === weekday);
    if (fitting) return fitting;
  }
  return null;
}
