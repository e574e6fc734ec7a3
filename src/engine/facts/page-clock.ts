import type { Line } from '../model.ts';
import { isoDay } from './gregorian.ts';
import { parseDate } from './parse-date.ts';

/** How far down a page's header reaches, in lines. */
const HEADER = 120;

/**
 * Whether the page shows in its header that it was made today. Only then «منذ 3 ساعات» can be counted back from
 * the browser's clock: in a saved page, an archive or a cache the same words mean another day.
 */
export function isMadeToday(lines: readonly Line[], headline: number, now: Date): boolean {
  const today = [0, 2, 4].map((hours) => isoDay(dayAt(now, hours)));
  return lines.slice(0, Math.min(headline, HEADER)).some((line) => {
    if (line.words > 14 || !/\d/.test(line.folded)) return false;
    const date = parseDate(line.text);
    return date !== null && today.includes(date.day);
  });
}

function dayAt(now: Date, hours: number) {
  const date = new Date(now.getTime() + hours * 3_600_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
