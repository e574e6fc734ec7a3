// Over 200 lines: one table, a row for each way of showing tags.
import { describe, expect, it } from 'vitest';
import { cleanTag, splitTags } from './clean-tag.ts';
import { findFacts } from './find-facts.ts';
import { proseFrom, proseTo, type StoryParts, storyOf } from './story.testing.ts';

const factsOf = (parts: StoryParts) => findFacts(storyOf(parts));
const tagsOf = (parts: StoryParts) => factsOf(parts).tags.map(({ value }) => value);
const links = (...names: string[]) => names.map((name) => `<a href="/x/${name}">${name}</a>`).join(' ');
const tagLinks = (...names: string[]) => names.map((name) => `<a href="/tag/${name}">${name}</a>`).join('');
const BOTH = ['السوق القديم', 'ترميم'];

describe('tags behind a label', () => {
  it.each([
    'كلمات دلالية',
    'الكلمات الدلالية',
    'الكلمات المفتاحية',
    'كلمات مفتاحية',
    'كلمات البحث',
    'الوسوم',
    'وسوم',
    'وسوم الخبر',
    'تاجز',
    'التاجات',
    'هاشتاغ',
    'مواضيع',
    'مفاتيح',
    'مفاتيح الخبر',
    'علامات',
    'التسميات',
    'موسومة تحت',
    'سمات',
    'Tags',
    'Tagged',
  ])('%s', (label) => {
    expect(tagsOf({ tail: `<p>${label}: ${links(...BOTH)}</p>` })).toEqual(BOTH);
    expect(tagsOf({ tail: `<p>${label}: السوق القديم، ترميم</p>` })).toEqual(BOTH);
    expect(
      tagsOf({
        tail: `<div><span>${label}</span><ul><li>${links(BOTH[0] ?? '')}</li><li>${links(BOTH[1] ?? '')}</li></ul></div>`,
      }),
    ).toEqual(BOTH);
  });

  it.each<[string, string, string[]]>([
    ['commas of both scripts', 'الوسوم: السوق القديم، ترميم, تجار', ['السوق القديم', 'ترميم', 'تجار']],
    ['bars', 'كلمات البحث: السوق القديم | ترميم | تجار', ['السوق القديم', 'ترميم', 'تجار']],
    ['hashtags', 'مفاتيح: #السوق_القديم #ترميم', ['السوق القديم', 'ترميم']],
    ['no separator at all: one tag', 'كلمات دلالية: السوق القديم ترميم تجار', ['السوق القديم ترميم تجار']],
    ['Persian letters', 'الوسوم: کیم جونغ أون، فی روسیا', ['كيم جونغ أون', 'في روسيا']],
    ['repetitions', 'الوسوم: أبو ظبي، ابو ظبى، ترميم', ['أبو ظبي', 'ترميم']],
    ['dots and spaces around', 'الوسوم: السوق القديم ، ترميم .', ['السوق القديم', 'ترميم']],
    ['tatweel and tashkeel in the label', 'الوُســوم: السوق القديم، ترميم', ['السوق القديم', 'ترميم']],
  ])('%s', (_, text, tags) => {
    expect(tagsOf({ tail: `<p>${text}</p>` })).toEqual(tags);
  });

  it('reads short links under «مواضيع ذات صلة» as tags when they lead to topics', () => {
    const list =
      '<h2>مواضيع ذات صلة</h2><ul><li><a href="/arabic/topics/1">العراق</a></li><li><a href="/arabic/topics/2">تعليم</a></li></ul>';
    expect(tagsOf({ tail: list })).toEqual(['العراق', 'تعليم']);
  });
});

describe('tags without a label', () => {
  it.each<[string, string]>([
    ['rel=tag', '<div><a rel="tag" href="/k/1">السوق القديم</a> <a rel="tag" href="/k/2">ترميم</a></div>'],
    [
      'a box named for tags',
      '<div class="post-tags"><a href="/1">السوق القديم</a><a href="/2">ترميم</a></div>',
    ],
    ['camel case', '<div class="keywordsDiv"><a href="/1">السوق القديم</a><a href="/2">ترميم</a></div>'],
    [
      'headings in such a box',
      '<div class="article-tags"><a href="/1"><h2>السوق القديم</h2></a><a href="/2"><h2>ترميم</h2></a></div>',
    ],
    [
      'text beside empty links',
      '<div><div class="article_tag"><h3><a href="/1"></a> السوق القديم</h3></div><div class="article_tag"><h3><a href="/2"></a> ترميم</h3></div></div>',
    ],
    ['links to tag pages', `<section>${tagLinks(...BOTH)}</section>`],
    [
      'links to tag pages by query',
      '<div><a href="/Tags/Index?id=1&tag=x">السوق القديم</a> <a href="/Tags/Index?id=2&tag=y">ترميم</a></div>',
    ],
    [
      'links to topics among the story’s furniture',
      '<div><a href="/topic/1">السوق القديم</a> <a href="/topic/2">ترميم</a></div>',
    ],
    ['hashtags', '<p>#السوق_القديم #ترميم</p>'],
    ['chips with a hash', '<div><a href="/tag/1">#السوق القديم</a><a href="/tag/2">#ترميم</a></div>'],
  ])('%s', (_, tail) => {
    expect(tagsOf({ tail })).toEqual(BOTH);
  });
});

describe('tags: the publisher’s own page of each', () => {
  const linked = (parts: StoryParts) => factsOf(parts).tags.map(({ value, href }) => [value, href ?? null]);
  it.each<[string, string, (string | null)[][]]>([
    [
      'behind a label',
      '<p>الوسوم: <a href="/tag/1">السوق القديم</a></p>',
      [['السوق القديم', 'https://akhbar.example/tag/1']],
    ],
    [
      'rel=tag',
      '<a rel="tag" href="https://www.akhbar.example/t/1">السوق القديم</a>',
      [['السوق القديم', 'https://www.akhbar.example/t/1']],
    ],
    [
      'a chip',
      '<div class="tags"><a href="/topic/1">السوق القديم</a></div>',
      [['السوق القديم', 'https://akhbar.example/topic/1']],
    ],
    [
      'a search for it',
      '<p>الوسوم: <a href="/?s=x">السوق القديم</a></p>',
      [['السوق القديم', 'https://akhbar.example/?s=x']],
    ],
    [
      'on another site',
      '<p>الوسوم: <a href="https://x.example/hashtag/1">السوق القديم</a></p>',
      [['السوق القديم', null]],
    ],
    ['the front page', '<p>الوسوم: <a href="/">السوق القديم</a></p>', [['السوق القديم', null]]],
    ['a script', '<p>الوسوم: <a href="javascript:void(0)">السوق القديم</a></p>', [['السوق القديم', null]]],
    ['nowhere', '<p>الوسوم: <a href="#">السوق القديم</a></p>', [['السوق القديم', null]]],
    ['no link', '<p>الوسوم: السوق القديم</p>', [['السوق القديم', null]]],
  ])('%s', (_, tail, tags) => {
    expect(linked({ tail })).toEqual(tags);
  });
});

describe('tags as newsrooms’ systems leave them', () => {
  const chips = (...texts: string[]) =>
    `<div class="tags">${texts.map((text, at) => `<a href="/tag/${at}">${text}</a> `).join('')}</div>`;
  it.each<[string, string, string[]]>([
    ['counts in brackets', chips('السوق القديم (12)', 'ترميم (٣)'), BOTH],
    ['a link to more of them', chips('السوق القديم', 'ترميم', 'المزيد'), BOTH],
    ['a link to all of them', chips('السوق القديم', 'ترميم', 'عرض الكل'), BOTH],
    ['a stray closing mark', chips('السوق القديم»', 'ترميم)'), BOTH],
    ['dots for spaces at the ends', chips('...السوق القديم', 'ترميم...'), BOTH],
    ['Latin ones', chips('COVID-19', '#Gaza', 'ترميم'), ['COVID-19', 'Gaza', 'ترميم']],
    ['the same in other spelling', chips('أسامة', 'اسامه', 'ترميم'), ['أسامة', 'ترميم']],
    [
      'with and without article',
      chips('السوق القديم', 'ترميم', 'الترميم'),
      ['السوق القديم', 'ترميم', 'الترميم'],
    ],
    [
      'commas between links',
      '<p>الوسوم: <a href="/tag/1">السوق القديم</a>، <a href="/tag/2">ترميم</a>.</p>',
      BOTH,
    ],
    ['a label repeated in every link', chips('#السوق القديم', '#ترميم'), BOTH],
    ['hashtags with tatweel', '<p>#الســوق_القديم #ترميم</p>', ['الســوق القديم', 'ترميم']],
    ['hashtags parted by bars', '<p>#السوق_القديم | #ترميم</p>', BOTH],
    ['hashtags without spaces', '<p>#السوق_القديم#ترميم</p>', BOTH],
    [
      'a label over a list',
      '<section><h3>الكلمات الدلالية</h3><ul><li>السوق القديم</li><li>ترميم</li></ul></section>',
      BOTH,
    ],
    [
      'a definition list',
      '<dl><dt>الوسوم</dt><dd><a href="/tag/1">السوق القديم</a></dd><dd><a href="/tag/2">ترميم</a></dd></dl>',
      BOTH,
    ],
    ['buttons', '<div class="article-tags"><button>السوق القديم</button><button>ترميم</button></div>', BOTH],
    [
      'a label in English',
      '<p>Tags : <a href="/tag/1">السوق القديم</a> <a href="/tag/2">ترميم</a></p>',
      BOTH,
    ],
    ['none', '<p>الوسوم: لا يوجد</p>', []],
    ['a label without tags', '<p>الوسوم:</p><p>شارك الخبر</p>', []],
    ['slashes', '<p>الوسوم: السوق القديم / ترميم</p>', BOTH],
    ['dashes', '<p>الوسوم: السوق القديم - ترميم</p>', BOTH],
    ['«و» before the last', '<p>كلمات مفتاحية: السوق القديم؛ ترميم</p>', BOTH],
  ])('%s', (_, tail, tags) => {
    expect(tagsOf({ tail })).toEqual(tags);
  });
  it('hashtags as the last line of the text', () => {
    expect(tagsOf({ body: proseTo('#السوق_القديم #ترميم') })).toEqual(BOTH);
  });
});

describe('no shown tags', () => {
  it.each<[string, StoryParts]>([
    ['nothing', {}],
    [
      'related headlines',
      {
        tail: '<h3>مواضيع ذات صلة</h3><ul><li><a href="/news/1">افتتاح معرض الزهور في الحديقة العامة</a></li></ul>',
      },
    ],
    [
      'related headlines that are short',
      { tail: '<h3>ذات صلة</h3><ul><li><a href="/news/1">معرض الزهور</a></li></ul>' },
    ],
    ['popular tags', { tail: '<p>وسوم شائعة</p>' }],
    [
      'the tags of another story',
      {
        related: `<h2>افتتاح معرض الزهور في الحديقة العامة</h2><p>${'كلمة أخرى في النص '.repeat(8)}</p><p>الوسوم: زهور، حديقة</p>`,
      },
    ],
    [
      'a tag box far away',
      {
        related: `${'<p>سطر</p>'.repeat(60)}<div class="tagcloud"><a rel="tag" href="/tag/1">زهور</a></div>`,
      },
    ],
    ['a kicker above the headline', { above: '<span class="a-tag">شريط الأنباء</span>' }],
    ['categories', { tail: '<div><a rel="category tag" href="/category/1">محليات</a></div>' }],
    [
      'prose that begins like a label',
      {
        body: proseFrom(
          'كلمات الرئيس أمس كانت واضحة، ولم تترك مجالا للشك في موقف الحكومة من السوق القديم وأعمال الترميم.',
        ),
      },
    ],
    ['a share bar', { tail: '<p>شارك: <a href="https://t.me/x">تيليغرام</a></p>' }],
  ])('%s', (_, parts) => {
    expect(tagsOf(parts)).toEqual([]);
  });
});

describe('tags stated for machines', () => {
  const meta = (key: string, content: string) =>
    `<meta ${key.includes(':') ? 'property' : 'name'}="${key}" content="${content}">`;
  it.each<[string, string, string[]]>([
    ['article:tag', meta('article:tag', 'السوق القديم') + meta('article:tag', 'ترميم'), BOTH],
    ['one article:tag for all', meta('article:tag', 'السوق القديم,ترميم'), BOTH],
    [
      'news_keywords before keywords',
      meta('keywords', 'السوق, تجار') + meta('news_keywords', 'السوق القديم, ترميم'),
      BOTH,
    ],
    ['keywords', meta('keywords', 'السوق القديم, ترميم'), BOTH],
    ['keywords with Arabic commas', meta('keywords', 'السوق القديم، ترميم'), BOTH],
    [
      'JSON-LD list',
      '<script type="application/ld+json">{"@type":"NewsArticle","keywords":["السوق القديم","ترميم"]}</script>',
      BOTH,
    ],
    [
      'JSON-LD string',
      '<script type="application/ld+json">{"@type":"NewsArticle","keywords":"السوق القديم, ترميم"}</script>',
      BOTH,
    ],
    ['one stock word among the story’s own', meta('keywords', 'السوق القديم, ترميم, أخبار'), BOTH],
    [
      'the site’s stock, half of it plausible',
      meta('keywords', 'اخبار الساحل,اخبار الأردن,اخبار,عاجل,وكالة,السوق,صحافة'),
      [],
    ],
    ['sections', meta('keywords', 'محليات, السوق القديم, عربي ودولي, ترميم, حوادث'), BOTH],
    [
      'the section as the page names it',
      meta('article:section', 'مدن وأسواق') + meta('keywords', 'مدن وأسواق, السوق القديم, ترميم'),
      BOTH,
    ],
    [
      'the headline as a keyword',
      meta('keywords', 'السوق القديم يفتح أبوابه من جديد, السوق القديم, ترميم'),
      BOTH,
    ],
    ['the site’s stock', meta('keywords', 'اخبار, عناوين, صحف, عاجل, اخبار اليوم'), []],
    [
      'the site’s name over and over',
      meta('og:site_name', 'صدى الساحل') +
        meta('keywords', 'صدى الساحل, جريدة صدى الساحل, موقع صدى الساحل, السوق القديم'),
      [],
    ],
    [
      'a word that begins like the site’s name',
      meta('og:site_name', 'العرب') + meta('keywords', 'السوق العربية, السوق القديم, العرب, تجار'),
      ['السوق العربية', 'السوق القديم', 'تجار'],
    ],
    ['words that the story does not hold', meta('keywords', 'كرة القدم, الدوري الممتاز, انتقالات'), []],
    ['a title cut into words', meta('keywords', 'السوق, القديم, من, جديد'), []],
  ])('%s', (_, head, tags) => {
    expect(tagsOf({ head })).toEqual(tags);
  });

  it('shown tags go first', () => {
    const head = meta('keywords', 'تجار, ترميم');
    expect(tagsOf({ head, tail: `<p>الوسوم: ${links(...BOTH)}</p>` })).toEqual(BOTH);
  });

  it('computes keywords only when there are no tags', () => {
    expect(factsOf({ tail: `<p>الوسوم: ${links(...BOTH)}</p>` }).keywords).toEqual([]);
    const { tags, keywords } = factsOf({});
    expect(tags).toEqual([]);
    expect(keywords.length).toBeGreaterThan(0);
    expect(keywords.every(({ from }) => from.where === 'computed')).toBe(true);
  });
});

describe('cleanTag', () => {
  it.each([
    ['#حماية_مدنية', 'حماية مدنية'],
    ['  ترميم ،', 'ترميم'],
    ['السخرية"…', 'السخرية…'],
    ['"ربع قرن"', '"ربع قرن"'],
    ['د.ب.أ', 'د.ب.أ'],
    ['كأس العالم 2026', 'كأس العالم 2026'],
    ['\u202eمقلوب\u202c', 'مقلوب'],
    ['<b>غليظ</b>', '<b>غليظ</b>'],
  ])('%s → %s', (text, tag) => {
    expect(cleanTag(text)).toBe(tag);
  });
  it('clips and drops what is no tag', () => {
    expect(cleanTag('ط'.repeat(10_000)).length).toBeLessThanOrEqual(80);
    expect(splitTags('، , | # ... 5')).toEqual([]);
  });
});
