import { readCalendarDate, type WrittenDate } from './calendar-date.ts';
import { type ClockTime, readTime } from './clock-time.ts';
import type { DateRole, DayPeriod } from './date-lexicon.ts';
import type { DateToken } from './date-tokens.ts';
import { isoDay } from './gregorian.ts';
import { type RelativeDate, readRelative } from './relative-date.ts';
import { readZone, type StatedZone } from './zones.ts';

/** What one part of a line says about a date, before it is resolved to a day. */
export interface DateStatement {
  /** Unknown words of the line before it: 0 when only its own label, weekday or time stand there. */
  before: number;
  role: DateRole | null;
  weekday: number | null;
  gregorian: WrittenDate | null;
  hijri: WrittenDate | null;
  time: ClockTime | null;
  period: DayPeriod | null;
  zone: StatedZone | null;
  relative: RelativeDate | null;
  /** «5 سبتمبر - 9 سبتمبر 2023»: one end of a span of days, which is when something happens, not when it was told. */
  isRange: boolean;
}
export interface DateLine {
  readonly statements: readonly DateStatement[];
  /** Words that are no part of a date: 0 for a line that is nothing but dates. */
  readonly unknown: number;
  /** The role of a label at the line's end, which the next line answers: «آخر تحديث:». */
  readonly openRole: DateRole | null;
}

/** Reads every date that a line states: «نشر 5/9/2023 - آخر تحديث 6/9/2023» gives two statements. */
export function readDateLine(tokens: readonly DateToken[]): DateLine {
  const statements: DateStatement[] = [];
  let unknown = 0;
  let current = emptyStatement(0);
  const begin = () => {
    const last = statements[statements.length - 1];
    if (last && isTimeOf(current, last))
      Object.assign(last, { time: current.time, period: current.period, zone: current.zone });
    else if (saysSomething(current)) statements.push(current);
    current = emptyStatement(unknown);
  };
  for (let at = 0; at < tokens.length; ) {
    const date = readCalendarDate(tokens, at);
    const relative = date ? null : readRelative(tokens, at);
    const time = date || relative ? null : readTime(tokens, at);
    if (date) {
      const isRange = /^(?:-|الي|حتي)$/.test(tokens[at - 1]?.text ?? '');
      const from = isRange ? openEnd(current, date.value) : null;
      if (current[date.value.calendar]) begin();
      if (from) from.isRange = true;
      // «حتى 5 سبتمبر 2023», «من 5 إلى 9 سبتمبر 2023»
      current.isRange = from !== null || (isRange && !tokens[at - 1]?.mark);
      current[date.value.calendar] = date.value;
      at = date.next;
    } else if (relative) {
      if (current.relative) begin();
      current.relative = relative.value;
      at = relative.next;
    } else if (time) {
      if (current.time) begin();
      current.time = time.value;
      at = time.next;
    } else {
      const role = tokens[at]?.meaning?.role;
      if (role && saysSomething(current)) begin();
      const next = readWord(tokens, at, current);
      if (next === null) {
        unknown += 1;
        if (!saysSomething(current)) current.before = unknown;
      }
      at = next ?? at + 1;
    }
  }
  const openRole = saysSomething(current) ? null : current.role;
  begin();
  return { statements, unknown, openRole };
}

/** The statement, where another day behind a dash makes a span of both: no label, no time says what it is. */
function openEnd(first: DateStatement, second: WrittenDate): DateStatement | null {
  const written = first[second.calendar];
  if (written === null || first.role !== null || first.time !== null) return null;
  const days = new Set(written.readings.map(isoDay));
  return second.readings.some((day) => days.has(isoDay(day))) ? null : first;
}

/** Takes a single word into the statement. @returns the next index, or null when it is no date word. */
function readWord(tokens: readonly DateToken[], at: number, into: DateStatement): number | null {
  const zone = readZone(tokens, at, into.time !== null);
  if (zone) {
    // «(+3 غرينتش)»
    if (into.zone === null || zone.value !== 'UTC') into.zone = zone.value ?? into.zone;
    return zone.next;
  }
  const token = tokens[at];
  const meaning = token?.meaning;
  if (token?.mark) return at + 1;
  if (!meaning) return null;
  if (meaning.era && endsDate(tokens[at - 1])) return at + 1;
  if (meaning.weekday !== undefined && into.weekday === null) into.weekday = meaning.weekday;
  else if (meaning.period && into.period === null) into.period = meaning.period;
  // «تاريخ التحديث»: what is said of the change is the narrower word
  else if (meaning.role) into.role = into.role === 'modified' ? into.role : meaning.role;
  else if (!meaning.filler && !meaning.era && !meaning.zone) return null;
  return at + 1;
}

/** Whether «م» or «هـ» may follow as the era of a year. */
function endsDate(token: DateToken | undefined): boolean {
  return token?.number != null && token.text.length === 4;
}

/** «06-02-2019 | كتب: 08:12 مساءً»: a label between a date and its time does not part them. */
function isTimeOf(statement: DateStatement, last: DateStatement): boolean {
  const isTimeAlone = statement.time && !statement.gregorian && !statement.hijri && !statement.relative;
  return Boolean(
    isTimeAlone && statement.role !== 'modified' && !last.time && (last.gregorian ?? last.hijri),
  );
}

function emptyStatement(before: number): DateStatement {
  return {
    before,
    role: null,
    weekday: null,
    gregorian: null,
    hijri: null,
    time: null,
    period: null,
    zone: null,
    relative: null,
    isRange: false,
  };
}
function saysSomething(statement: DateStatement): boolean {
  return Boolean(statement.gregorian ?? statement.hijri ?? statement.time ?? statement.relative);
}
