import { describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import type { PageDate } from '../engine/model.ts';
import { type DateParts, readParts, showDate, showDateBothWays, showHijri, showUpdate } from './show-date.ts';
import type { Writing } from './writing.ts';

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));

const writing = (locale: string, calendar: Writing['calendar'] = 'gregorian'): Writing => ({
  locale,
  monthLocale: locale,
  calendar,
});
const AR = writing('ar-u-nu-arab');
const date = (iso: string): PageDate => ({ iso, precision: 'minute', calendar: 'gregorian' });
const parts = (iso: string): DateParts => {
  const read = readParts(date(iso));
  if (!read) throw new Error(`no date: ${iso}`);
  return read;
};

describe('readParts', () => {
  it.each([
    ['2023-09-05', '2023-09-05T00:00:00.000Z', false, null],
    ['2023-09-05T09:41', '2023-09-05T09:41:00.000Z', true, null],
    ['2023-09-05T09:41:07Z', '2023-09-05T09:41:07.000Z', true, 0],
    ['2023-09-05T23:30:00+03:00', '2023-09-05T23:30:00.000Z', true, 180],
    ['2023-09-05T00:30:00.123-0430', '2023-09-05T00:30:00.000Z', true, -270],
  ])('keeps the page’s own clock: %s', (iso, stamp, hasTime, offset) => {
    expect(parts(iso)).toEqual({ stamp: new Date(stamp), hasTime, offset });
  });

  it.each(['2023-02-30', '2023-13-01', '2023-00-10', '05/09/2023', '', '2023-09-05T25:00'])(
    'refuses %j',
    (iso) => {
      expect(readParts(date(iso))).toBeNull();
    },
  );
});

describe('showDate', () => {
  it.each([
    ['ar', 'ar-u-nu-arab', '2023-09-05', 'الثلاثاء ٥ سبتمبر ٢٠٢٣'],
    ['ar', 'ar-u-nu-arab', '2023-09-05T09:41', 'الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص'],
    ['ar', 'ar-u-nu-arab', '2023-09-05T17:05:00+02:00', 'الثلاثاء ٥ سبتمبر ٢٠٢٣، ٥:٠٥ م'],
    ['ar-SY', 'ar-SY', '2023-09-05', 'الثلاثاء ٥ أيلول ٢٠٢٣'],
    ['ar-MA', 'ar-MA', '2023-09-05', 'الثلاثاء 5 شتنبر 2023'],
    ['en', 'en', '2023-09-05', 'Tuesday, September 5, 2023'],
    ['fr', 'fr', '2023-09-05T17:05', 'mardi 5 septembre 2023 à 17:05'],
    ['fr', 'fr', '2023-09-01', 'vendredi 1er septembre 2023'],
    ['fr', 'fr', '2023-09-11', 'lundi 11 septembre 2023'],
  ])('in %s', (language, locale, iso, shown) => {
    speak(language);
    expect(showDate(parts(iso), writing(locale))).toBe(shown);
  });

  it('never moves the day, whatever the zone of the page or the reader', () => {
    speak('en');
    const late = 'Tuesday, September 5, 2023';
    for (const zone of ['', 'Z', '+14:00', '-11:00']) {
      expect(showDate(parts(`2023-09-05T23:59${zone}`), writing('en'))).toContain(late);
      expect(showDate(parts(`2023-09-05T00:01${zone}`), writing('en'))).toContain(late);
    }
  });
});

describe('showUpdate', () => {
  it('names only the time on the day of publication', () => {
    speak('ar');
    const published = parts('2023-09-05T09:41');
    expect(showUpdate(parts('2023-09-05T17:49'), published, AR)).toBe('في اليوم نفسه، ٥:٤٩ م');
    expect(showUpdate(parts('2023-09-06T17:49'), published, AR)).toBe('الأربعاء ٦ سبتمبر ٢٠٢٣، ٥:٤٩ م');
    expect(showUpdate(parts('2023-09-05'), published, AR)).toBe('الثلاثاء ٥ سبتمبر ٢٠٢٣');
    expect(showUpdate(parts('2023-09-06'), null, AR)).toBe('الأربعاء ٦ سبتمبر ٢٠٢٣');
  });
});

describe('showHijri', () => {
  // Umm al-Qura, as printed in its almanac.
  it.each([
    ['2023-09-05', '٢٠ صفر ١٤٤٥ هـ'],
    ['2024-03-11', '١ رمضان ١٤٤٥ هـ'],
    ['2024-07-07', '١ محرم ١٤٤٦ هـ'],
  ])('%s is %s', (iso, shown) => {
    expect(showHijri(parts(iso), AR)).toBe(shown);
  });

  it('goes by the page’s day, not by the reader’s clock', () => {
    expect(showHijri(parts('2024-03-11T00:05:00+03:00'), AR)).toBe('١ رمضان ١٤٤٥ هـ');
  });
});

describe('showHijri, beyond what Intl knows', () => {
  it.each([
    ['1979-11-20', '١ محرم ١٤٠٠ هـ'],
    ['1990-08-02', '١١ محرم ١٤١١ هـ'],
    ['2035-01-01', '٢١ شوال ١٤٥٦ هـ'],
  ])('%s is %s', (iso, shown) => {
    speak('ar');
    expect(showHijri(parts(iso), AR)).toBe(shown);
  });

  it('says nothing of a day that the table does not reach', () => {
    expect(showHijri(parts('1936-01-01'), AR)).toBeNull();
    expect(showDateBothWays(parts('1936-01-01'), writing('ar-u-nu-arab', 'hijri'))).toEqual({
      first: 'الأربعاء ١ يناير ١٩٣٦',
      second: null,
    });
  });

  it('speaks English', () => {
    speak('en');
    expect(showHijri(parts('2023-09-05'), writing('en'))).toBe('20 Safar 1445 AH');
    speak('fr');
    expect(showHijri(parts('2023-09-05'), writing('fr'))).toBe('20 safar 1445 de l’Hégire');
    expect(showHijri(parts('2024-03-11'), writing('fr'))).toBe('1er ramadan 1445 de l’Hégire');
  });
});

describe('showDateBothWays', () => {
  it.each([
    ['gregorian', 'الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص', '٢٠ صفر ١٤٤٥ هـ'],
    ['both', 'الثلاثاء ٥ سبتمبر ٢٠٢٣، ٩:٤١ ص', '٢٠ صفر ١٤٤٥ هـ'],
    ['hijri', 'الثلاثاء ٢٠ صفر ١٤٤٥ هـ، ٩:٤١ ص', '٥ سبتمبر ٢٠٢٣'],
  ] as const)('puts %s first', (calendar, first, second) => {
    speak('ar');
    const both = showDateBothWays(parts('2023-09-05T09:41'), writing('ar-u-nu-arab', calendar));
    expect(both).toEqual({ first, second });
  });

  it('an update is told in the reader’s own calendar too', () => {
    const hijri = writing('ar-u-nu-arab', 'hijri');
    expect(showUpdate(parts('2023-09-06'), parts('2023-09-05'), hijri)).toBe('الأربعاء ٢١ صفر ١٤٤٥ هـ');
  });
});
