import { readCalendarDate, type WrittenDate } from './calendar-date.ts';
import { readTime } from './clock-time.ts';
import { type DateLine, type DateStatement, emptyStatement, saysSomething } from './date-statement.ts';
import type { DateToken } from './date-tokens.ts';
import { isoDay } from './gregorian.ts';
import { readRelative } from './relative-date.ts';
import { readZone } from './zones.ts';

/** Reads every date that a line states: «نشر 5/9/2023 - آخر تحديث 6/9/2023» gives two statements. */
export function readDateLine(tokens: readonly DateToken[]): DateLine {
  return new DateLineReader(tokens).read();
}

/** What has been read of a line. Each `take` returns the index of the next token, or null when it finds nothing. */
class DateLineReader {
  readonly #statements: DateStatement[] = [];
  #current = emptyStatement(0);
  #unknown = 0;
  readonly #tokens: readonly DateToken[];

  constructor(tokens: readonly DateToken[]) {
    this.#tokens = tokens;
  }

  read(): DateLine {
    for (let at = 0; at < this.#tokens.length; )
      at = this.#takeDate(at) ?? this.#takeRelative(at) ?? this.#takeTime(at) ?? this.#takeWord(at);
    const openRole = saysSomething(this.#current) ? null : this.#current.role;
    this.#begin();
    return { statements: this.#statements, unknown: this.#unknown, openRole };
  }

  #takeDate(at: number): number | null {
    const date = readCalendarDate(this.#tokens, at);
    if (!date) return null;
    const { value, next } = date;
    const before = this.#tokens[at - 1];
    const isRange = /^(?:-|الي|حتي)$/.test(before?.text ?? '');
    const from = isRange ? openEnd(this.#current, value) : null;
    if (this.#current[value.calendar]) this.#begin();
    if (from) from.isRange = true;
    // «حتى 5 سبتمبر 2023», «من 5 إلى 9 سبتمبر 2023»
    this.#current.isRange = from !== null || (isRange && !before?.mark);
    this.#current[value.calendar] = value;
    return next;
  }

  #takeRelative(at: number): number | null {
    const relative = readRelative(this.#tokens, at);
    if (!relative) return null;
    if (this.#current.relative) this.#begin();
    this.#current.relative = relative.value;
    return relative.next;
  }

  #takeTime(at: number): number | null {
    const time = readTime(this.#tokens, at);
    if (!time) return null;
    if (this.#current.time) this.#begin();
    this.#current.time = time.value;
    return time.next;
  }

  #takeWord(at: number): number {
    if (this.#tokens[at]?.meaning?.role && saysSomething(this.#current)) this.#begin();
    const next = readWord(this.#tokens, at, this.#current);
    if (next !== null) return next;
    this.#unknown += 1;
    if (!saysSomething(this.#current)) this.#current.before = this.#unknown;
    return at + 1;
  }

  #begin(): void {
    const current = this.#current;
    const last = this.#statements[this.#statements.length - 1];
    if (last && isTimeOf(current, last))
      Object.assign(last, { time: current.time, period: current.period, zone: current.zone });
    else if (saysSomething(current)) this.#statements.push(current);
    this.#current = emptyStatement(this.#unknown);
  }
}

/** The statement, where another day behind a dash makes a span of both: no label, no time says what it is. */
function openEnd(first: DateStatement, second: WrittenDate): DateStatement | null {
  const written = first[second.calendar];
  if (written === null || first.role !== null || first.time !== null) return null;
  const days = new Set(written.readings.map(isoDay));
  return second.readings.some((day) => days.has(isoDay(day))) ? null : first;
}

/** Takes a single word into the statement. @returns the next index, or null when it is no date word. */
function readWord(tokens: readonly DateToken[], at: number, into: DateStatement): number | null {
  const zone = readZone(tokens, at, into.time !== null);
  if (zone) {
    // «(+3 غرينتش)»
    if (into.zone === null || zone.value !== 'UTC') into.zone = zone.value ?? into.zone;
    return zone.next;
  }
  const token = tokens[at];
  const meaning = token?.meaning;
  if (token?.mark) return at + 1;
  if (!meaning) return null;
  if (meaning.era && endsDate(tokens[at - 1])) return at + 1;
  if (meaning.weekday !== undefined && into.weekday === null) into.weekday = meaning.weekday;
  else if (meaning.period && into.period === null) into.period = meaning.period;
  // «تاريخ التحديث»: what is said of the change is the narrower word
  else if (meaning.role) into.role = into.role === 'modified' ? into.role : meaning.role;
  else if (!meaning.filler && !meaning.era && !meaning.zone) return null;
  return at + 1;
}

/** Whether «م» or «هـ» may follow as the era of a year. */
function endsDate(token: DateToken | undefined): boolean {
  return token?.number != null && token.text.length === 4;
}

/** «06-02-2019 | كتب: 08:12 مساءً»: a label between a date and its time does not part them. */
function isTimeOf(statement: DateStatement, last: DateStatement): boolean {
  const isTimeAlone = statement.time && !statement.gregorian && !statement.hijri && !statement.relative;
  return Boolean(
    isTimeAlone && statement.role !== 'modified' && !last.time && (last.gregorian ?? last.hijri),
  );
}
