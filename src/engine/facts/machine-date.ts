import { type Day, isoDay, isRealDay, two } from './gregorian.ts';
import type { ParsedDate } from './parse-date.ts';

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[t\s_]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(z|utc|gmt|gst|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** Seconds or milliseconds since 1970, 2001 or later: anything earlier is a default, not a date. */
const EPOCH = /^1\d{9}(\d{3})?$/;

/**
 * A date as machines write it: ISO 8601 with its usual slips (`2020-03-15T20:18+0400`,
 * `2024-02-08 06:12:03 +01:00`, `20200603T0301`), or a Unix time.
 */
export function parseIso(text: string): ParsedDate | null {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) {
    const date = new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
    return parseIso(date.toISOString());
  }
  const match = ISO.exec(trimmed);
  if (!match) return null;
  const day: Day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isRealDay(day)) return null;
  const time = match[4] === undefined ? null : clock(match[4], match[5] ?? '00', match[6]);
  if (time === null && match[4] !== undefined) return null;
  const offset = time === null ? null : offsetOf(match[7]);
  return {
    iso: `${isoDay(day)}${time === null ? '' : `T${time}${offset ?? ''}`}`,
    precision: time === null ? 'day' : match[6] === undefined ? 'minute' : 'second',
    calendar: 'gregorian',
    day: isoDay(day),
    time,
    offset,
    role: null,
    isRelative: false,
    raw: text,
  };
}

function clock(hour: string, minute: string, second: string | undefined): string | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return `${two(Number(hour))}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!match) return zone.toLowerCase() === 'gst' ? '+04:00' : 'Z';
  const offset = `${match[1]}${match[2]}:${match[3] ?? '00'}`;
  return /^.00:00$/.test(offset) ? 'Z' : offset;
}
