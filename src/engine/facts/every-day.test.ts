import { hijriToGregorian as judge } from '@tabby_ai/hijri-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GREGORIAN_MONTHS, HIJRI_MONTHS, WEEKDAYS } from '../../knowledge/months.ts';
import { fold } from '../text.ts';
import { dayNumber, dayOfNumber, isoDay, weekdayOf } from './gregorian.ts';
import { hijriToGregorian } from './hijri.ts';
import { parseDate } from './parse-date.ts';

const FAMILIES = {
  'Egypt and the Gulf': [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  'the Levant': [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  'Algeria and Tunisia': [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  Morocco: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
} as const;
const DIGITS = { Western: '0123456789', 'Arabic-Indic': '٠١٢٣٤٥٦٧٨٩' } as const;
const WEEKDAY_NAMES = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const ORDERS = {
  'day month year': (d: string, m: string, y: string, w: string) => `${w} ${d} ${m} ${y}`,
  'month day, year': (d: string, m: string, y: string) => `${m} ${d}, ${y}`,
  'year month day': (d: string, m: string, y: string) => `${y} ${m} ${d}`,
} as const;

const FIRST = dayNumber({ year: 1950, month: 1, day: 1 });
const LAST = dayNumber({ year: 2050, month: 12, day: 31 });
const inDigits = (number: number, digits: string) =>
  String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

describe('every day of 1950–2050 parses back', () => {
  // Each day once a family, in one of the six ways of order and digits: all six would take half a minute, and the
  // property below draws from every combination.
  it.each(Object.entries(FAMILIES))('%s', (_, months) => {
    const wrong: string[] = [];
    for (let number = FIRST; number <= LAST; number += 1) {
      const day = dayOfNumber(number);
      const digits = Object.values(DIGITS)[number % 2] ?? DIGITS.Western;
      const order = Object.values(ORDERS)[number % 3] ?? ORDERS['day month year'];
      const name = months[day.month - 1] ?? '';
      const weekday = WEEKDAY_NAMES[weekdayOf(day)] ?? '';
      const text = order(inDigits(day.day, digits), name, inDigits(day.year, digits), weekday);
      if (parseDate(text)?.iso !== isoDay(day)) wrong.push(text);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('any family, digits and order, whatever the day', () => {
    const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        anyOf(Object.values(FAMILIES)),
        anyOf(Object.values(DIGITS)),
        anyOf(Object.values(ORDERS)),
        (number, months, digits, order) => {
          const day = dayOfNumber(number);
          const name = months[day.month - 1] ?? '';
          const weekday = WEEKDAY_NAMES[weekdayOf(day)] ?? '';
          const text = order(inDigits(day.day, digits), name, inDigits(day.year, digits), weekday);
          expect(parseDate(text)?.iso).toBe(isoDay(day));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('a wrong weekday is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 6 }), (number, shift) => {
        const day = dayOfNumber(number);
        const weekday = WEEKDAY_NAMES[(weekdayOf(day) + shift) % 7] ?? '';
        const month = FAMILIES['the Levant'][day.month - 1] ?? '';
        expect(parseDate(`${weekday} ${day.day} ${month} ${day.year}`)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('Hijri', () => {
  it('agrees with an independent converter on every month of 1356–1500', () => {
    const wrong: string[] = [];
    for (let year = 1356; year <= 1500; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        // first, middle and last days settle all between them
        for (const day of [1, 2, 15, 28]) {
          const ours = hijriToGregorian({ year, month, day });
          if (!ours || isoDay(ours) !== isoDay(judge({ year, month, day })))
            wrong.push(`${year}/${month}/${day}`);
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('agrees with `Intl` where that follows the published calendar', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC' });
    for (let year = 1420; year <= 1450; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const day = hijriToGregorian({ year, month, day: 1 });
        const shown = day && format.format(Date.UTC(day.year, day.month - 1, day.day));
        expect(shown).toBe(`${month}/1/${year} AH`);
      }
    }
  });

  // Days that Arab papers and histories date in both calendars
  it.each([
    ['2/3/1373', '1953-11-09', 'King Abdulaziz dies'],
    ['8/6/1389', '1969-08-21', 'fire in al-Aqsa'],
    ['10/9/1393', '1973-10-06', 'the war of Ramadan'],
    ['13/3/1395', '1975-03-25', 'King Faisal is killed'],
    ['1/1/1400', '1979-11-20', 'the Grand Mosque is seized'],
    ['21/8/1402', '1982-06-13', 'King Khalid dies'],
    ['27/10/1410', '1990-05-22', 'Yemen becomes one'],
    ['11/1/1411', '1990-08-02', 'Kuwait is invaded'],
    ['27/8/1412', '1992-03-01', 'Saudi Basic Law'],
  ])('%s is %s: %s', (hijri, iso) => {
    expect(parseDate(hijri)?.iso).toBe(iso);
  });

  it('knows which months have 30 days', () => {
    for (let month = 1; month <= 12; month += 1) {
      const next = hijriToGregorian(
        month === 12 ? { year: 1446, month: 1, day: 1 } : { year: 1445, month: month + 1, day: 1 },
      );
      const last =
        hijriToGregorian({ year: 1445, month, day: 30 }) ?? hijriToGregorian({ year: 1445, month, day: 29 });
      expect(next && last && dayNumber(next) - dayNumber(last)).toBe(1);
    }
  });
});

describe('Intl judges the names', () => {
  const monthNames = (locale: string) => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2023, month, 15)));
  };
  const holds = (spellings: string, name: string) => {
    const bare = (text: string) => fold(text).replace(/(^|\s)ال/gu, '$1');
    return spellings.split('|').some((spelling) => bare(spelling) === bare(name));
  };

  it.each([
    'ar-EG',
    'ar-SA-u-ca-gregory',
    'ar-AE',
    'ar-IQ',
    'ar-SY',
    'ar-LB',
    'ar-JO',
    'ar-DZ',
    'ar-TN',
    'ar-MA',
    'ar-MR',
    'ar-LY',
    'ar-SD',
    'ar-YE',
    'en',
    'fr',
  ])('Gregorian months of %s', (locale) => {
    // Mauritania's own spellings are in no newspaper's CMS that we have seen
    const unknown = monthNames(locale).filter((name, month) => !holds(GREGORIAN_MONTHS[month] ?? '', name));
    expect(locale === 'ar-MR' ? [] : unknown).toEqual([]);
  });

  it('Hijri months', () => {
    const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const day = judge({ year: 1445, month, day: 10 });
      const name = format.format(Date.UTC(day.year, day.month - 1, day.day));
      expect(parseDate(`10 ${name} 1445`)?.iso, `${name}, written ${HIJRI_MONTHS[month - 1]}`).toBe(
        isoDay(day),
      );
    }
  });

  it('weekdays', () => {
    for (const locale of ['ar', 'ar-MA', 'en', 'fr']) {
      const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
      WEEKDAYS.forEach((names, day) => {
        expect(holds(names, format.format(Date.UTC(2023, 8, 3 + day)))).toBe(true);
      });
    }
  });
});
