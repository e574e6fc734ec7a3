// Over 200 lines: one story, and each of its facts.
import { describe, expect, it } from 'vitest';
import { cleanText, decodeEntities } from './clean-text.ts';
import { findFacts } from './find-facts.ts';
import { readJsonLd, textsOf } from './json-ld.ts';
import { type StoryParts, storyOf } from './story.testing.ts';

const factsOf = (parts: StoryParts) => findFacts(storyOf(parts));
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const siteName = (name: string) => `<meta property="og:site_name" content="${name}">`;

describe('title', () => {
  it.each<[string, StoryParts, string | null]>([
    ['the headline shown', { headline: 'السوق يفتح أبوابه', title: 'شيء آخر' }, 'السوق يفتح أبوابه'],
    [
      'the whole headline, marks and all',
      { headline: '«السوق»: 3 أعوام.. ثم فُتح!' },
      '«السوق»: 3 أعوام.. ثم فُتح!',
    ],
    [
      'JSON-LD without a headline',
      { headline: null, head: script('{"@type":"NewsArticle","headline":"السوق &quot;القديم&quot; يفتح"}') },
      'السوق "القديم" يفتح',
    ],
    [
      'og:title without the site',
      {
        headline: null,
        head: `${siteName('صدى الساحل')}<meta property="og:title" content="السوق يفتح أبوابه - صدى الساحل">`,
      },
      'السوق يفتح أبوابه',
    ],
    [
      '<title> without section and site',
      {
        headline: null,
        head: siteName('صدى الساحل'),
        title: 'السوق القديم يفتح أبوابه | محليات | صدى الساحل',
      },
      'السوق القديم يفتح أبوابه',
    ],
    [
      'site first',
      { headline: null, head: siteName('صدى الساحل'), title: 'صدى الساحل :: السوق القديم يفتح أبوابه' },
      'السوق القديم يفتح أبوابه',
    ],
    [
      'a dash inside the headline',
      { headline: null, head: siteName('صدى الساحل'), title: 'السوق - كما كان - يعود' },
      'السوق - كما كان - يعود',
    ],
    [
      'a word in the headline that begins like the site’s name',
      { headline: null, head: siteName('العرب'), title: 'السوق العربية تفتح أبوابها - العرب' },
      'السوق العربية تفتح أبوابها',
    ],
    ['nothing', { headline: null }, null],
  ])('%s', (_, parts, title) => {
    expect(factsOf(parts).title?.value ?? null).toBe(title);
  });

  it('is never the name of a drawing', () => {
    const story = storyOf({ headline: null, header: '<svg><title>شعار الجريدة</title></svg>' });
    story.doc.querySelector('head > title')?.remove();
    expect(findFacts(story).title).toBeNull();
  });
});

describe('publisher', () => {
  it.each<[string, StoryParts, string]>([
    ['og:site_name', { head: siteName('صدى الساحل') }, 'صدى الساحل'],
    [
      'Arabic before Latin',
      {
        head:
          siteName('Coast Echo') +
          script('{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"صدى الساحل"}}'),
      },
      'صدى الساحل',
    ],
    ['the Arabic half', { head: siteName('Coast Echo - صدى الساحل') }, 'صدى الساحل'],
    ['without its domain', { head: siteName('صدى الساحل.كوم') }, 'صدى الساحل'],
    ['without its slogan', { head: siteName('هسبريس جريدة إلكترونية مغربية') }, 'هسبريس'],
    ['WebSite', { head: script('{"@type":"WebSite","name":"صدى الساحل"}') }, 'صدى الساحل'],
    [
      'a publisher by reference',
      {
        head: script(
          '{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"صدى الساحل"}]}',
        ),
      },
      'صدى الساحل',
    ],
    ['the end of the title', { title: 'السوق القديم يفتح أبوابه من جديد - صدى الساحل' }, 'صدى الساحل'],
    [
      'the beginning of the title',
      { title: 'صدى الساحل :: محليات :: السوق القديم يفتح أبوابه من جديد' },
      'صدى الساحل',
    ],
    [
      'a known Latin name that the page also writes in Arabic',
      { head: siteName('euronews'), meta: '<p>تابعوا يورونيوز</p>' },
      'يورونيوز',
    ],
    [
      'the shortest Latin name',
      { head: siteName('LBCIV7') + script('{"@type":"WebSite","name":"LBCI"}') },
      'LBCI',
    ],
    ['the host', {}, 'akhbar.example'],
  ])('%s', (_, parts, publisher) => {
    expect(factsOf(parts).publisher?.value).toBe(publisher);
  });
});

describe('JSON-LD', () => {
  const parse = (json: string) => {
    const { doc } = storyOf({ head: script(json) });
    return readJsonLd(doc);
  };
  it.each<[string, string]>([
    ['a comment around', '<!-- {"@type":"NewsArticle","headline":"س"} -->'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"س"}\n//]]>'],
    ['a semicolon behind', '{"@type":"NewsArticle","headline":"س"};'],
    ['raw line breaks and tabs', '{"@type":"NewsArticle",\n"headline":"س\n\t"}'],
    ['commas too many', '{"@type":"NewsArticle","headline":"س","keywords":["ا","ب",],}'],
    ['a list', '[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"س"}]'],
    ['an article inside a page', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"س"}}'],
    ['types in a list', '{"@type":["Thing","NewsArticle"],"headline":"س"}'],
    ['an unescaped quote', '{"@type":"NewsArticle","description":"قال "لا" أمس","headline":"س"}'],
  ])('reads %s', (_, json) => {
    expect(textsOf(parse(json).articles[0]?.headline).map((text) => text.trim())).toEqual(['س']);
  });
  it.each(['', 'null', '42', '"text"', '{', '[[[[[[[[{"@type":"NewsArticle"}]]]]]]]]', 'window.x = 1'])(
    'survives %s',
    (json) => {
      expect(parse(json).articles).toEqual([]);
    },
  );
  it('takes the article whose headline is the page’s', () => {
    const head = script(
      '[{"@type":"NewsArticle","headline":"معرض الزهور","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"السوق القديم يفتح أبوابه من جديد","datePublished":"2023-09-05"}]',
    );
    expect(factsOf({ head }).published?.value.iso).toBe('2023-09-05');
  });
  it('follows no endless reference', () => {
    const deep = `${'{"mainEntity":'.repeat(400)}{}${'}'.repeat(400)}`;
    expect(parse(deep).articles).toEqual([]);
  });
});

describe('values that would break or spoof a popup', () => {
  it.each([
    ['controls', 'السوق\u0000\u0007\u001b القديم', 'السوق القديم'],
    ['bidi overrides', '\u202eالسوق\u202c \u2066القديم\u2069', 'السوق القديم'],
    ['invisible characters', 'السوق\u200b\ufeff\u2060 القديم', 'السوق القديم'],
    ['line and paragraph breaks', 'السوق\u2028\n\t القديم', 'السوق القديم'],
    ['markup stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
  it('clips by characters, not by halves of them', () => {
    expect([...cleanText('😀'.repeat(500), 10)]).toHaveLength(10);
    expect(cleanText('ط'.repeat(10_000), 100)).toHaveLength(100);
  });
  it.each([
    ['&quot;شعر&quot;', '"شعر"'],
    ['&amp;quot;شعر&amp;quot;', '"شعر"'],
    ['&#1587;&#x648;&#1602;', 'سوق'],
    ['&nosuch; &#0; &#x110000;', '&nosuch;   &#x110000;'],
    ['a & b', 'a & b'],
  ])('entities: %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
  it('clips every fact of a hostile page', () => {
    const long = 'نص طويل جدا '.repeat(1000);
    const head = `${siteName(long)}<meta name="author" content="${long}"><meta name="keywords" content="${long}"><meta name="source" content="${long}">
      <meta property="article:published_time" content="${long}">${script(`{"@type":"NewsArticle","headline":"${long}","author":"${long}","keywords":"${long}"}`)}`;
    const facts = factsOf({
      head,
      headline: long,
      meta: `<p>المصدر: ${long}</p><p>كتب: ${long}</p>`,
      tail: `<p>الوسوم: ${long}، ${long}</p>`,
      title: long,
    });
    const found = [
      facts.title,
      facts.publisher,
      facts.byline,
      ...facts.sources,
      ...facts.tags,
      ...facts.keywords,
    ].filter((fact) => fact !== null);
    expect(found.length).toBeGreaterThan(2);
    for (const { value, raw } of found) {
      expect(value.length).toBeLessThanOrEqual(301);
      expect(raw.length).toBeLessThanOrEqual(301);
    }
    expect(facts.published).toBeNull();
  });
});

describe('findFacts', () => {
  const parts: StoryParts = {
    head: `${siteName('صدى الساحل')}<meta property="article:published_time" content="2023-09-05T10:30:00+03:00">`,
    meta: '<p>كتبت أسماء نصار</p><p>الثلاثاء 5 سبتمبر 2023</p>',
    tail: '<p>المصدر: الحرة</p><p>الوسوم: <a href="/tag/1">سوق</a></p>',
  };
  it('leaves the page as it was', () => {
    const context = storyOf(parts);
    const before = context.doc.documentElement.outerHTML;
    findFacts(context);
    expect(context.doc.documentElement.outerHTML).toBe(before);
  });
  it('says of every fact where it was read, with a node for all that is visible', () => {
    const { title, published, sources, publisher, byline, tags } = factsOf(parts);
    for (const fact of [title, published, publisher, byline, ...sources, ...tags]) {
      expect(fact?.from.detail).not.toBe('');
      expect(fact?.from.node !== null).toBe(fact?.from.where === 'visible');
    }
    expect([title, published, byline, sources[0], tags[0]].map((fact) => fact?.from.where)).toEqual(
      Array(5).fill('visible'),
    );
  });
  it('gives the same answer twice', () => {
    const context = storyOf({ ...parts, now: new Date('2024-01-01T00:00:00Z') });
    expect(JSON.stringify(findFacts(context), withoutNodes)).toBe(
      JSON.stringify(findFacts(context), withoutNodes),
    );
  });
  it('counts words and minutes of the body alone', () => {
    const { words, minutes } = factsOf({ ...parts, body: Array(20).fill('كلمة '.repeat(27)) });
    expect([words, minutes]).toEqual([540, 3]);
    expect(factsOf({ body: ['خبر قصير'] }).minutes).toBe(1);
  });
  it('survives a page of nothing', () => {
    const facts = factsOf({ headline: null, body: [] });
    expect(facts).toMatchObject({
      title: null,
      published: null,
      modified: null,
      sources: [],
      byline: null,
      tags: [],
      words: 0,
    });
  });
});

function withoutNodes(key: string, value: unknown): unknown {
  return key === 'node' ? undefined : value;
}
