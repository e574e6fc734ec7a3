// Over 200 lines: one year of days in every way of writing them.
import { hijriToGregorian as judge } from '@tabby_ai/hijri-converter';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIJRI_MONTH_NAMES } from '../../knowledge/hijri-month-names.ts';
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
  it.each(Object.entries(FAMILIES))(
    '%s, in both digits and three orders',
    (_, months) => {
      const wrong: string[] = [];
      for (let number = FIRST; number <= LAST; number += 1) {
        const day = dayOfNumber(number);
        const iso = isoDay(day);
        const name = months[day.month - 1] ?? '';
        const weekday = WEEKDAY_NAMES[weekdayOf(day)] ?? '';
        for (const digits of Object.values(DIGITS)) {
          const [d, y] = [inDigits(day.day, digits), inDigits(day.year, digits)];
          for (const order of Object.values(ORDERS)) {
            const text = order(d, name, y, weekday);
            if (parseDate(text)?.iso !== iso) wrong.push(text);
          }
        }
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    30_000,
  );

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

/** What the independent converter says; null for a day that its month does not have. */
function judgeDay(hijri: { year: number; month: number; day: number }): string | null {
  try {
    return isoDay(judge(hijri));
  } catch {
    return null;
  }
}

describe('Hijri', () => {
  it('agrees with an independent converter on every day of 1356–1500, and on which days there are', () => {
    const wrong: string[] = [];
    let days = 0;
    for (let year = 1356; year <= 1500; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 30; day += 1) {
          const ours = hijriToGregorian({ year, month, day });
          const theirs = judgeDay({ year, month, day });
          if ((ours && isoDay(ours)) !== theirs) wrong.push(`${year}/${month}/${day}`);
          if (theirs) days += 1;
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    // 145 lunar years of 354.37 days
    expect(Math.round(days / 145)).toBe(354);
  }, 30_000);

  it('every day of it parses back as a paper writes it', () => {
    const wrong: string[] = [];
    for (let year = 1356; year <= 1500; year += 1) {
      for (const [at, name] of HIJRI_MONTH_NAMES.ar.entries()) {
        for (let day = 1; day <= 30; day += 1) {
          const text = `${day} ${name} ${year}هـ`;
          const read = parseDate(text);
          const isRight =
            (read?.iso ?? null) === judgeDay({ year, month: at + 1, day }) && read?.calendar !== 'gregorian';
          if (!isRight) wrong.push(text);
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 30_000);

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
