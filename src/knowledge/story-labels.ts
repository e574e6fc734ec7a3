/** Headings after the body that still belong to the story: notes, references, corrections. Whole lines, folded when matched. */
export const APPENDIX_LABELS = [
  'حواش',
  'الحواشي',
  'حواشي',
  'هوامش',
  'الهوامش',
  'هامش',
  'المراجع',
  'مراجع',
  'قائمة المراجع',
  'المصادر والمراجع',
  'مراجع ومصادر',
  'إحالات',
  'الإحالات',
  'ملاحظات',
  'ملاحظة',
  'ملاحظة المحرر',
  'ملاحظة التحرير',
  'تصحيح',
  'تصويب',
  'توضيح',
  'تنويه',
  'ملحق',
  'notes',
  'references',
  'footnotes',
  'sources',
] as const;

/**
 * How a sentence goes on with what was told before, folded: «وأكد ثلاثة باحثين لم يشاركوا في الدراسة …». No headline
 * begins so.
 */
export const GOES_ON =
  /^(?:و(?:قد|بحسب|حسب|دعا|دعت|(?:كان|قال|اكد|اضاف|اوضح|اشار|لفت|ذكر|تابع|بين|شدد|اعلن|افاد|نقل|كشف|اعتبر|حذر|طالب|جاء|بدا|شهد|وصف)(?:ت|وا)?|[يت](?:اتي|قول|شير|ري|ذكر|عد))|كما|فيما|بينما|يذكر ان|يشار الي) /u;

/** A reading of a thermometer, folded: «القاهرة 24° صحو», «الجزائر العاصمة 33 درجة», «القاهرة الآن 19 مئوية». */
export const TEMPERATURE = /\d\s*(?:°|º|˚|℃|(?:درجه|درجات|ميويه)(?!\p{L}))/u;

/** A rate or a price, folded: «سعر الدولار في الكفاح 141,250», «خام برنت 83.41», «تاسي 0.4%». */
export const RATE = /(?:^|\s)[+-]?\d{1,3}(?:[.,]\d+)+|\d\s?[%٪]/u;

/** Who plays whom, folded: «اتحاد الجزر × نجوم الواحة». */
export const FIXTURE = /^\p{L}[\p{L} ]{1,24} [×x] \p{L}[\p{L} ]{1,24}(?:[\d:–-]|$)/u;

/** How many have read the story, folded: «1,904 مشاهدة», «4 218 قراءة». */
export const READERS = /^\d[\d.,٬ ]* ?(?:مشاهده|مشاهدات|قراءه|قراءات|زياره|زيارات)$/u;

/** How a caption or a credit opens, folded: «صورة أرشيفية», «الصورة من: …», «عدسة: …». */
export const CAPTION_OPENING =
  /^(?:©|\(c\)|(?:ال)?صوره?(?: من)?\s?:|صوره? ارشيفيه|(?:تصوير|عدسه)\s?:|(?:حقوق|مصدر) الصوره)/u;
