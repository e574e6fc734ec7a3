import { type Day, dayOfNumber } from './gregorian.ts';

/** Mean length of a Hijri month; the search below corrects what the mean gets wrong. */
const MEAN_MONTH = 29.530588;
/** 1 Muharram 1 AH, in days since 1 January 1970. */
const HIJRI_EPOCH = -492_148;

let format: Intl.DateTimeFormat | null = null;

/**
 * A Hijri day as Umm al-Qura counts (the calendar of Saudi papers; moon sighting elsewhere may differ by
 * a day). @returns the Gregorian day, or null when the month has no such day.
 */
export function hijriToGregorian(hijri: Day): Day | null {
  if (hijri.month < 1 || hijri.month > 12 || hijri.day < 1 || hijri.day > 30) return null;
  const months = (hijri.year - 1) * 12 + hijri.month - 1;
  const guess = HIJRI_EPOCH + Math.floor(months * MEAN_MONTH) + hijri.day;
  for (const offset of [0, -1, 1, -2, 2, -3, 3]) {
    const found = hijriOfNumber(guess + offset);
    if (found.year === hijri.year && found.month === hijri.month && found.day === hijri.day) {
      return dayOfNumber(guess + offset);
    }
  }
  return null;
}

function hijriOfNumber(number: number): Day {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(number * 86_400_000)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}
