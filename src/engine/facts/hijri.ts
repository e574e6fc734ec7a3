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

/**
 * A Hijri day as Umm al-Qura counts (the calendar of Saudi papers; moon sighting elsewhere may differ by
 * a day). @returns the Gregorian day, or null when the month has no such day or the year is not tabled
 */
export function hijriToGregorian({ year, month, day }: Day): Day | null {
  let first = FIRST_HIJRI_DAY;
  for (let at = FIRST_HIJRI_YEAR; at <= year; at += 1) {
    const digits = 3 * (at - FIRST_HIJRI_YEAR);
    const lengths = Number.parseInt(HIJRI_MONTH_LENGTHS.slice(digits, digits + 3), 16);
    for (let number = 1; number <= 12; number += 1) {
      const isShortest = at === SHORTEST_MONTH.year && number === SHORTEST_MONTH.month;
      const length = isShortest ? 28 : 29 + ((lengths >> (12 - number)) & 1);
      if (at === year && number === month)
        return day >= 1 && day <= length ? dayOfNumber(first + day - 1) : null;
      first += length;
    }
  }
  return null;
}
