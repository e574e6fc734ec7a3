/**
 * Labels of the lines that state a fact, by role. They are folded before use (hamza and ta marbuta need no
 * second spelling) and the article is optional («الوسوم» is found under «وسوم»); spellings parted by `|`.
 */

/** Any of these words in a date line gives the date its role; fillers («في», «تم», «آخر») may surround them. */
export const DATE_LABELS = {
  published:
    'تاريخ|بتاريخ|نشر|نشرت|نشره|نشرها|منشور|حرر|أضيف|أضيفت|إضافة|كتب|صدر|أدرج|أدرجت|إدراج|إنشاء|إنشاؤه|أنشئ|أنشئت|published|publication|posted|created|date|publié',
  modified:
    'تحديث|تحديثه|تحديثها|تعديل|تعديله|عدل|عدلت|حدث|حدثت|محدث|محدثة|حين|حينت|تحيين|updated|update|modified|mis à jour',
  clock: 'اليوم|تاريخ اليوم|الآن|الوقت الآن|التوقيت الآن',
} as const;

/** Heads of the line that names the original source: «المصدر: الحرة», «المصادر الإضافية • أ ف ب». */
export const SOURCE_LABELS =
  'المصدر|المصادر|المصدر الأصلي|مصدر الخبر|مصدر المقال|مصدر التقرير|مصدر النص|مصدر المادة|مصدر المعلومات|مصدر البيانات|رابط المصدر|الخبر من المصدر|المصادر الإضافية|المصدر الإضافي|مصادر إضافية|المرجع|source|sources|additional sources|via';

/** The same, when nothing but known outlets follow: «مصادر: اتفاق وشيك» is a headline. */
export const WEAK_SOURCE_LABELS = 'مصدر|مصادر|نقلا عن|عن|المصدر من|وكالات';

/**
 * Who speaks in a story, and what else stands where a source may stand: a name that begins so is no source. As they
 * are, without article: «المصدر: المصدر أونلاين» names a newspaper.
 */
export const NO_SOURCE_WORDS =
  'مسؤول|مصدر|مصادر|ناطق|متحدث|خبير|شاهد عيان|شارك|مشاركة|تابعنا|إعلان|جميع|حقوق|تعليق|تعليقات|طباعة|اقرأ|صورة|صور|تصوير|أرشيف';

/** Who works for the site itself is no source of its story, found with and without article: «المصدر: أ ش أ + المحرر». */
export const HOUSE_NAMES =
  'محرر|محررون|تحرير|هيئة تحرير|فريق تحرير|أسرة تحرير|قسم تحرير|مراسل|مراسلنا|مراسلون|مراسلونا';

/** Function words and words of time that names of outlets may hold: «اليوم السابع», «كل العرب». */
export const NAME_WORDS = 'يوم|اليوم|خبر|أخبار|الآن|صباح|مساء|كل|آخر';

/** The text of a link that leads to the original and does not name it: «المصدر: رويترز (اضغط هنا)». */
export const CALL_WORDS =
  '(?:(?:اضغط|انقر|من) )?هنا|الرابط|رابط (?:الخبر|المصدر|المقال)|(?:النص|الخبر|المقال) الأصلي';

/** Heads of the tag line that mean nothing else, whatever follows. */
export const TAG_LABELS =
  'كلمات دلالية|كلمات دليلية|كلمات دالة|كلمات مفتاحية|كلمات بحث|كلمات رئيسية|وسوم|وسوم خبر|وسوم مقال|وسوم موضوع|أوسمة|تاجز|تاغز|تاقز|تاجات|تاغات|هاشتاج|هاشتاغ|هاشتاق|هاشتاجات|هاشتاغات|موسومة تحت|موسوم تحت|تسميات|مفاتيح خبر|tags|tagged|tagged under|labels|keywords|hashtags|mots clés|mots-clés';

/** Heads of the tag line only when a colon follows or nothing does: «مواضيع ذات صلة» heads other stories. */
export const WEAK_TAG_LABELS =
  'وسم|تاج|تاغ|tag|مواضيع|مواضيع خبر|مواضيع مقال|موضوعات|مفاتيح|مفاتيح بحث|كلمات|علامات|سمات|دلالات|topics|مزيد عن|مزيد حول|اقرأ مزيد عن';

/** Heads of the tags on some sites and of other stories on most: tags when nothing but short links follows. */
export const TOPIC_LABELS =
  'مواضيع ذات صلة|موضوعات ذات صلة|ذات صلة|مواضيع متعلقة|موضوعات متعلقة|مواضيع مرتبطة';

/** Heads of the line that names who wrote. */
export const BYLINE_LABELS =
  'كتب|كتبت|كتبه|كتبته|بقلم|بقلم كاتب|كاتب|كاتبة|كاتب مقال|محرر|محررة|مؤلف|صحفي|صحافي|صحفية|صحافية|إعداد|أعده|أعدته|أعد تقرير|إعداد وتحرير|من إعداد|تحرير|حرره|حررته|تقرير|تقرير وتصوير|تحقيق|حوار|حاوره|حاورها|حاورته|ترجمة|متابعة|مراسلة|مراسل|بواسطة|تمت كتابة بواسطة|نشر بواسطة|نص|نص وتصوير|تصوير ونص|by|author|written by|par';

/** What sites stuff into the keywords of every page; so is all that begins with «أخبار». */
export const GENERIC_TAGS =
  'أخبار|خبر|عاجل|آخر الأخبار|عناوين|صحف|صحيفة|صحافة|جريدة|وكالة|موقع|نيوز|news|arabic news|breaking news|مقالات|منوعات|رياضة|سياسة|اقتصاد|ثقافة|فن|صحة|تكنولوجيا|فيديو|صور';

/** Sections that are in the keywords of every story of theirs, and are about none of them. */
export const SECTION_TAGS = 'محليات|عربي ودولي|عرب وعالم|عالم|حوادث|متفرقات|تقارير|آراء|رئيسية';

/** Names of people that, folded, are function words or words of time: «على», «أية», «منه». */
export const PERSON_NAMES = 'علي|السيد|آية|منة|صباح';

/** What stands among tags and is none. */
export const NO_TAGS =
  'في هذا المقال|في هذا الخبر|في هذا التقرير|مزيد|عرض المزيد|كل|عرض الكل|لا يوجد|شارك|شارك الخبر|طباعة|more|show more';

/** What a «تقرير» may be, and no name: «تقرير مصوّر», «حوار خاص». */
export const REPORT_KINDS =
  'مصور|مصورة|خاص|خاصة|تفاعلي|تفاعلية|صوتي|مرئي|مباشر|حصري|حصرية|مترجم|ميداني|إخباري|إخبارية|يومي|أسبوعي|سنوي';

/** Words of desks and firms: who carries one is no person. Found with and without article. */
export const DESK_WORDS =
  'شبكة|موقع|فريق|هيئة|تحرير|محرر|صحيفة|جريدة|قناة|وكالة|وكالات|مراسلون|إدارة|مدير|قسم|مكتب|بوابة|راديو|تلفزيون|أخبار|نيوز|مساحة|إعلان|إعلانية|admin|editor|desk|news|staff|tv|team|arabic';
