/** Headlines of pages that are prose but no story; whole or with the site's name after them, folded when matched. */
export const NO_STORY_TITLES = [
  'من نحن',
  'من نكون',
  'عن الموقع',
  'عن الشركة',
  'عن الصحيفة',
  'عن القناة',
  'عن المؤسسة',
  'عن الشبكة',
  'نبذة عنا',
  'تعريف بالموقع',
  'اتصل بنا',
  'اتصلوا بنا',
  'تواصل معنا',
  'للتواصل معنا',
  'راسلنا',
  'أعلن معنا',
  'للإعلان',
  'سياسة الخصوصية',
  'بيان الخصوصية',
  'شروط الاستخدام',
  'الشروط والأحكام',
  'اتفاقية الاستخدام',
  'إخلاء مسؤولية',
  'إخلاء المسؤولية',
  'حقوق النشر',
  'هيئة التحرير',
  'فريق العمل',
  'خريطة الموقع',
  'الوظائف',
  'وظائف',
  'سياسة التحرير',
  'ميثاق الشرف',
  'الأسئلة الشائعة',
  'سياسة ملفات تعريف الارتباط',
  'نتائج البحث',
  'بحث',
  'أرشيف',
  'الأرشيف',
  'تسجيل الدخول',
  'إنشاء حساب',
  'الصفحة الرئيسية',
  'الرئيسية',
  'الصفحة غير موجودة',
  'هذه الصفحة غير موجودة',
  'لم يتم العثور على الصفحة',
  'عذرا الصفحة غير موجودة',
  'الصفحة المطلوبة غير موجودة',
  'خطأ 404',
  '404',
  'صفحة غير موجودة',
  'عفوا',
  'about us',
  'contact us',
  'privacy policy',
  'terms of use',
  'search results',
  'not found',
  'page not found',
  'error 404',
  'home',
] as const;

/** Parts of an address that lists have and stories seldom; weighed together with what the page looks like. */
export const LIST_PATHS = [
  'tag',
  'tags',
  'category',
  'categories',
  'cat',
  'section',
  'sections',
  'topic',
  'topics',
  'search',
  'author',
  'authors',
  'writer',
  'archive',
  'archives',
  'page',
  'latest',
  'label',
  'keyword',
  'keywords',
] as const;

/** Addresses of threads in forums, by the programs that serve them: vBulletin, phpBB, MyBB, SMF, XenForo. */
export const FORUM_PATH =
  /\/(?:showthread|showpost|viewtopic|viewforum|forumdisplay)\b|[?&]topic=\d|\/threads?\/[^/]*\.\d+(?:\/|$)/i;

/** Addresses of front pages. */
export const FRONT_PATH = /^\/(?:(?:ar|arabic|home|index|default|main)(?:\.\w+)?\/?)?$/i;

/** Letters that Arabic has not, by the languages that share its script. */
export const FOREIGN_LETTERS = /[پچژگټډړښځڅڼۍےٹڈڑںہھەێۆڕڵۇۈ]/gu;

/** Titles of pages that are not there, folded. */
export const NOT_FOUND =
  /صفحه.*(?:غير (?:موجوده|متوفره|متاحه)|محذوفه)|لم (?:نعثر|يتم العثور|نجد) |(?:^|\D)404(?:\D|$)|page not found/u;
