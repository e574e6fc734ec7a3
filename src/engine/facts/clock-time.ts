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
    // «الساعة 5-9-2023» is no time, «الساعة 10.30.» is one
    if (isDotted && tokens[first + 3]?.text === joint && tokens[first + 4]?.number != null) return null;
    const second = tokens[first + 3]?.text === ':' ? (tokens[first + 4]?.number ?? null) : null;
    if (second !== null && second > 59) return null;
    return { value: { hour, minute, second }, next: first + (second === null ? 3 : 5) };
  }
  if (saysClock && joint === 'و' && minute !== null && minute < 60) {
    // «الساعة 10 و30 دقيقة», «الساعة 10 و30 مساء»; but «الساعة 10 و30 راكبا»
    const meaning = tokens[first + 3]?.meaning;
    const isUnit = meaning?.unit?.minutes === 1;
    if (isUnit || meaning?.period || tokens.length === first + 3)
      return { value: { hour, minute, second: null }, next: first + (isUnit ? 4 : 3) };
  }
  const hasPeriod = tokens[first + 1]?.meaning?.period !== undefined;
  return saysClock || (hasPeriod && hour <= 12 && hour > 0)
    ? { value: { hour, minute: 0, second: null }, next: first + 1 }
    : null;
}

/** `21:30` or `21:30:05`. */
export function formatTime(time: ClockTime, period: DayPeriod | null): string {
  const hour = hourOfDay(time.hour, period);
  return `${two(hour)}:${two(time.minute)}${time.second === null ? '' : `:${two(time.second)}`}`;
}

/**
 * Hours beyond 12 are those of a 24-hour clock, whatever the period says («15:38 م»). One that counts from 1 to 24, as
 * Java's `kk` does, shows the first minutes of a day as `24:15`.
 */
function hourOfDay(hour: number, period: DayPeriod | null): number {
  if (hour === 24) return 0;
  if (hour > 12 || period === null) return hour;
  const short = hour % 12;
  if (period === 'am') return short;
  if (period === 'pm') return short + 12;
  // «12 ظهرا», «1 ظهرا», but «11 ظهرا» is before noon; «11 ليلا» is evening, «2 ليلا» and «12 ليلا» are night
  if (period === 'noon') return hour >= 10 ? hour : short + 12;
  return short >= 6 ? short + 12 : short;
}
