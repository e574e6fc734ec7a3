import type { Read } from './clock-time.ts';
import type { Calendar, Meaning } from './date-lexicon.ts';
import type { DateToken } from './date-tokens.ts';
import type { Day } from './gregorian.ts';
import { isHijriYear } from './hijri.ts';

/** A date as written. Numeric ones may be read in several ways; the likeliest first. */
export interface WrittenDate {
  readonly calendar: Calendar;
  /** `year` is 0 when the page leaves it out. */
  readonly readings: readonly Day[];
}

type Month = NonNullable<Meaning['month']>;

/* Marks of one character, as tokens hold them: every dash is a hyphen there. */
const NUMERIC_MARKS = new Set('/-.\\');
const TWIN_MARKS = new Set('/(-\\،,|');
const YEAR_MARKS = new Set('-/');
const JOINTS = new Set(",،-/.\\'’");

/** Reads the calendar date that begins at a token; null when none does. */
export function readCalendarDate(tokens: readonly DateToken[], at: number): Read<WrittenDate> | null {
  return (
    readNumeric(tokens, at) ??
    readDayMonth(tokens, at) ??
    readMonthDay(tokens, at) ??
    readYearMonth(tokens, at)
  );
}

/** 5/9/2023, 2023-09-05, 17.03.2020, 25 / 12 / 20, ١٤٤٥/٢/٢٠. */
function readNumeric(tokens: readonly DateToken[], at: number): Read<WrittenDate> | null {
  const [a, mark1, b, mark2, c] = tokens.slice(at, at + 5);
  if (a?.number == null || b?.number == null || c?.number == null) return null;
  if (!mark1 || mark1.text !== mark2?.text || !NUMERIC_MARKS.has(mark1.text)) return null;
  const readings = numericReadings(a, b, c, mark1.text);
  const first = readings[0];
  if (!first) return null;
  return { value: { calendar: isHijriYear(first.year) ? 'hijri' : 'gregorian', readings }, next: at + 5 };
}

/** Day-first, as Arab sites write; other orders follow for a weekday or a machine date to choose. */
function numericReadings(a: DateToken, b: DateToken, c: DateToken, mark: string): Day[] {
  const [x, y, z] = [a.number ?? 0, b.number ?? 0, c.number ?? 0];
  const isLong = (token: DateToken) => token.text.length === 4;
  const isShort = (token: DateToken) => token.text.length <= 2;
  if (!isShort(b)) return [];
  const readings: Day[] = [];
  if (isLong(a) && isShort(c)) {
    readings.push({ year: x, month: y, day: z });
    // with dashes it is ISO, which knows one order only
    if (mark !== '-') readings.push({ year: x, month: z, day: y });
  } else if (isShort(a) && isLong(c)) {
    readings.push({ year: z, month: y, day: x }, { year: z, month: x, day: y });
  } else if (isShort(a) && c.text.length === 2) {
    readings.push({ year: century(z), month: y, day: x });
    if (a.text.length === 2) readings.push({ year: century(x), month: y, day: z });
    readings.push({ year: century(z), month: x, day: y });
  }
  return readings.filter((r) => isYear(r.year) && r.month >= 1 && r.month <= 12 && r.day >= 1 && r.day <= 31);
}

/** 5 سبتمبر 2023, 5th, September 2023, 24 نيسان / أبريل 2020, الخامس من سبتمبر 2023, 05-Sep-23, 5 سبتمبر. */
function readDayMonth(tokens: readonly DateToken[], at: number): Read<WrittenDate> | null {
  const day = readDay(tokens, at);
  if (!day) return null;
  const month = readMonth(tokens, skipJoints(tokens, day.next));
  if (!month) return null;
  const year = readYear(tokens, skipJoints(tokens, month.next));
  return writtenDate(year?.value ?? 0, month.value, day.value, year?.next ?? month.next);
}

/** كانون الثاني 18, 2024. */
function readMonthDay(tokens: readonly DateToken[], at: number): Read<WrittenDate> | null {
  const month = readMonth(tokens, at);
  const day = month && readDay(tokens, skipJoints(tokens, month.next));
  const year = day && readYear(tokens, skipJoints(tokens, day.next));
  return year && writtenDate(year.value, month.value, day.value, year.next);
}

/** 2023 سبتمبر 5. */
function readYearMonth(tokens: readonly DateToken[], at: number): Read<WrittenDate> | null {
  const year = readYear(tokens, at);
  const month = year && readMonth(tokens, skipJoints(tokens, year.next));
  const day = month && readDay(tokens, skipJoints(tokens, month.next));
  return day && writtenDate(year.value, month.value, day.value, day.next);
}

/** A date in words; null when the year is not one of the month's calendar. */
function writtenDate(year: number, month: Month, day: number, next: number): Read<WrittenDate> | null {
  if (year > 0 && isHijriYear(year) !== (month.calendar === 'hijri')) return null;
  return { value: { calendar: month.calendar, readings: [{ year, month: month.number, day }] }, next };
}

function readDay(tokens: readonly DateToken[], at: number): Read<number> | null {
  const token = tokens[at];
  const day = token?.number ?? token?.meaning?.ordinal ?? 0;
  if (day < 1 || day > 31 || (token?.number != null && token.text.length > 2)) return null;
  return { value: day, next: at + 1 };
}

/** One month, or the same month twice: «نيسان / أبريل», «نيسان (أبريل)»; two different ones are no date. */
function readMonth(tokens: readonly DateToken[], at: number): Read<Month> | null {
  const month = tokens[at]?.meaning?.month;
  if (!month) return null;
  let next = at + 1;
  const isParted = TWIN_MARKS.has(tokens[next]?.text ?? '');
  const twin = tokens[isParted ? next + 1 : next]?.meaning?.month;
  if (twin && twin.calendar === month.calendar) {
    if (twin.number !== month.number) return null;
    next += isParted ? 2 : 1;
    if (tokens[next]?.text === ')') next += 1;
  }
  return { value: month, next };
}

function readYear(tokens: readonly DateToken[], at: number): Read<number> | null {
  const token = tokens[at];
  // «23:30» behind a day and month is no year, «2023: 10:30» begins with one
  if (token?.number == null || (tokens[at + 1]?.text === ':' && token.text.length < 4)) return null;
  const isDashed = token.text.length === 2 && YEAR_MARKS.has(tokens[at - 1]?.text ?? '');
  const year = isDashed ? century(token.number) : token.number;
  if (!isYear(year) || (!isDashed && token.text.length !== 4)) return null;
  return { value: year, next: at + 1 };
}

/** Up to three marks or filler words between day, month and year: «5 - من شهر سبتمبر». */
function skipJoints(tokens: readonly DateToken[], at: number): number {
  let next = at;
  while (next < at + 3 && isJoint(tokens[next])) next += 1;
  return next;
}
function isJoint(token: DateToken | undefined): boolean {
  if (!token) return false;
  return token.mark ? JOINTS.has(token.text) : token.meaning?.filler === true;
}

function century(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}
function isYear(year: number): boolean {
  return (year >= 1900 && year <= 2100) || isHijriYear(year);
}
