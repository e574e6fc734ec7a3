import { describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { showNumber } from './i18n.ts';
import { DEFAULTS } from './settings.ts';
import { readParts, showDate } from './show-date.ts';
import { writingFor } from './writing.ts';

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));

function dated(language: string, settings: Partial<typeof DEFAULTS>, iso = '2023-07-05T09:41'): string {
  speak(language);
  const parts = readParts({ iso, precision: 'minute', calendar: 'gregorian' });
  return parts ? showDate(parts, writingFor({ ...DEFAULTS, ...settings })) : '';
}

describe('digits', () => {
  it.each([
    ['ar', 'auto', '٣'],
    ['ar-EG', 'auto', '٣'],
    ['ar-MA', 'auto', '3'],
    ['ar-AE', 'auto', '3'],
    ['en', 'auto', '3'],
    ['ar', 'western', '3'],
    ['ar-EG', 'western', '3'],
    ['ar-MA', 'arabic', '٣'],
    ['en', 'arabic', '٣'],
  ] as const)('in %s as chosen: %s', (language, digits, three) => {
    speak(language);
    expect(showNumber(3, writingFor({ ...DEFAULTS, digits }).locale)).toBe(three);
    expect(dated(language, { digits })).toContain(three === '3' ? '2023' : '٢٠٢٣');
  });
});

describe('month names', () => {
  it.each([
    ['ar', 'auto', 'الأربعاء ٥ يوليو ٢٠٢٣، ٩:٤١ ص'],
    ['ar-SY', 'auto', 'الأربعاء ٥ تموز ٢٠٢٣، ٩:٤١ ص'],
    ['ar-TN', 'auto', 'الأربعاء 5 جويلية 2023، 9:41 ص'],
    ['ar', 'egyptian', 'الأربعاء ٥ يوليو ٢٠٢٣، ٩:٤١ ص'],
    ['ar-MA', 'egyptian', 'الأربعاء 5 يوليو 2023، 9:41'],
    ['ar', 'levantine', 'الأربعاء ٥ تموز ٢٠٢٣، ٩:٤١ ص'],
    ['ar', 'maghrebi', 'الأربعاء ٥ جويلية ٢٠٢٣، ٩:٤١ ص'],
    ['ar-EG', 'moroccan', 'الأربعاء ٥ يوليوز ٢٠٢٣، ٩:٤١ ص'],
    ['en', 'levantine', 'Wednesday, July 5, 2023, 9:41 AM'],
  ] as const)('in %s as chosen: %s', (language, months, date) => {
    expect(dated(language, { months })).toBe(date);
  });
});

it('a Gregorian date stays one where the Hijri calendar is official', () => {
  expect(dated('ar-SA', {}, '2023-09-05')).toBe('الثلاثاء ٥ سبتمبر ٢٠٢٣');
  speak('ar-SA-u-ca-islamic-umalqura');
  expect(writingFor(DEFAULTS).monthLocale).toContain('ca-gregory');
});
