import { fold } from '../text.ts';
import { type Day, dayNumber, dayOfNumber, isoDay, isRealDay, two } from './gregorian.ts';
import { hijriToGregorian, isHijriYear } from './hijri.ts';
import type { ParsedDate } from './parse-date.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[t\s_]*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(z|utc|gmt|gst|ast|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/]+\])?)?$/;
/** Seconds or milliseconds since 1970, 2001 or later: anything earlier is a default, not a date. */
const EPOCH = /^1\d{9}(\d{3})?$/;
/** No machine date is longer: `Tue Sep 05 2023 10:30:00 GMT+0300 (Central European Summer Time)`. */
const LONGEST = 80;

/**
 * A date as machines write it: ISO 8601 with its usual slips (`2020-03-15T20:18+0400`, `20200603T0301`,
 * `2024-02-08 06:12:03 +01:00`, `٢٠٢٣-٠٩-٠٥T…`, `1445-02-20` by a Saudi server), or a Unix time.
 */
export function parseIso(text: string): ParsedDate | null {
  if (text.length > LONGEST) return null;
  const plain = repair(fold(text));
  if (EPOCH.test(plain)) {
    const date = new Date(Number(plain) * (plain.length === 10 ? 1000 : 1));
    return parseIso(date.toISOString());
  }
  const match = ISO.exec(plain);
  const written = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const stated = written && inGregorian(written);
  if (!match || !stated) return null;
  const time = match[4] === undefined ? null : clock(match[4], match[5] ?? '00', match[6]);
  const offset = time === null ? null : offsetOf(match[7]);
  if ((time === null && match[4] !== undefined) || offset === 'none') return null;
  const day = isoDay(time?.startsWith('24') ? dayOfNumber(dayNumber(stated) + 1) : stated);
  const shown = time?.replace(/^24/, '00') ?? null;
  return {
    iso: `${day}${shown === null ? '' : `T${shown}${offset ?? ''}`}`,
    precision: shown === null ? 'day' : match[6] === undefined ? 'minute' : 'second',
    calendar: isHijriYear(written.year) ? 'hijri' : 'gregorian',
    day,
    time: shown,
    offset,
    role: null,
    isRelative: false,
    raw: text,
  };
}

/** One digit for two (`2023-9-5t7:05`), a plus that an address lost, the wrapping of ASP.NET. */
function repair(text: string): string {
  return text
    .replace(/^\/date\((\d+)(?:[+-]\d{4})?\)\/$/, '$1')
    .replace(/^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[t\s])/, (_, y, m, d) => `${y}-${two(m)}-${two(d)}`)
    .replace(/(?<=[t\s])\d(?=:\d\d)/, '0$&')
    .replace(/(:\d\d) (\d\d:?\d\d)$/, '$1+$2');
}

function inGregorian(day: Day): Day | null {
  if (isHijriYear(day.year)) return hijriToGregorian(day);
  return isRealDay(day) ? day : null;
}

/** `24:00` is the end of the day; its hour is kept for the caller to turn the page. */
function clock(hour: string, minute: string, second: string | undefined): string | null {
  if (Number(hour) > 23 && !(hour === '24' && Number(`${minute}${second ?? ''}`) === 0)) return null;
  if (Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
}

const NAMED_OFFSETS: Readonly<Record<string, string>> = { gst: '+04:00', ast: '+03:00' };

/** `Z`, `+03:00`; null where none is stated, `none` for one that no place on earth has. */
function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return NAMED_OFFSETS[zone] ?? 'Z';
  const offset = `${match[1]}${match[2]}:${match[3] ?? '00'}`;
  if (Number(match[2]) > 14 || Number(match[3] ?? 0) > 59) return 'none';
  return /^.00:00$/.test(offset) ? 'Z' : offset;
}
