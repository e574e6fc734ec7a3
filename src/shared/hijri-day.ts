import { hijriMonthLength } from '../engine/facts/hijri.ts';
import { FIRST_HIJRI_DAY, FIRST_HIJRI_YEAR, HIJRI_MONTH_LENGTHS } from '../knowledge/hijri-months.ts';

export interface HijriDay {
  readonly year: number;
  /** 1 for Muharram. */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const MONTHS = (HIJRI_MONTH_LENGTHS.length / 3) * 12;

/**
 * The day of the Umm al-Qura calendar, 14 March 1937 to 16 November 2077. Told by the published table and not by
 * `Intl`, whose `islamic-umalqura` names another day on 20,711 of these 51,383 days: it is right for 1420–1450 AH and
 * wrong somewhere in every year before and after (measured in Chromium 156, Firefox 153 and Node 20, which agree).
 * @param stamp the page's own day, as a time in UTC
 * @returns null for days that the table does not reach
 */
export function hijriDayOf(stamp: Date): HijriDay | null {
  let rest = Math.floor(stamp.getTime() / DAY) - FIRST_HIJRI_DAY;
  if (rest < 0) return null;
  for (let at = 0; at < MONTHS; at += 1) {
    const year = FIRST_HIJRI_YEAR + Math.floor(at / 12);
    const month = (at % 12) + 1;
    const length = hijriMonthLength(year, month);
    if (rest < length) return { year, month, day: rest + 1 };
    rest -= length;
  }
  return null;
}
