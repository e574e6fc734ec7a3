/**
 * Names of months, one row a month, spellings parted by `|`. They are folded before use (see fold in
 * engine/text.ts), so hamza, ta marbuta and tashkeel need no second spelling. In order: Egypt and the
 * Gulf | the Levant and Iraq | Algeria and Tunisia | Morocco | Libya (1969–2011) | English and French
 * left over by the CMS.
 */
export const GREGORIAN_MONTHS = [
  'يناير|ينايير|كانون الثاني|كانون ثاني|كانون 2|جانفي|جانفيي|أي النار|january|jan|janvier|janv',
  'فبراير|فبرير|شباط|فيفري|فيفريي|النوار|february|feb|février|fevrier|fév|fevr|févr',
  'مارس|آذار|مارت|الربيع|march|mar|mars',
  'أبريل|نيسان|أفريل|ابرل|الطير|april|apr|avril|avr',
  'مايو|أيار|ماي|الماء|may|mai',
  'يونيو|يونيه|حزيران|جوان|الصيف|june|jun|juin',
  'يوليو|يوليه|تموز|جويلية|جويليا|يوليوز|ناصر|july|jul|juillet|juil',
  'أغسطس|اغسطوس|آب|أوت|غشت|هانيبال|هانيبعل|august|aug|août|aout',
  'سبتمبر|سبتمبير|أيلول|شتنبر|شتمبر|الفاتح|september|sept|sep|septembre',
  'أكتوبر|اوكتوبر|تشرين الأول|تشرين أول|تشرين 1|التمور|october|oct|octobre',
  'نوفمبر|نوفنبر|تشرين الثاني|تشرين ثاني|تشرين 2|نونبر|نونمبر|الحرث|november|nov|novembre',
  'ديسمبر|ديسمبير|كانون الأول|كانون أول|كانون 1|دجنبر|دجمبر|الكانون|december|dec|décembre|decembre|déc',
] as const;

/** Hijri months; `{الأول}` stands for every way to say first, `{الثاني}` for second or last. */
export const HIJRI_MONTHS = [
  'محرم|المحرم|محرم الحرام|muharram',
  'صفر|صفر الخير|صفر المظفر|safar',
  'ربيع {1}|rabi al-awwal',
  'ربيع {2}|rabi al-thani|rabi al-akhir',
  'جمادى {1}|جماد {1}|جمادي {1}',
  'جمادى {2}|جماد {2}|جمادي {2}',
  'رجب|رجب الفرد|رجب الأصب|rajab',
  'شعبان|شعبان المعظم|shaaban|shaban',
  'رمضان|رمضان المبارك|رمضان الكريم|ramadan',
  'شوال|شوال المكرم|shawwal',
  'ذو القعدة|ذي القعدة|ذوالقعدة|ذيالقعدة|ذو قعدة|ذي قعدة|ذو القعده الحرام|القعدة',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذيالحجة|ذو حجة|ذي حجة|ذو الحجة الحرام|الحجة',
] as const;
export const HIJRI_FIRST = 'الأول|الأولى|أول|أولى|1';
export const HIJRI_SECOND = 'الثاني|الثانية|الآخر|الآخرة|الاخير|ثاني|ثانية|آخر|آخرة|2';

/** Sunday first, as `Date.getUTCDay` counts. */
export const WEEKDAYS = [
  'الأحد|أحد|sunday|sun|dimanche',
  'الإثنين|اثنين|الاتنين|monday|mon|lundi',
  'الثلاثاء|ثلاثاء|الثلاثا|التلات|tuesday|tue|tues|mardi',
  'الأربعاء|أربعاء|الاربعا|wednesday|wed|mercredi',
  'الخميس|خميس|thursday|thu|thur|thurs|jeudi',
  'الجمعة|جمعة|friday|fri|vendredi',
  'السبت|سبت|saturday|sat|samedi',
] as const;

/** Days of the month in words, 1–10 and the forms that build 11–31 («الحادي والعشرون من»). */
export const ORDINALS = [
  'الأول|الفاتح',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
] as const;
export const ORDINAL_ELEVEN_FIRST = 'الحادي';
export const ORDINAL_TEEN = 'عشر';
export const ORDINAL_TENS = { 20: 'العشرون|العشرين', 30: 'الثلاثون|الثلاثين' } as const;
