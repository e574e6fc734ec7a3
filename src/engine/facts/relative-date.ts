import type { Read } from './clock-time.ts';
import type { DateToken } from './date-tokens.ts';
import { type Day, dayNumber, dayOfNumber } from './gregorian.ts';

/** «منذ 3 ساعات» is 180 minutes ago, give or take one unit; «أمس» is one whole day back. */
export type RelativeDate =
  | { readonly minutes: number; readonly unit: number }
  | { readonly daysBack: number };

/** Reads «منذ 3 ساعات», «قبل يومين», «3 hours ago», «أمس» at a token. */
export function readRelative(tokens: readonly DateToken[], at: number): Read<RelativeDate> | null {
  const daysBack = tokens[at]?.meaning?.daysBack;
  if (daysBack) return { value: { daysBack }, next: at + 1 };
  if (tokens[at]?.meaning?.ago) return readLength(tokens, at + 1);
  const length = readLength(tokens, at);
  const isPast = length && tokens[length.next]?.meaning?.ago && tokens[length.next]?.meaning?.filler !== true;
  return isPast ? { value: length.value, next: length.next + 1 } : null;
}

function readLength(tokens: readonly DateToken[], at: number): Read<RelativeDate> | null {
  const count = tokens[at]?.number ?? null;
  const first = count === null ? at : at + 1;
  const unit = tokens[first]?.meaning?.unit;
  if (!unit) return null;
  const value = { minutes: unit.minutes * (count ?? unit.count), unit: unit.minutes };
  // «ساعة و 30 دقيقة»: the finer part does not move the day that the coarse part leaves open
  const joined = tokens[first + 1]?.text === 'و' ? readLength(tokens, first + 2) : null;
  // «قبل ساعة واحدة»
  const next = tokens[first + 1]?.meaning?.one ? first + 2 : first + 1;
  return { value, next: joined?.next ?? next };
}

/**
 * The day a relative date means, only when every reading gives the same one: the unit may be cut short by
 * almost one, and the page's clock may stand anywhere from Nouakchott to Muscat.
 */
export function dayOfRelative(relative: RelativeDate, now: Date): Day | null {
  const minute = now.getTime() / 60_000;
  const dayAt = (minutes: number, zone: number) => dayOfNumber(Math.floor((minutes + zone) / 1440));
  if ('daysBack' in relative) {
    const [west, east] = [dayAt(minute, 0), dayAt(minute, 240)];
    return dayNumber(west) === dayNumber(east) ? dayOfNumber(dayNumber(west) - relative.daysBack) : null;
  }
  const latest = minute - relative.minutes;
  const earliest = latest - Math.max(relative.unit, 1);
  const [west, east] = [dayAt(earliest, 0), dayAt(latest, 240)];
  return dayNumber(west) === dayNumber(east) ? west : null;
}
