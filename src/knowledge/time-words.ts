/** Words of the hour, of zones and of relative dates. Folded before use; spellings parted by `|`. */

/** Parts of the day → how they turn a 12-hour clock: see hourOfDay in engine/facts/clock-time.ts. */
export const DAY_PERIODS = {
  am: 'ص|صباحا|صباح|الصباح|فجرا|الفجر|قبل الظهر|am',
  pm: 'م|مساء|المساء|عصرا|العصر|بعد الظهر|بعد ظهر|pm',
  noon: 'ظهرا|الظهر|ظ',
  night: 'ليلا|الليل|منتصف الليل',
} as const;

export const CLOCK_WORDS = 'الساعة|ساعة|والساعة|على الساعة|في تمام الساعة|في الساعة|at|à';

/** A word that says that a zone follows: «بتوقيت القاهرة». */
export const ZONE_WORDS = 'بتوقيت|توقيت|حسب توقيت|بالتوقيت المحلي|time';

/** IANA zone → what pages call it. `Intl` knows the offset of each day, summer time too. */
export const ZONES = {
  UTC: 'gmt|utc|z|ut|غرينتش|جرينتش|غرينيتش|جرينيتش|غرينتش العالمي|جي ام تي|العالمي',
  'Asia/Riyadh': 'مكة|مكة المكرمة|السعودية|الرياض|جدة|الكويت|صنعاء|عدن|اليمن|ast',
  'Asia/Qatar': 'الدوحة|قطر|المنامة|البحرين',
  'Asia/Dubai': 'أبوظبي|أبو ظبي|دبي|الإمارات|الشارقة|مسقط|عمان مسقط|gst',
  'Africa/Cairo': 'القاهرة|مصر|القاهرة المحلي',
  'Asia/Beirut': 'بيروت|لبنان',
  'Asia/Damascus': 'دمشق|سوريا',
  'Asia/Amman': 'عمان|الأردن',
  'Asia/Jerusalem': 'القدس|القدس المحتلة|فلسطين|غزة|رام الله',
  'Asia/Baghdad': 'بغداد|العراق|أربيل|البصرة',
  'Africa/Khartoum': 'الخرطوم|السودان',
  'Africa/Tripoli': 'طرابلس|ليبيا|بنغازي',
  'Africa/Tunis': 'تونس',
  'Africa/Algiers': 'الجزائر',
  'Africa/Casablanca': 'المغرب|الرباط|الدار البيضاء',
  'Africa/Nouakchott': 'نواكشوط|موريتانيا',
  'Europe/Istanbul': 'إسطنبول|اسطنبول|تركيا|أنقرة',
  'Europe/Moscow': 'موسكو',
  'Europe/London': 'لندن|bst',
  'Europe/Paris': 'باريس|cet|cest',
  'America/New_York': 'نيويورك|واشنطن|شرق الولايات المتحدة|est|edt',
} as const;

/** Words that turn a length of time into a date: «منذ 3 ساعات», «3 hours ago». */
export const AGO_WORDS = 'منذ|قبل|من|مضى|مضت|مضى عليه|ago|il y a|since';

/** Unit → singular and plural | dual; the dual alone says two. Minutes of one unit as the key says. */
export const TIME_UNITS = [
  { minutes: 0, one: 'ثانية|ثواني|ثوان|ثانيه|لحظات|لحظة|قليل|الآن|seconds|second', two: 'ثانيتين|ثانيتان' },
  { minutes: 1, one: 'دقيقة|دقائق|دقايق|د|minute|minutes|min|mins', two: 'دقيقتين|دقيقتان' },
  { minutes: 60, one: 'ساعة|ساعات|س|hour|hours', two: 'ساعتين|ساعتان' },
  { minutes: 1440, one: 'يوم|أيام|يوما|day|days', two: 'يومين|يومان' },
  { minutes: 10080, one: 'أسبوع|أسابيع|أسبوعا|week|weeks', two: 'أسبوعين|أسبوعان' },
  { minutes: 43200, one: 'شهر|أشهر|شهور|شهرا|month|months', two: 'شهرين|شهران' },
  { minutes: 525600, one: 'سنة|سنوات|سنين|عام|أعوام|عاما|year|years', two: 'سنتين|سنتان|عامين|عامان' },
] as const;

/** Whole days back. «اليوم» is missing on purpose: before a date it heads a clock strip. */
export const DAYS_BACK = {
  1: 'أمس|البارحة|يوم أمس|yesterday|hier',
  2: 'أول أمس|أمس الأول|أول من أمس',
} as const;

/** Words between the parts of a date that say nothing. */
export const DATE_FILLERS =
  'في|من|شهر|لشهر|عام|لعام|سنة|لسنة|من عام|من سنة|الموافق|الموافق ل|الموافق لـ|موافق|وفق|يوم|ل|و|على|عند|th|st|nd|rd|of|on|the|le|يوم|مساء يوم|صباح يوم|المصادف|المصادف ل';

/** Written after the year. */
export const ERAS = {
  gregorian: 'ميلادية|ميلادي|ميلاديه',
  hijri: 'هـ|هجرية|هجري|هجريا|هج',
} as const;
