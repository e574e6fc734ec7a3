import { describe, expect, it } from 'vitest';
import type { PopupReading } from '../../scripts/browsers/read-popup.mjs';
import { report, showDate } from '../../scripts/start/report.mjs';

const reading: PopupReading = {
  state: 'ready',
  text: '',
  language: 'ar',
  direction: 'rtl',
  title: 'عنوان',
  published: '2024-03-14T23:30+00:00',
  modified: null,
  source: null,
  publisher: 'حصاد',
  byline: null,
  tags: ['ماء', 'نخيل'],
  keywords: [],
  hiddenCount: 1,
  blocks: [
    { kind: 'breaking', text: 'عاجل', reason: 'ticker · name', hidden: true },
    { kind: 'share', text: 'شارك', reason: 'label', hidden: false },
  ],
};

describe('the report in the terminal', () => {
  it('gives the day of the page in both calendars', () => {
    expect(showDate('2024-03-14')).toBe('Thursday, 14 March 2024 · 4 Ramadan 1445 AH');
    expect(showDate('2024-03-14T23:30+00:00')).toBe(
      'Thursday, 14 March 2024, 23:30 +00:00 · 4 Ramadan 1445 AH',
    );
    expect(showDate('2024-03-14T23:30')).toBe('Thursday, 14 March 2024, 23:30 · 4 Ramadan 1445 AH');
  });

  it('counts Hijri days by the published table, and gives none where it ends', () => {
    // The first day of the century, in every history book; Intl says 30 Dhu al-Hijjah 1399.
    expect(showDate('1979-11-20')).toBe('Tuesday, 20 November 1979 · 1 Muharram 1400 AH');
    expect(showDate('1914-08-01')).toBe('Saturday, 1 August 1914');
  });

  it('says what is known, what was hidden and why, and nothing about what is not', () => {
    const text = report(reading);
    expect(text).toContain('ماء · نخيل');
    expect(text).toContain('ticker · name');
    expect(text).not.toContain('Source');
    expect(text).not.toContain('شارك');
  });

  it('says why a page was left alone', () => {
    expect(report({ ...reading, state: 'not-article', text: 'قائمة\n\nلم يتغير شيء' })).toBe(
      'not-article: قائمة — لم يتغير شيء',
    );
  });
});
