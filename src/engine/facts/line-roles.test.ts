import { describe, expect, it } from 'vitest';
import { isBylineLine, isDateLine, isSourceLine, isTagLine } from './line-roles.ts';
import { DATE_ROWS } from './parse-date.cases.ts';

const PROSE = [
  'شهدت المدينة الساحلية صباح الثلاثاء 5 سبتمبر 2023 افتتاح السوق القديم بعد ترميم استمر ثلاث سنوات.',
  'قال الوزير في 5 سبتمبر 2023 إن الخطة جاهزة',
  'اقرأ الرئيس رسالة التهنئة في 3 دقائق',
  'المصدر الوحيد للمياه في القرية بئر حفرت قبل مئة عام',
  'كتب الرئيس في تغريدة له إن الاتفاق وشيك',
  'كلمات الرئيس كانت واضحة، ولم تترك مجالا للشك',
  'مصدر أمني: لا صحة لما نشر عن الحادث',
  'مصادر: اتفاق وشيك على وقف إطلاق النار',
  'عن المرأة التي غيرت وجه المدينة',
  'بقلم رصاص وورقة بيضاء رسمت البلدة كلها من الذاكرة',
  'تحقيق العدالة يبدأ من القضاء المستقل',
  'مواضيع ذات صلة',
  'اقرأ أيضا',
  'الأكثر قراءة',
  'شارك الخبر',
  'الرئيسية',
  '',
];

describe('line roles: prose and labels of other things have none', () => {
  it.each(PROSE)('%s', (text) => {
    expect([isDateLine(text), isSourceLine(text), isTagLine(text), isBylineLine(text)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isDateLine', () => {
  it('knows every row of the date table that is a date', () => {
    const missed = DATE_ROWS.filter(({ text, iso }) => iso !== null && !isDateLine(text)).map(
      ({ text }) => text,
    );
    // Unix times stand in no visible line, but they would do no harm
    expect(missed).toEqual([]);
  });
  it.each(['03:38 م', 'آخر تحديث 7:05', 'منذ يومين', '5 سبتمبر', 'الأربعاء 5 سبتمبر 2023'])(
    '%s, though no day follows from it',
    (text) => {
      expect(isDateLine(text)).toBe(true);
    },
  );
});

describe('isSourceLine', () => {
  it.each([
    'المصدر: الحرة',
    'المصدر:',
    'المصدر : الجزيرة + وكالات',
    'المصادر الإضافية • أ ف ب',
    '(أ ف ب)',
    '/وفا/',
    'نقلا عن رويترز',
    'المصدر وكالات',
    'Source: Reuters',
  ])('%s', (text) => {
    expect(isSourceLine(text)).toBe(true);
  });
  it.each(['المصدر', '(انتهى)', '(ر. ص)', 'رويترز', `المصدر: ${'كلمة '.repeat(20)}`])('not %s', (text) => {
    expect(isSourceLine(text)).toBe(false);
  });
});

describe('isTagLine', () => {
  it.each([
    'كلمات دلالية: سوق',
    'الكلمات المفتاحية',
    'الوسوم',
    'وسوم الخبر',
    'تاجز:',
    'مواضيع:',
    'مواضيع',
    '#زلزال #كريت',
    '#حماية مدنية',
    'Tags: a, b',
  ])('%s', (text) => {
    expect(isTagLine(text)).toBe(true);
  });
  it.each(['مواضيع ذات صلة', 'مواضيع قد تعجبك', '#', 'اشترك في قناتنا #عاجل', `#${'كلمة '.repeat(40)}`])(
    'not %s',
    (text) => {
      expect(isTagLine(text)).toBe(false);
    },
  );
});

describe('isBylineLine', () => {
  it.each([
    'كتبت أسماء نصار',
    'كتب: محمد علي',
    'بقلم: يورونيوز',
    'رامي الخوري - طرابلس',
    'هسبريس - و.م.ع',
    'وكالات - أبوظبي',
    'القاهرة - (أ ش أ):',
    'ق. و / واج',
  ])('%s', (text) => {
    expect(isBylineLine(text)).toBe(true);
  });
  it.each([
    'شبكة الشط',
    'هل يعود السوق؟ - تحليل',
    'كتب الرئيس في تغريدة له',
    'السوق يفتح أبوابه - والتجار ينتظرون الزبائن منذ الصباح',
  ])('not %s', (text) => {
    expect(isBylineLine(text)).toBe(false);
  });
});
