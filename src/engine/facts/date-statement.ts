import type { WrittenDate } from './calendar-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { DateRole, DayPeriod } from './date-lexicon.ts';
import type { RelativeDate } from './relative-date.ts';
import type { StatedZone } from './zones.ts';

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

/** A statement that says nothing yet. @param before unknown words of the line before it */
export function emptyStatement(before: number): DateStatement {
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

/** Whether a statement names a day or a time. */
export function saysSomething(statement: DateStatement): boolean {
  return Boolean(statement.gregorian ?? statement.hijri ?? statement.time ?? statement.relative);
}
