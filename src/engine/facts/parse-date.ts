import type { PageDate } from '../model.ts';
import { collapse } from '../text.ts';
import type { DateRole } from './date-lexicon.ts';
import type { DateLine } from './date-statement.ts';
import { dateTokens } from './date-tokens.ts';
import { parseIso } from './machine-date.ts';
import { readDateLine } from './read-date-line.ts';
import { resolveStatement } from './resolve-statement.ts';

export interface ParsedDate extends PageDate {
  /** `2023-09-05`, the page's own local day. */
  readonly day: string;
  /** `09:41` or `09:41:13`; null for a day alone. */
  readonly time: string | null;
  /** `Z` or `+03:00` where the text states a zone. */
  readonly offset: string | null;
  /** What the line's label calls the date; null without a label. */
  readonly role: DateRole | null;
  readonly isRelative: boolean;
  readonly raw: string;
}
export interface DateHints {
  /** The page's clock; relative dates stay unread without it. */
  readonly now?: Date;
  /** The day that a machine date of the page gives: decides 5/9 against 9/5, and a year left out. */
  readonly hint?: string;
}

/** No date line is longer; prose is not even split into words. */
const LONGEST_LINE = 140;

/**
 * Reads a text that is nothing but a date: numbers, months of every Arab country, Hijri, two calendars,
 * labels («آخر تحديث»), zones, ISO. @returns null for anything else, for days that do not exist, for a
 * weekday that contradicts its day and for two calendars that disagree.
 */
export function parseDate(text: string, hints: DateHints = {}): ParsedDate | null {
  const machine = parseIso(text);
  if (machine) return machine;
  const line = readLine(text);
  if (!line || line.unknown > 0) return null;
  const dates = line.statements
    .map((statement) => resolveStatement(statement, collapse(text), hints))
    .filter((date) => date !== null);
  return dates.find((date) => date.role !== 'modified') ?? dates[0] ?? null;
}

/** The statements of a line short enough to be a date line. */
export function readLine(text: string): DateLine | null {
  return text.length > LONGEST_LINE ? null : readDateLine(dateTokens(text));
}
