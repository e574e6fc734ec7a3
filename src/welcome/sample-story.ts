/** A piece of the sample page: a paragraph of the story, or clutter of the kind that stands there on real pages. */
export interface Piece {
  readonly kind: 'story' | 'breaking' | 'share' | 'related' | 'advert' | 'newsletter' | 'most-read';
  readonly text: string;
  /** The rows of a list under it. */
  readonly rows?: readonly string[];
}

/** What the first-run page shows: an invented story of an invented paper, with all that papers put around theirs. */
export const SAMPLE_STORY = {
  host: 'albayt-daily.example',
  title: 'مكتبة حيّ الزيتون تسهر مع طلابها حتى منتصف الليل',
  line: 'سلمى الحداد — الأحد ٢ نوفمبر ٢٠٢٥',
  pieces: [
    { kind: 'share', text: 'شارك: فيسبوك | إكس | واتساب | نسخ الرابط' },
    {
      kind: 'story',
      text: 'قررت مكتبة حيّ الزيتون أن تُبقي أبوابها مفتوحة حتى منتصف الليل، بعد أن طلب ذلك طلاب لا يجدون في بيوتهم ركنًا هادئًا للمراجعة.',
    },
    { kind: 'related', text: 'اقرأ أيضًا: سبع حيل لترتيب رفوف بيتك في عطلة واحدة' },
    {
      kind: 'story',
      text: 'وقالت أمينة المكتبة إن الزوار تضاعفوا في الأسبوع الأول، وإن متطوعين من أهل الحيّ يتناوبون على الإشراف وإعداد الشاي.',
    },
    { kind: 'advert', text: 'إعلان' },
    {
      kind: 'story',
      text: 'وتستمر التجربة إلى نهاية موسم الامتحانات، ثم تُعرض نتائجها على بقية مكتبات المدينة.',
    },
    { kind: 'newsletter', text: 'لا يفوتك جديدنا! اشترك في النشرة البريدية' },
    {
      kind: 'most-read',
      text: 'الأكثر قراءة',
      rows: ['موعد صرف المعاشات هذا الشهر', 'نتيجة مباراة الأمس بالأهداف'],
    },
  ],
  /** Runs over the top. */
  breaking: { kind: 'breaking', text: 'عاجل | ازدحام على الطريق الساحلي بعد هطول المطر' },
} as const satisfies {
  readonly host: string;
  readonly title: string;
  readonly line: string;
  readonly pieces: readonly Piece[];
  readonly breaking: Piece;
};
