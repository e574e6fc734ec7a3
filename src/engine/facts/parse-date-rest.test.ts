import { describe, expect, it } from 'vitest';
import { parseDate, readLine } from './parse-date.ts';

const now = new Date('2023-09-06T09:00:00Z');
const read = (text: string, hint?: string) => parseDate(text, { now, ...(hint && { hint }) });

/* What the table in parse-date.cases.ts cannot hold, for it holds ISO dates alone. */

describe('how exact a date is, and by which calendar', () => {
  it.each([
    ['5 سبتمبر 2023', 'day', 'gregorian'],
    ['5 سبتمبر 2023 09:41', 'minute', 'gregorian'],
    ['5 سبتمبر 2023 09:41:13', 'second', 'gregorian'],
    ['15 ربيع الأول 1445هـ', 'day', 'hijri'],
    ['5 سبتمبر 2023 - 20 صفر 1445هـ', 'day', 'gregorian'],
    ['2023-09-05', 'day', 'gregorian'],
    ['2023-09-05T09:41', 'minute', 'gregorian'],
    ['2023-09-05T09:41:13Z', 'second', 'gregorian'],
  ])('%s: %s, %s', (text, precision, calendar) => {
    expect(read(text)).toMatchObject({ precision, calendar });
  });
});

describe('numbers that are no date or time', () => {
  it.each([
    ['2023-00-05'],
    ['2023-13-05'],
    ['2023-09-00'],
    ['2023-09-32'],
    ['2023-09-05T09:60'],
    ['2023-09-05T09:41:60'],
    ['2023-09-05T25:00'],
    ['32 سبتمبر 2023'],
    ['0/9/2023'],
    ['5/13/1899'],
  ])('%s', (text) => expect(read(text)).toBeNull());

  it.each([
    ['2023-9-5', '2023-09-05'],
    ['2023-01-01', '2023-01-01'],
    ['2023-12-31', '2023-12-31'],
    ['2023-09-05T23:59:59Z', '2023-09-05T23:59:59Z'],
    ['2023-09-05T09:41+14:00', '2023-09-05T09:41+14:00'],
    ['2023-09-05T09:41+0330', '2023-09-05T09:41+03:30'],
  ])('%s is one', (text, iso) => expect(read(text)?.iso).toBe(iso));
});

describe('two calendars', () => {
  it.each([
    ["Iran's, which goes by the sun", '14 أكتوبر 2025 - 22/07/1404 هـ', '2025-10-14'],
    ['a Hijri day beside the Gregorian one', '5 سبتمبر 2023 - 20 صفر 1445هـ', '2023-09-05'],
  ])('%s', (_what, text, iso) => expect(read(text)?.iso).toBe(iso));

  it('that are years apart say nothing', () => {
    expect(read('5 سبتمبر 2023 - 20 صفر 1440هـ')).toBeNull();
  });
});

describe('what the machine date of the page decides', () => {
  it.each([
    ['day or month first', '5/9/2023', '2023-05-09', '2023-05-09'],
    ['a day off, at the edge of a time zone', '5/9/2023', '2023-05-10', '2023-05-09'],
    ['nothing, two days off', '5/9/2023', '2023-05-11', '2023-09-05'],
    ['a year left out', '31 ديسمبر', '2022-12-31', '2022-12-31'],
    ['a year left out before a clock, which is none', '5 سبتمبر - 23:30', '2022-09-05', '2022-09-05T23:30'],
    ['a year left out, on the next day', '31 ديسمبر', '2023-01-01', '2022-12-31'],
    ['a year left out, a day ahead', '1 يناير', '2022-12-31', '2023-01-01'],
  ])('%s', (_what, text, hint, iso) => expect(read(text, hint)?.iso).toBe(iso));

  it('and the clock, where there is none: no day after tomorrow', () => {
    expect(read('7/9/2023')?.iso).toBe('2023-09-07');
    expect(read('8/9/2023')?.iso).toBe('2023-08-09');
  });
});

describe('what stands behind «الساعة»', () => {
  it.each([
    ['الساعة 10-30', { time: { hour: 10, minute: 30, second: null }, gregorian: null }],
    ['الساعة 5-9-2023', { time: null, gregorian: { readings: [{ year: 2023, month: 9, day: 5 }, {}] } }],
    ['الساعة: 5.9.2023', { time: null, gregorian: { readings: [{ year: 2023, month: 9, day: 5 }, {}] } }],
  ])('%s', (text, statement) => expect(readLine(text)?.statements).toMatchObject([statement]));
});

describe('the statements of a line', () => {
  it.each([
    ['a label alone', 'نشر', []],
    ['the narrower of two labels', 'تاريخ التحديث: 5 سبتمبر 2023', [{ role: 'modified' }]],
    ['the narrower of two labels, which stands first', 'تحديث بتاريخ 5 سبتمبر 2023', [{ role: 'modified' }]],
    ['words before it', 'افتتاح السوق 5 سبتمبر 2023', [{ before: 2 }]],
    ['two lengths of time', 'منذ 3 ساعات - قبل يومين', [{ relative: {} }, { relative: {} }]],
    ['one of them', 'منذ 3 ساعات', [{ relative: {} }]],
  ])('%s', (_what, text, statements) => expect(readLine(text)?.statements).toMatchObject(statements));
});
