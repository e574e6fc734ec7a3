/**
 * Words of the hour, of zones and of relative dates. Folded before use, the article optional where it is
 * left out here («القاهرة» is found under «قاهرة»); spellings parted by `|`.
 */

/** Parts of the day → how they turn a 12-hour clock: see hourOfDay in engine/facts/clock-time.ts. */
export const DAY_PERIODS = {
  am: 'ص|صباحا|صباح|فجرا|فجر|قبل الظهر|am',
  pm: 'م|مساء|عصرا|عصر|بعد الظهر|بعد ظهر|pm',
  noon: 'ظهرا|ظهر|ظ',
  night: 'ليلا|ليل|منتصف الليل',
} as const;

export const CLOCK_WORDS = 'الساعة|والساعة|at|à';

/** A word that says that a zone follows: «بتوقيت القاهرة». */
export const ZONE_WORDS = 'بتوقيت|توقيت|حسب توقيت|بالتوقيت محلي|time';

/** IANA zone → what pages call it. `Intl` knows the offset of each day, summer time too. */
export const ZONES = {
  UTC: 'gmt|utc|z|غرينتش|جرينتش|غرينيتش|جرينيتش|عالمي',
  'Asia/Riyadh': 'مكة|مكة مكرمة|سعودية|رياض|جدة|كويت|صنعاء|عدن|ast|ksa',
  'Asia/Qatar': 'دوحة|قطر|منامة|بحرين',
  'Asia/Dubai': 'أبوظبي|أبو ظبي|دبي|إمارات|مسقط|gst|uae',
  'Africa/Cairo': 'قاهرة|مصر',
  'Asia/Beirut': 'بيروت|لبنان',
  'Asia/Damascus': 'دمشق|سوريا',
  'Asia/Amman': 'عمان|أردن',
  'Asia/Jerusalem': 'قدس|قدس محتلة|فلسطين|غزة|رام الله',
  'Asia/Baghdad': 'بغداد|عراق|أربيل|بصرة',
  'Africa/Khartoum': 'خرطوم|سودان',
  'Africa/Tripoli': 'طرابلس|ليبيا',
  'Africa/Tunis': 'تونس',
  'Africa/Algiers': 'جزائر',
  'Africa/Casablanca': 'مغرب|رباط|دار بيضاء',
  'Africa/Nouakchott': 'نواكشوط',
  'Europe/Istanbul': 'إسطنبول|تركيا|أنقرة',
  'Europe/Moscow': 'موسكو',
  'Europe/London': 'لندن',
  'Europe/Paris': 'باريس|cet',
  'America/New_York': 'نيويورك|واشنطن',
} as const;

/** Words that turn a length of time into a date: «منذ 3 ساعات», «3 hours ago». */
export const AGO_WORDS = 'منذ|قبل|من|مضى|مضت|ago|il y a';

/** Unit → singular and plural | dual; the dual alone says two. Minutes of one unit as the key says. */
export const TIME_UNITS = [
  { minutes: 0, one: 'ثانية|ثواني|ثوان|لحظات|لحظة|قليل|second|seconds', two: 'ثانيتين' },
  { minutes: 1, one: 'دقيقة|دقائق|دقايق|د|minute|minutes|min|mins', two: 'دقيقتين' },
  { minutes: 60, one: 'ساعة|ساعات|س|hour|hours', two: 'ساعتين' },
  { minutes: 1440, one: 'يوم|أيام|يوما|day|days', two: 'يومين' },
  { minutes: 10080, one: 'أسبوع|أسابيع|أسبوعا|week|weeks', two: 'أسبوعين' },
  { minutes: 43200, one: 'شهر|أشهر|شهور|شهرا|month|months', two: 'شهرين' },
  { minutes: 525600, one: 'سنة|سنوات|سنين|عام|أعوام|عاما|year|years', two: 'سنتين|عامين' },
] as const;

/** What may follow a unit that is one: «قبل ساعة واحدة». */
export const ONE_WORDS = 'واحد|واحدة';

/** Whole days back. «اليوم» is missing on purpose: before a date it heads a clock strip. */
export const DAYS_BACK = {
  1: 'أمس|البارحة|يوم أمس|yesterday|hier',
  2: 'أول أمس|أمس الأول|أول من أمس',
} as const;

/** Words between the parts of a date that say nothing. */
export const DATE_FILLERS =
  'في|من|شهر|لشهر|عام|لعام|سنة|لسنة|موافق|الموافق ل|مصادف|وفق|يوم|ل|و|على|تمام|تم|تمت|جرى|آخر|أخير|وقت|مدة|قراءة|للقراءة|خبر|مقال|للخبر|للمقال|للموضوع|للصفحة|لأول|مرة|أول|last|th|st|nd|rd|of|on|the|le';

/** Written after the year. */
export const ERAS = {
  gregorian: 'م|ميلادية|ميلادي',
  hijri: 'هـ|هجرية|هجري|هج',
} as const;
