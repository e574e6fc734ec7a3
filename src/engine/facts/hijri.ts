import {
  FIRST_HIJRI_DAY,
  FIRST_HIJRI_YEAR,
  HIJRI_MONTH_LENGTHS,
  SHORTEST_MONTH,
} from '../../knowledge/hijri-months.ts';
import { type Day, dayOfNumber } from './gregorian.ts';

/** Whether a year can only be one of the Hijri calendar: the years that the table knows. */
export function isHijriYear(year: number): boolean {
  return year >= FIRST_HIJRI_YEAR && year < FIRST_HIJRI_YEAR + HIJRI_MONTH_LENGTHS.length / 3;
}

/** Days of a month, 1 for Muharram, of a year that the table knows. */
export function hijriMonthLength(year: number, month: number): number {
  if (year === SHORTEST_MONTH.year && month === SHORTEST_MONTH.month) return 28;
  const digits = 3 * (year - FIRST_HIJRI_YEAR);
  const lengths = Number.parseInt(HIJRI_MONTH_LENGTHS.slice(digits, digits + 3), 16);
  return 29 + ((lengths >> (12 - month)) & 1);
}

/**
 * A Hijri day as Umm al-Qura counts (the calendar of Saudi papers; moon sighting elsewhere may differ by
 * a day). @returns the Gregorian day, or null when the month has no such day or the year is not tabled
 */
export function hijriToGregorian({ year, month, day }: Day): Day | null {
  let first = FIRST_HIJRI_DAY;
  for (let at = FIRST_HIJRI_YEAR; at <= year; at += 1) {
    for (let number = 1; number <= 12; number += 1) {
      const length = hijriMonthLength(at, number);
      if (at === year && number === month)
        return day >= 1 && day <= length ? dayOfNumber(first + day - 1) : null;
      first += length;
    }
  }
  return null;
}
