import { describe, expect, it, vi } from 'vitest';
import { daysSince, showAge } from './show-age.ts';
import { readParts } from './show-date.ts';

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));

const parts = (iso: string) => {
  const read = readParts({ iso, precision: 'minute', calendar: 'gregorian' });
  if (!read) throw new Error(`no date: ${iso}`);
  return read;
};
/** Noon by the reader's own clock, so that these hold in every zone the tests run in. */
const NOON = new Date(2026, 10, 24, 12, 0);
const age = (iso: string, now = NOON, locale = 'ar-u-nu-arab') => showAge(parts(iso), now, locale);

describe('showAge', () => {
  it.each([
    ['2026-11-24', 'اليوم'],
    ['2026-11-23', 'أمس'],
    ['2026-11-22', 'أول أمس'],
    ['2026-11-19', 'قبل ٥ أيام'],
    ['2026-11-11', 'قبل ١٣ يومًا'],
    ['2026-11-10', 'قبل أسبوعين'],
    ['2026-10-25', 'قبل ٤ أسابيع'],
    ['2026-10-24', 'قبل شهر واحد'],
    ['2026-09-25', 'قبل شهر واحد'],
    ['2026-09-24', 'قبل شهرين'],
    ['2025-11-25', 'قبل ١١ شهرًا'],
    ['2025-11-24', 'قبل سنة واحدة'],
    ['2024-11-25', 'قبل سنة واحدة'],
    ['2024-11-24', 'قبل سنتين'],
    ['2023-09-05', 'قبل ٣ سنوات'],
    ['2015-01-01', 'قبل ١١ سنة'],
  ])('%s is %s', (iso, shown) => {
    expect(age(iso)).toBe(shown);
  });

  it('counts minutes and hours where the page states a zone', () => {
    const now = new Date('2026-11-24T07:00:00Z');
    expect(age('2026-11-24T08:45:00+02:00', now, 'en')).toBe('15 minutes ago');
    expect(age('2026-11-24T06:00:00+02:00', now, 'en')).toBe('3 hours ago');
    expect(age('2026-11-23T22:30:00Z', now, 'en')).toBe('8 hours ago');
  });

  it('does not guess hours where the page states none', () => {
    expect(age('2026-11-24T09:00')).toBe('اليوم');
    expect(age('2026-11-23T23:59')).toBe('أمس');
  });

  it('says nothing of a date ahead', () => {
    expect(age('2026-11-25')).toBe('');
    expect(age('2026-12-31T10:00:00Z')).toBe('');
  });
});

it('daysSince counts on the page’s clock where its zone is known', () => {
  // 22:30 in London is half past midnight of the next day in Cairo.
  const now = new Date('2026-11-23T22:30:00Z');
  expect(daysSince(parts('2026-11-23T10:00:00+02:00'), now)).toBe(1);
  expect(daysSince(parts('2026-11-23T10:00:00Z'), now)).toBe(0);
});
