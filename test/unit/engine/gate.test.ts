// Over 200 lines: one gate, with a page for each thing that is no story.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/engine/read-page.ts';

const HEADLINE = 'افتتاح جسر المشاة الجديد فوق الوادي';
const P1 =
  'افتتح محافظ المدينة صباح الثلاثاء جسرا جديدا للمشاة فوق الوادي، يربط بين الحي القديم والجامعة، بعد عامين من الأشغال.';
const P2 =
  'وقال المحافظ إن الجسر سيخدم عشرة آلاف شخص كل يوم، وإن كلفته بلغت ثلاثة ملايين دينار دفعتها البلدية والجامعة.';
const STORY = `<h1>${HEADLINE}</h1><div><p>${P1}</p><p>${P2}</p></div>`;
const ARTICLE = 'https://news.example/local/2024/bridge-4711.html';

interface Page {
  readonly url?: string;
  readonly title?: string;
  readonly head?: string;
  readonly body: string;
}

/** `article`, or the rule that says what the page is instead. */
function judge({ url = ARTICLE, title = `${HEADLINE} - صحيفة الوادي`, head = '', body }: Page): string {
  const html = `<!doctype html><title>${title}</title>${head}<body>${body}`;
  const reading = readPage(new JSDOM(html).window.document, url);
  return reading.kind === 'article' ? 'article' : `${reading.kind}: ${reading.why}`;
}

const teaser = (i: number) =>
  `<div><h2><a href="/n/${i}">خبر رقم ${i} من أخبار المحافظة هذا الأسبوع</a></h2><p>${P1} ${i}</p></div>`;
const list = Array.from({ length: 8 }, (_, i) => teaser(i)).join('');

describe('an article', () => {
  it.each<[string, Page]>([
    ['of two paragraphs', { body: STORY }],
    ['of one paragraph', { body: `<h1>${HEADLINE}</h1><p>${P1} ${P2}</p>` }],
    [
      'without headline, when its data says so',
      {
        head: '<meta property="og:type" content="article">',
        body: `<p>${P1}</p><p>${P2}</p>`,
      },
    ],
    ['under an address of lists', { url: 'https://news.example/category/local/4711', body: STORY }],
    ['at the root with a query', { url: 'https://news.example/?p=4711', body: STORY }],
    ['with a list of related stories under it', { body: `${STORY}<aside><h3>ذات صلة</h3>${list}</aside>` }],
    [
      'that quotes English',
      {
        body: STORY.replace('الأشغال.', 'الأشغال. وكتب على تويتر: This bridge is for everyone in our city.'),
      },
    ],
    ['that names a Persian city', { body: STORY.replace('الوادي،', 'الوادي، كما في چابهار،') }],
    ['that names two', { body: STORY.replace('الوادي،', 'الوادي، كما في چابهار وگرگان،') }],
    [
      'with an English menu',
      {
        body: `<nav>${'<a href="/s">Section of our news site</a> '.repeat(30)}</nav>${STORY}`,
      },
    ],
    ['whose address is no address', { url: 'about:blank', body: STORY }],
    ...[
      'أسعار النفط تقفز عالميا',
      'المزيد من الجسور قريبا',
      'استطلاع: نصف السكان متفائلون',
      'آخر تطورات الجسر',
    ].map((headline): [string, Page] => [
      `whose short headline begins like a label, «${headline}»`,
      { title: headline, body: STORY.replace(HEADLINE, headline) },
    ]),
    [
      'whose headline begins like the title of a page of services',
      {
        title: 'بحث: القهوة تحمي القلب في سن الشيخوخة - صحيفة الوادي',
        body: STORY.replace(HEADLINE, 'بحث: القهوة تحمي القلب في سن الشيخوخة'),
      },
    ],
  ])('%s', (_, page) => {
    expect(judge(page)).toBe('article');
  });
});

describe('no article', () => {
  it.each<[string, string, Page]>([
    [
      'the page of somebody who sells something',
      'not-article: service',
      {
        title: 'خدمة الجسور - شركة الوادي',
        body: `<h1>${HEADLINE}</h1><p>${P1}</p><h2>من نحن</h2><p>${P2}</p><h2>الباقات</h2><p>${P1}</p>`,
      },
    ],
    ['nothing', 'not-article: no-prose', { body: '' }],
    ['a headline alone', 'not-article: no-prose', { body: `<h1>${HEADLINE}</h1>` }],
    [
      'a headline and a caption',
      'not-article: no-prose',
      {
        body: `<h1>${HEADLINE}</h1><figure><img><figcaption>الجسر الجديد صباح الثلاثاء</figcaption></figure>`,
      },
    ],
    ['a menu', 'not-article: no-prose', { body: '<a href="/s">قسم الأخبار المحلية</a> '.repeat(40) }],
    ['a front page', 'not-article: front-page', { url: 'https://news.example/', body: STORY }],
    ['a front page in Arabic', 'not-article: front-page', { url: 'https://news.example/ar/', body: STORY }],
    [
      'a page about the site',
      'not-article: no-story-title',
      {
        title: 'من نحن',
        body: STORY.replace(HEADLINE, 'من نحن'),
      },
    ],
    [
      'a privacy policy, by its title',
      'not-article: no-story-title',
      {
        title: 'سياسة الخصوصية - صحيفة الوادي',
        body: STORY,
      },
    ],
    ...['حالة الطقس في عمّان', 'مواقيت الصلاة في طرابلس', 'أوقات الصلاة', 'الأكثر قراءة', 'آخر الأخبار'].map(
      (headline): [string, string, Page] => [
        `a page of services, «${headline}»`,
        'not-article: label-title',
        { title: headline, body: STORY.replace(HEADLINE, headline) },
      ],
    ),
    [
      'a page about the site, its name behind a colon',
      'not-article: no-story-title',
      { title: 'من نحن: صحيفة الوادي', body: STORY },
    ],
    [
      'a missing page',
      'not-article: not-found',
      {
        title: 'عفوا، الصفحة التي تبحث عنها غير موجودة هنا',
        body: STORY.replace(HEADLINE, 'لم نعثر على الصفحة التي تبحث عنها'),
      },
    ],
    [
      'headlines with excerpts',
      'not-article: list',
      { title: 'أخبار محلية', body: `<h1>محليات</h1>${list}` },
    ],
    [
      'English',
      'not-arabic: other-script',
      {
        body: '<h1>A bridge opens in the old town</h1><p>The governor opened a new bridge for pedestrians on Tuesday, after two years of work in the old town. He said it will serve ten thousand people every day.</p>',
      },
    ],
    [
      'Persian',
      'not-arabic: other-language',
      {
        body: '<h1>گشایش پل تازه در شهر</h1><p>استاندار روز سه‌شنبه پل عابر پیاده تازه‌ای را گشود که محله کهنه را به دانشگاه می‌پیوندد، و گفت هر روز ده هزار تن از آن می‌گذرند. هزینه ساخت پل را شهرداری و دانشگاه پرداخته‌اند.</p>',
      },
    ],
    [
      'Urdu',
      'not-arabic: other-language',
      {
        body: '<h1>شہر میں نیا پل کھل گیا</h1><p>گورنر نے منگل کی صبح پیدل چلنے والوں کے لیے نیا پل کھولا، جو پرانے محلے کو یونیورسٹی سے ملاتا ہے۔ انہوں نے کہا کہ ہر روز دس ہزار لوگ اس سے گزریں گے۔</p>',
      },
    ],
    [
      'Sorani',
      'not-arabic: other-language',
      {
        body: '<h1>پردێکی نوێ لە شارەکە کرایەوە</h1><p>پارێزگار بەیانی سێشەممە پردێکی نوێی بۆ پیادەکان کردەوە، کە گەڕەکی کۆن بە زانکۆوە دەبەستێتەوە. گوتی هەموو ڕۆژێک دە هەزار کەس بەسەریدا تێدەپەڕن.</p>',
      },
    ],
  ])('%s (%s)', (_, verdict, page) => {
    expect(judge(page)).toBe(verdict);
  });

  it('a document without a body', () => {
    const doc = new JSDOM('').window.document;
    doc.documentElement.remove();
    expect(readPage(doc, ARTICLE)).toEqual({ kind: 'not-article', why: 'empty' });
  });
});

describe('a page that the reader wants read anyway', () => {
  const read = (body: string, url = ARTICLE) =>
    readPage(new JSDOM(`<!doctype html><title>x</title><body>${body}`).window.document, url, {
      anyway: true,
    });
  const foreign =
    'The governor opened a new bridge for pedestrians on Tuesday, after two years of work in the old town, and said it will serve ten thousand people.';

  it.each([
    [
      'in another language',
      `<h1>A bridge opens</h1><div><p>${foreign}</p><p>${foreign} Again.</p></div>`,
      ARTICLE,
      foreign,
    ],
    ['at the address of a front page', STORY, 'https://news.example/', P1],
    ['that lists headlines with excerpts', `<h1>محليات</h1>${list}`, ARTICLE, P1],
  ])('%s keeps its text', (_, body, url, text) => {
    const reading = read(body, url);
    if (reading.kind !== 'article') throw new Error(reading.why);
    const words = reading.body.map((node) => node.textContent ?? '');
    expect(words.join(' ')).toContain(text);
    const kept = new Set(reading.body);
    for (const { nodes } of reading.clutter)
      for (const node of nodes) for (const own of kept) expect(node.contains(own)).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['a menu', '<a href="/s">قسم الأخبار المحلية</a> '.repeat(40)],
  ])('is left alone where it holds %s, for nothing of it would be protected', (_, body) => {
    expect(read(body)).toEqual({ kind: 'not-article', why: 'no-prose' });
  });
});
