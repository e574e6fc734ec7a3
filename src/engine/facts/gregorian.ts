/** A day of the proleptic Gregorian calendar, without a zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Whether the month has such a day: 31 April and 29 February 2023 do not exist. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY_MS);
}

/** @param number days since 1 January 1970 */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** `2023-09-05`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day of an ISO text such as `2023-09-05T09:41Z`, as written there. */
export function dayOfIso(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** @returns a number in two digits, as ISO 8601 has it */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}
