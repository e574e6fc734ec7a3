import { MODIFIED_NAMES, PUBLISHED_NAMES } from '../../knowledge/fact-boxes.ts';
import type { Line } from '../model.ts';
import type { DateRole } from './date-lexicon.ts';
import type { DateLine, DateStatement } from './date-statement.ts';
import { readBylineLabel } from './line-roles.ts';
import type { DateCandidate } from './machine-dates.ts';
import { isCaption, type OwnLine } from './own-lines.ts';
import { type DateHints, parseDate, readLine } from './parse-date.ts';
import { resolveStatement } from './resolve-statement.ts';

/** A date that a reader sees at the story. */
export interface VisibleDate extends DateCandidate {
  readonly place: OwnLine['place'];
  /** Whether its line is nothing but dates, begins with it or labels it; else a machine date must agree. */
  readonly isSure: boolean;
  /** `time[datetime]` round the line, which states the same date for machines. */
  readonly machine: DateCandidate | null;
}
interface Entry extends OwnLine {
  readonly parsed: DateLine;
  readonly role: DateRole | null;
}

/** Lines with more words are prose, not the line of date, byline and counters. */
const MOST_WORDS = 26;
const FAR_BELOW = 12;

/** Every date shown at the story, in the page's order; dates of captions and header clocks are left out. */
export function readVisibleDates(own: readonly OwnLine[], hints: DateHints): VisibleDate[] {
  const entries = withOpenRoles(own.filter(mayHoldDate).map(readEntry));
  return entries.flatMap((entry, at) => {
    const statements = entry.parsed.statements.filter((statement) => isTrusted(entry, statement));
    return statements.flatMap((statement) => {
      const whole = withNeighbourTime(statement, entry, [entries[at - 1], entries[at + 1]]);
      return resolveEntry(entry, whole, hints);
    });
  });
}

function mayHoldDate({ line, place, below }: OwnLine): boolean {
  // further down stand «آخر تعديل على الموقع» and the dates of other stories
  if (below > FAR_BELOW) return false;
  if (line.text.length > 140 || (place !== 'body' && line.words > MOST_WORDS)) return false;
  return (
    (/\d|منذ|قبل|امس|تحديث|نشر|تاريخ/.test(line.folded) || timeElement(line) !== null) && !isCaption(line)
  );
}

function readEntry(own: OwnLine): Entry & { readonly parsed: DateLine } {
  const parsed = readLine(own.line.text) ?? NO_DATE;
  const entry = { ...own, parsed, role: roleInMarkup(own.line) };
  return parsed.statements.some((statement) => isTrusted(entry, statement)) ? entry : inParts(entry);
}

const NO_DATE: DateLine = { statements: [], unknown: 0, openRole: null };

/** «عبد الله الألمعي • رجال ألمع • ٢٢ ربيع الآخر ١٤٤٧هـ»: what a bullet parts from the date does not stand before it. */
function inParts(entry: Entry): Entry {
  const parts = entry.line.text.split(/\s[•·|]\s/u);
  if (parts.length < 2) return entry;
  const statements = parts.flatMap((part) => (readLine(part) ?? NO_DATE).statements);
  return { ...entry, parsed: { ...entry.parsed, statements } };
}

/** «آخر تحديث:» in a box of its own gives its role to the date in the next one. */
function withOpenRoles(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, at) => {
    const before = entries[at - 1];
    const isNext = before && before.line.index === entry.line.index - 1 && before.parsed.unknown === 0;
    return isNext && before.parsed.openRole ? { ...entry, role: before.parsed.openRole } : entry;
  });
}

const MODIFIED = new RegExp(MODIFIED_NAMES, 'i');
const PUBLISHED = new RegExp(PUBLISHED_NAMES);

function roleInMarkup(line: Line): DateRole | null {
  let element = line.leaves[0]?.parentElement ?? null;
  for (let depth = 0; element && depth < 3; depth += 1) {
    const name = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`;
    if (MODIFIED.test(name)) return 'modified';
    if (PUBLISHED.test(name)) return 'published';
    element = element.parentElement;
  }
  return null;
}

/** In prose a date is the event's, not the story's: there only a line that is nothing but a date counts. */
function isTrusted({ line, place, parsed }: Entry, { before, role, time }: DateStatement): boolean {
  if (parsed.unknown === 0) return true;
  if (place === 'body' || line.heading > 0 || parsed.unknown > 14) return false;
  return before <= (role || time || readBylineLabel(line.text) ? 6 : 3);
}

/** «03:38 م» in one box and «الأربعاء 22 نوفمبر 2023» in the next are one date. */
function withNeighbourTime(
  statement: DateStatement,
  { line }: Entry,
  neighbours: readonly (Entry | undefined)[],
): DateStatement {
  if (statement.time || statement.relative) return statement;
  for (const neighbour of neighbours) {
    const [other, ...more] = neighbour?.parsed.statements ?? [];
    if (!neighbour || !other?.time || more.length > 0 || neighbour.parsed.unknown > 0) continue;
    if (other.gregorian || other.hijri || other.role || neighbour.role) continue;
    if (Math.abs(neighbour.line.index - line.index) !== 1) continue;
    return { ...statement, time: other.time, period: other.period, zone: other.zone };
  }
  return statement;
}

function resolveEntry(
  { line, place, role, parsed }: Entry,
  statement: DateStatement,
  hints: DateHints,
): VisibleDate[] {
  const machine = timeElement(line) ?? (statement.relative ? statedBeside(line) : null);
  const read = resolveStatement(statement, line.text, hints);
  const date = read && !read.isRelative ? read : (machine?.date ?? timeOfDay(statement, hints) ?? read);
  if (!date || statement.role === 'clock') return [];
  const said = { ...date, role: statement.role ?? role, raw: line.text };
  const from = { where: 'visible', detail: said.role ?? 'date', node: line.leaves[0] ?? line.block } as const;
  const isSure = parsed.unknown === 0 || statement.before === 0 || said.role !== null;
  return [{ date: said, from, place, isSure, machine }];
}

/** «آخر تحديث 7:05» alone means the day of publication, which the caller gives as the hint. */
function timeOfDay(statement: DateStatement, hints: DateHints) {
  if (!statement.time || statement.role !== 'modified' || hints.hint === undefined) return null;
  const [year, month, day] = hints.hint.split('-').map(Number);
  const readings = [{ year: year ?? 0, month: month ?? 0, day: day ?? 0 }];
  return resolveStatement({ ...statement, gregorian: { calendar: 'gregorian', readings } }, '', hints);
}

function timeElement(line: Line): DateCandidate | null {
  for (const leaf of line.leaves.slice(0, 12)) {
    const element = leaf.parentElement?.closest('time[datetime]');
    const date = element && parseDate(element.getAttribute('datetime') ?? '');
    if (date) return { date, from: { where: 'visible', detail: 'time[datetime]', node: leaf } };
  }
  return null;
}

/** Where pages without `<time>` say for hovering readers and for programs when «منذ ٣ ساعات» was. */
const STATED_IN = ['title', 'datetime', 'data-date', 'data-time', 'data-datetime', 'data-timestamp'] as const;

function statedBeside(line: Line): DateCandidate | null {
  for (const leaf of line.leaves.slice(0, 12)) {
    for (const detail of STATED_IN) {
      const text = leaf.parentElement?.getAttribute(detail) ?? '';
      const date = text.length < 60 ? parseDate(text) : null;
      if (date && !date.isRelative) return { date, from: { where: 'visible', detail, node: leaf } };
    }
  }
  return null;
}
