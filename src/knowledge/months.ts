/**
 * Names of months, one row a month, spellings parted by `|`. They are folded before use (see
 * engine/fold.ts), so hamza, ta marbuta and tashkeel need no second spelling. In order: Egypt and the
 * Gulf | the Levant and Iraq | Algeria and Tunisia | Morocco | Libya (1969–2011) | English and French
 * left over by the CMS.
 */
export const GREGORIAN_MONTHS = [
  'يناير|ينايير|كانون ثاني|كانون 2|جانفي|جانفيي|أي النار|january|jan|janvier|janv',
  'فبراير|فبرير|شباط|فيفري|فيفريي|النوار|february|feb|février|fevrier|fév|fevr|févr',
  'مارس|آذار|مارت|الربيع|march|mar|mars',
  'أبريل|نيسان|أفريل|ابرل|الطير|april|apr|avril|avr',
  'مايو|أيار|ماي|الماء|may|mai',
  'يونيو|يونيه|حزيران|جوان|الصيف|june|jun|juin',
  'يوليو|يوليه|تموز|جويلية|جويليا|يوليوز|ناصر|july|jul|juillet|juil',
  'أغسطس|اغسطوس|أغشت|آب|أوت|غشت|هانيبال|هانيبعل|august|aug|août|aout',
  'سبتمبر|سبتمبير|أيلول|شتنبر|شتمبر|الفاتح|september|sept|sep|septembre',
  'أكتوبر|اوكتوبر|تشرين أول|تشرين 1|التمور|october|oct|octobre',
  'نوفمبر|نوفنبر|تشرين ثاني|تشرين 2|نونبر|نونمبر|الحرث|november|nov|novembre',
  'ديسمبر|ديسمبير|كانون أول|كانون 1|دجنبر|دجمبر|الكانون|december|dec|décembre|decembre|déc',
] as const;

/** Hijri months; `{1}` stands for every way to say first, `{2}` for second or last. */
export const HIJRI_MONTHS = [
  'محرم|محرم الحرام|muharram',
  'صفر|صفر الخير|safar',
  'ربيع {1}|rabi al-awwal',
  'ربيع {2}|rabi al-thani|rabi al-akhir',
  'جمادى {1}|جماد {1}',
  'جمادى {2}|جماد {2}',
  'رجب|rajab',
  'شعبان|shaban',
  'رمضان|رمضان المبارك|ramadan',
  'شوال|shawwal',
  'ذو قعدة|ذي قعدة|ذوالقعدة|ذيالقعدة|ذو القعدة الحرام|القعدة',
  'ذو حجة|ذي حجة|ذوالحجة|ذيالحجة|ذو الحجة الحرام|الحجة',
] as const;
export const HIJRI_FIRST = 'أول|أولى|1';
export const HIJRI_SECOND = 'ثاني|ثانية|آخر|آخرة|2';

/** Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS = [
  'أحد|sunday|sun|dimanche',
  'اثنين|اتنين|monday|mon|lundi',
  'ثلاثاء|ثلاثا|ثلثاء|tuesday|tue|mardi',
  'أربعاء|اربعا|wednesday|wed|mercredi',
  'خميس|thursday|thu|jeudi',
  'جمعة|friday|fri|vendredi',
  'سبت|saturday|sat|samedi',
] as const;

/** Days of the month in words, 1–10 and the forms that build 11–31 («الحادي والعشرون من»). */
export const ORDINALS = [
  'أول|الفاتح|غرة',
  'ثاني',
  'ثالث',
  'رابع',
  'خامس',
  'سادس',
  'سابع',
  'ثامن',
  'تاسع',
  'عاشر',
] as const;
export const ORDINAL_ELEVEN_FIRST = 'حادي';
export const ORDINAL_TEEN = 'عشر';
export const ORDINAL_TENS = { 20: 'عشرون|عشرين', 30: 'ثلاثون|ثلاثين' } as const;
