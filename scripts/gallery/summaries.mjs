/**
 * What pages could tell the popup: one summary for each thing that the popup has to draw. Invented, so that the
 * pictures are the same next year, but for the age of the story.
 *
 * @typedef {import('../../src/shared/summary.ts').ArticleSummary} ArticleSummary
 * @typedef {import('../../src/shared/summary.ts').BlockSummary} BlockSummary
 */

/**
 * @template T
 * @param {T} value
 * @param {Partial<import('../../src/shared/summary.ts').FactSummary<T>>} [rest]
 * @returns {import('../../src/shared/summary.ts').FactSummary<T>}
 */
const fact = (value, rest = {}) => ({
  value,
  raw: String(value),
  where: 'visible',
  detail: '',
  visible: true,
  ...rest,
});

/**
 * @param {string} iso
 * @param {'day' | 'minute'} precision
 */
const day = (iso, precision) =>
  fact({ iso, precision, calendar: /** @type {const} */ ('gregorian') }, { raw: iso });

/** @type {(kind: BlockSummary['kind'], text: string, rest?: Partial<BlockSummary>) => Omit<BlockSummary, 'id'>} */
const block = (kind, text, rest = {}) => ({
  kind,
  level: 1,
  text,
  rule: `${kind}-label`,
  evidence: text.split(' ').slice(0, 2).join(' '),
  hidden: true,
  ...rest,
});

/** @param {Omit<BlockSummary, 'id'>[]} blocks */
const counted = (blocks) => ({
  blocks: blocks.map((one, id) => ({ ...one, id })),
  hiddenCount: blocks.filter(({ hidden }) => hidden).length,
});

const FEW = [
  block('breaking', 'زلزال خفيف قبالة الساحل الشمالي'),
  block('related', 'إقرأ أيضًا: كيف حفظ الأجداد ماء السيل'),
  block('share', 'شارك محادثة نسخ الرابط'),
];

/** @type {ArticleSummary} an ordinary story */
export const STORY = {
  state: 'ready',
  level: 'declutter',
  host: 'mawjaz-alanba.example',
  title: fact('سدّ الوادي يستقبل أولى دفعات المياه بعد ثلاثة أعوام من الجفاف'),
  published: day('2023-09-05T09:41', 'minute'),
  modified: null,
  disputed: null,
  sources: [fact('رويترز')],
  publisher: fact('موجز الأنباء', { where: 'json-ld', detail: 'publisher.name', visible: false }),
  byline: null,
  tags: ['سدّ الوادي', 'الجفاف', 'الأمن المائي', 'وزارة الري'].map((tag) => fact(tag)),
  keywords: [],
  words: 820,
  minutes: 4,
  ...counted(FEW),
};

/** @type {ArticleSummary} every fact that there is, and many blocks */
export const FULL = {
  ...STORY,
  title: fact('عاجل: سدّ الوادي يستقبل أولى دفعات المياه بعد ثلاثة أعوام من الجفاف'),
  modified: day('2023-09-05T17:49', 'minute'),
  disputed: day('2023-09-08', 'day'),
  sources: [fact('رويترز', { href: 'https://news.example/agencies/1' }), fact('الحرة')],
  byline: fact('أسماء نصار'),
  tags: [...STORY.tags, ...['عاجل', 'OPEC+', 'النيل', 'السدود', 'المناخ', 'الزراعة'].map((tag) => fact(tag))],
  ...counted([
    ...FEW,
    block('related', 'مواضيع قد تهمك'),
    block('most-read', 'الأكثر قراءة هذا الأسبوع'),
    block('newsletter', 'اشترك في نشرتنا البريدية'),
    block('advert', ''),
  ]),
};

/** @type {ArticleSummary} a page that states next to nothing, on which there was nothing to hide */
export const SPARE = {
  ...STORY,
  title: fact('مكتبة متنقلة تصل إلى قرى الجبل'),
  published: null,
  sources: [],
  tags: [],
  keywords: ['مكتبة متنقلة', 'قرى الجبل'].map((word) => fact(word, { where: 'computed', visible: false })),
  words: 96,
  minutes: 1,
  ...counted([]),
};

/** @type {ArticleSummary} */
export const UNTITLED = { ...STORY, title: null };

/** @type {ArticleSummary} one block shown again by the reader */
export const SHOWN_AGAIN = {
  ...STORY,
  ...counted(FEW.map((one, index) => (index === 1 ? { ...one, hidden: false } : one))),
};

/** @type {ArticleSummary} */
export const ARTICLE_ONLY = {
  ...STORY,
  level: 'article',
  ...counted([
    ...FEW,
    block('nav', 'سياسة اقتصاد رياضة ثقافة', { level: 2 }),
    block('footer', 'جميع الحقوق محفوظة', { level: 2 }),
  ]),
};

/** @type {ArticleSummary} */
export const ORIGINAL = {
  ...STORY,
  level: null,
  ...counted(FEW.map((one) => ({ ...one, hidden: false }))),
};
