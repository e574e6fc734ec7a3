import { describe, expect, it } from 'vitest';
import { DATE_ROWS } from './parse-date.cases.ts';
import { parseDate } from './parse-date.ts';

const now = new Date('2023-09-06T09:00:00Z');

describe('parseDate', () => {
  it('has a table worth the name', () => {
    expect(new Set(DATE_ROWS.map((row) => row.text)).size).toBeGreaterThanOrEqual(400);
  });
  it.each(DATE_ROWS.map(({ text, iso }) => [text, iso]))('%s → %s', (text, iso) => {
    expect(parseDate(text ?? '', { now })?.iso ?? null).toBe(iso);
  });
});
