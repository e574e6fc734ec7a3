import type { DayPeriod } from './date-lexicon.ts';
import type { DateToken } from './date-tokens.ts';
import { two } from './gregorian.ts';

/** A clock time as written: still without its part of the day, which may stand before or after it. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}
export interface Read<T> {
  readonly value: T;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Reads `9:41`, `09:41:13`, `10h30`, `10.30 ص`, «الساعة 10» at a token; null when no time stands there. */
export function readTime(tokens: readonly DateToken[], at: number): Read<ClockTime> | null {
  const saysClock = tokens[at]?.meaning?.clockWord === true;
  let first = saysClock ? at + 1 : at;
  if (saysClock && tokens[first]?.mark) first += 1;
  const hour = tokens[first]?.number ?? null;
  if (hour === null || hour > 24) return null;
  const joint = tokens[first + 1]?.text ?? '';
  const minute = tokens[first + 2]?.number ?? null;
  const isDotted = joint === '.' || joint === ',' || joint === '-';
  if (minute !== null && minute < 60 && (joint === ':' || joint === 'h' || isDotted)) {
    if (isDotted && !(saysClock || tokens[first + 3]?.meaning?.period)) return null;
    // 10.30.2023 is no time
    if (isDotted && tokens[first + 3]?.text === joint) return null;
    const second = tokens[first + 3]?.text === ':' ? (tokens[first + 4]?.number ?? null) : null;
    if (second !== null && second > 59) return null;
    return { value: { hour, minute, second }, next: first + (second === null ? 3 : 5) };
  }
  // «الساعة 10 و30 دقيقة»
  const joined = tokens[first + 2]?.number ?? 60;
  if (saysClock && joint === 'و' && joined < 60 && tokens[first + 3]?.meaning?.unit?.minutes === 1)
    return { value: { hour, minute: joined, second: null }, next: first + 4 };
  const hasPeriod = tokens[first + 1]?.meaning?.period !== undefined;
  return hour <= 24 && (saysClock || (hasPeriod && hour <= 12 && hour > 0))
    ? { value: { hour, minute: 0, second: null }, next: first + 1 }
    : null;
}

/** `21:30` or `21:30:05`; null for an hour that no clock shows. */
export function formatTime(time: ClockTime, period: DayPeriod | null): string | null {
  const hour = hourOfDay(time.hour, period);
  if (hour > 23) return null;
  return `${two(hour)}:${two(time.minute)}${time.second === null ? '' : `:${two(time.second)}`}`;
}

/** Hours beyond 12 are those of a 24-hour clock, whatever the period says («15:38 م»). */
function hourOfDay(hour: number, period: DayPeriod | null): number {
  if (hour === 24) return 0;
  if (hour > 12 || period === null) return hour;
  const short = hour % 12;
  if (period === 'am') return short;
  if (period === 'pm') return short + 12;
  // «12 ظهرا», «1 ظهرا», but «11 ظهرا» is before noon; «11 ليلا» is evening, «2 ليلا» and «12 ليلا» are night
  if (period === 'noon') return hour >= 10 && hour < 12 ? hour : short + 12;
  return short >= 6 ? short + 12 : short;
}
