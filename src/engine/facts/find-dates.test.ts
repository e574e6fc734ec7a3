// Over 200 lines: one table, a row for each place where a page says its date.
import { describe, expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';
import { type StoryParts, storyOf } from './story.testing.ts';

const now = new Date('2024-06-01T09:00:00Z');
const datesOf = (parts: StoryParts) => {
  const { published, modified } = findFacts(storyOf({ now, ...parts }));
  return [published?.value.iso ?? null, modified?.value.iso ?? null];
};
const meta = (key: string, content: string) => `<meta property="${key}" content="${content}">`;
const ld = (fields: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;
const div = (text: string) => `<div>${text}</div>`;

describe('published: the line that readers see', () => {
  it.each<[string, string]>([
    ['الثلاثاء 5 سبتمبر 2023', '2023-09-05'],
    ['5 سبتمبر 2023 - 10:30 صباحا', '2023-09-05T10:30'],
    ['تاريخ النشر: 5th, September 2023 GMT', '2023-09-05'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['رامي الخوري - طرابلس 24 نيسان / أبريل 2020', '2020-04-24'],
    ['بقلم: ندى فكري الأحد 3 أبريل 2022 / 2 رمضان 1443 مدة القراءة 4 دقائق', '2022-04-03'],
    ['الثلاثاء 5 سبتمبر 2023 عدد المشاهدات 1,204 التعليقات 3', '2023-09-05'],
    ['<span>03:38 م</span><p>الأربعاء 22 نوفمبر 2023</p>', '2023-11-22T15:38'],
    ['<p>الأربعاء 22 نوفمبر 2023</p><p>03:38 م</p>', '2023-11-22T15:38'],
    ['<p>تاريخ النشر:</p><p>5 سبتمبر 2023</p>', '2023-09-05'],
    ['الاثنين ٥ صفر ١٤٤٥هـ', '2023-08-21'],
    ['مدة القراءة 4 دقائق - 5 سبتمبر 2023', '2023-09-05'],
    ['محمد علي5 سبتمبر 2023', '2023-09-05'],
    ['3 تعليقات · 5 سبتمبر 2023', '2023-09-05'],
  ])('%s', (text, iso) => {
    expect(datesOf({ meta: div(text) })[0]).toBe(iso);
  });

  it('may stand above the headline or below the text', () => {
    expect(datesOf({ above: div('5 سبتمبر 2023') })[0]).toBe('2023-09-05');
    expect(datesOf({ tail: div('نشر في 5 سبتمبر 2023') })[0]).toBe('2023-09-05');
  });
});

describe('published: shown and stated', () => {
  it.each<[string, StoryParts, string]>([
    [
      'a day takes the machine’s time',
      { meta: div('24 نيسان 2020'), head: meta('article:published_time', '2020-04-24T15:22:08Z') },
      '2020-04-24T15:22:08Z',
    ],
    [
      'a UTC instant of the day before: the shown day stays',
      { meta: div('24 نيسان 2020'), head: meta('article:published_time', '2020-04-23T22:10:00Z') },
      '2020-04-24',
    ],
    [
      'the time gives the zone away',
      {
        meta: div('2020/12/25 - 1:59 صباحًا'),
        head: meta('article:published_time', '2020-12-24T23:59:50+00:00'),
      },
      '2020-12-25T01:59+02:00',
    ],
    [
      'the same clock time stamped Z proves no zone',
      { meta: div('24 أغسطس 2020 09:23 ص'), head: meta('article:published_time', '2020-08-24T09:23:13Z') },
      '2020-08-24T09:23',
    ],
    [
      'shown zone stays',
      {
        meta: div('31 يناير 2024 - 09:41 بتوقيت أبوظبي'),
        head: meta('article:published_time', '2024-01-31T05:41:00Z'),
      },
      '2024-01-31T09:41+04:00',
    ],
    [
      'JSON-LD in the local zone beats UTC in meta',
      {
        head:
          meta('article:published_time', '2020-12-24T23:59:50Z') +
          ld('"datePublished":"2020-12-25T01:59:50+02:00"'),
      },
      '2020-12-25T01:59:50+02:00',
    ],
    [
      'meta alone in UTC, the address knows the local day',
      {
        url: 'https://akhbar.example/2023/11/22/x',
        head: meta('article:published_time', '2023-11-21T22:38:00Z'),
      },
      '2023-11-22',
    ],
    [
      'day and month as the machine has them',
      { meta: div('09/05/2023'), head: meta('article:published_time', '2023-09-05T10:00:00+03:00') },
      '2023-09-05T10:00:00+03:00',
    ],
    [
      'a label makes the shown date win a dispute',
      {
        meta: div('تاريخ النشر: 5 سبتمبر 2023'),
        head: meta('article:published_time', '2023-10-15T10:00:00Z'),
      },
      '2023-09-05',
    ],
    [
      'an unlabelled day of the last change is no publication',
      {
        meta: div('15/10/2023'),
        head:
          meta('article:published_time', '2023-09-05T10:00:00Z') +
          meta('article:modified_time', '2023-10-15T10:00:00Z'),
      },
      '2023-09-05T10:00:00Z',
    ],
    [
      'a relative date leaves it to the machine',
      { meta: div('منذ 3 ساعات'), head: meta('article:published_time', '2024-05-30T10:00:00Z') },
      '2024-05-30T10:00:00Z',
    ],
    [
      'time[datetime]',
      { meta: '<time datetime="2024-05-30T10:00:00+03:00">قبل يومين</time>' },
      '2024-05-30T10:00:00+03:00',
    ],
    [
      'the title of a relative date',
      { meta: '<div><span title="2024-05-30 10:00:00">منذ ٣ ساعات</span></div>' },
      '2024-05-30T10:00:00',
    ],
    [
      'an attribute of a relative date, above the headline',
      { above: '<div><b data-date="30/05/2024">قبل يومين</b></div>' },
      '2024-05-30',
    ],
    [
      'no title that says something else',
      { meta: '<div><span title="وقت النشر">5 سبتمبر 2023</span></div>' },
      '2023-09-05',
    ],
    [
      'microdata',
      { meta: '<span itemprop="datePublished" content="2024-05-30"></span><p>نص</p>' },
      '2024-05-30',
    ],
    [
      'microdata in Arabic',
      { meta: '<span itemprop="datePublished" content="٠٩:٣٥ ، ١١ يناير ٢٠٢١"></span><p>نص</p>' },
      '2021-01-11T09:35',
    ],
    [
      'a graph',
      {
        head: '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":["Article"],"datePublished":"2023-09-05"}]}</script>',
      },
      '2023-09-05',
    ],
    [
      'broken JSON: raw line break, comma too many',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","description":"سطر\nثان","datePublished":"2023-09-05",}</script>',
      },
      '2023-09-05',
    ],
    [
      'broken JSON beyond repair',
      {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","description":"قال "كلا" أمس","datePublished":"2023-09-05"}</script>',
      },
      '2023-09-05',
    ],
    ['day and month as the weekday has them', { meta: div('الثلاثاء 09/05/2023') }, '2023-05-09'],
    [
      'day and month, neither in the future',
      { meta: div('06/10/2024'), now: new Date('2024-06-11T09:00:00Z') },
      '2024-06-10',
    ],
    [
      'a year left out, of the year before',
      { meta: div('31 ديسمبر'), head: meta('article:published_time', '2023-12-31T22:30:00Z') },
      '2023-12-31T22:30:00Z',
    ],
    [
      'a year left out over New Year',
      { meta: div('31 ديسمبر'), head: meta('article:published_time', '2024-01-01T01:30:00+03:00') },
      '2023-12-31',
    ],
    [
      'an ASP.NET server in Riyadh',
      { head: meta('article:published_time', '1445-02-20T10:30:00+03:00') },
      '2023-09-05T10:30:00+03:00',
    ],
    [
      'the issue of a daily',
      { meta: div('الثلاثاء 20 من صفر 1445 هــ 5 سبتمبر 2023 السنة 148 العدد 49946') },
      '2023-09-05',
    ],
    [
      'section behind the date',
      { meta: div('تاريخ النشر: 05.09.2023 | 07:30 GMT | أخبار العالم العربي') },
      '2023-09-05T07:30Z',
    ],
    ['the address alone', { url: 'https://akhbar.example/2023/9/5/souq' }, '2023-09-05'],
    ['a compact address', { url: 'https://akhbar.example/world/202003171044893040-souq/' }, '2020-03-17'],
    [
      'a last change is better than nothing',
      { meta: div('آخر تحديث: ٠٩:٣٥ ، ١١ يناير ٢٠٢١') },
      '2021-01-11T09:35',
    ],
  ])('%s', (_, parts, iso) => {
    expect(datesOf(parts)[0]).toBe(iso);
  });
});

describe('disputed: readers are shown one day, machines are told another', () => {
  const shown = div('تاريخ النشر: 5 سبتمبر 2023');
  const disputed = (parts: StoryParts) => findFacts(storyOf({ now, ...parts })).disputed;

  it('the shown day is the published one, the other is told with its place', () => {
    const parts = { meta: shown, head: meta('article:published_time', '2023-10-15T10:00:00Z') };
    const { published, disputed } = findFacts(storyOf({ now, ...parts }));
    expect(published).toMatchObject({ value: { iso: '2023-09-05' }, from: { detail: 'published' } });
    expect(disputed).toEqual({
      value: { iso: '2023-10-15T10:00:00Z', precision: 'second', calendar: 'gregorian' },
      raw: '2023-10-15T10:00:00Z',
      from: { where: 'meta', detail: 'article:published_time', node: null },
    });
  });

  it.each<[string, StoryParts, string]>([
    [
      'an unlabelled date beside the headline',
      { meta: div('الثلاثاء 5 سبتمبر 2023'), head: ld('"datePublished":"2023-10-15"') },
      '2023-10-15',
    ],
    [
      'the line’s own time[datetime]',
      { meta: '<time datetime="2023-10-15T10:00+03:00">نشر في 5 سبتمبر 2023</time>' },
      '2023-10-15T10:00+03:00',
    ],
    [
      'a Hijri date',
      { meta: div('تاريخ النشر: 1 صفر 1445'), head: ld('"datePublished":"2023-10-15"') },
      '2023-10-15',
    ],
  ])('%s', (_, parts, iso) => {
    expect(disputed(parts)?.value.iso).toBe(iso);
  });

  it.each<[string, StoryParts]>([
    ['the same day', { meta: shown, head: meta('article:published_time', '2023-09-05T10:00:00Z') }],
    ['the same night in UTC', { meta: shown, head: meta('article:published_time', '2023-09-04T22:10:00Z') }],
    [
      'one machine of two agrees',
      {
        meta: shown,
        head: meta('article:published_time', '2023-09-05T10:00:00Z') + ld('"datePublished":"2020-01-01"'),
      },
    ],
    ['nothing is stated for machines', { meta: shown }],
    ['nothing is shown', { head: meta('article:published_time', '2023-10-15T10:00:00Z') }],
    [
      'the machines’ day of the last change',
      {
        meta: shown,
        head:
          meta('article:published_time', '2023-09-05T10:00:00Z') +
          meta('article:modified_time', '2023-10-15T10:00:00Z'),
      },
    ],
    ['a CMS default', { meta: shown, head: meta('article:published_time', '1970-01-01T00:00:00Z') }],
    [
      'a Moroccan Hijri day, one off Umm al-Qura',
      { meta: div('تاريخ النشر: 20 صفر 1445'), head: meta('article:published_time', '2023-09-06T10:00:00Z') },
    ],
    ['no date at all', {}],
  ])('not: %s', (_, parts) => {
    expect(disputed(parts)).toBeNull();
  });
});

describe('modified', () => {
  const published = meta('article:published_time', '2023-10-14T13:20:45Z');
  it.each<[string, StoryParts, string | null]>([
    [
      'machine',
      { head: published + meta('article:modified_time', '2023-10-15T06:12:10Z') },
      '2023-10-15T06:12:10Z',
    ],
    [
      'shown',
      { meta: div('14/10/2023 آخر تحديث: 15/10/2023 09:12 ص (بتوقيت مكة المكرمة)'), head: published },
      '2023-10-15T09:12+03:00',
    ],
    [
      'shown as a time only',
      {
        meta: div('<p>نشرت في 08/02/2024 - 6:12 GMT+1</p><p>آخر تحديث 7:05</p>'),
        head:
          meta('article:published_time', '2024-02-08T06:12:03+01:00') +
          meta('article:modified_time', '2024-02-08T07:05:41+01:00'),
      },
      '2024-02-08T07:05+01:00',
    ],
    [
      'earlier than published',
      { head: published + meta('article:modified_time', '2023-10-10T06:12:10Z') },
      null,
    ],
    ['equal', { head: published + meta('article:modified_time', '2023-10-14T13:20:45Z') }, null],
    [
      'seconds later, when the CMS saved',
      { head: published + meta('article:modified_time', '2023-10-14T13:20:58Z') },
      null,
    ],
    ['in the future', { head: published + meta('article:modified_time', '2031-01-01T00:00:00Z') }, null],
    [
      'the site’s',
      {
        head: `${published}<script type="application/ld+json">{"@type":"WebSite","dateModified":"2024-05-31"}</script>`,
      },
      null,
    ],
    ['without a publication', { meta: div('آخر تحديث: 11 يناير 2021') }, null],
    [
      'far below: the site’s own',
      { head: published, tail: `${'<p>سطر</p>'.repeat(20)}<p>آخر تعديل على الموقع: 15 مايو 2024</p>` },
      null,
    ],
  ])('%s', (_, parts, iso) => {
    expect(datesOf(parts)[1]).toBe(iso);
  });
});

describe('no date', () => {
  it.each<[string, StoryParts]>([
    ['nothing stated', {}],
    ['a header clock', { header: div('اليوم: السبت 1 يونيو 2024') }],
    ['a header date', { header: div('السبت 1 يونيو 2024') }],
    ['a clock beside the headline', { meta: div('اليوم: السبت 1 يونيو 2024') }],
    ['a copyright year', { tail: div('حقوق النشر 2019') }],
    ['the date of a related story', { related: div('5 سبتمبر 2023') }],
    ['a relative date in a saved page', { meta: div('منذ 3 ساعات') }],
    ['the date of a picture', { meta: '<figure><figcaption>السوق في 23 نيسان 2020</figcaption></figure>' }],
    ['the date in the headline', { headline: 'قتلى في هجمات 11 سبتمبر 2001: ماذا بقي من الذكرى' }],
    [
      'a date in prose',
      { body: ['في 5 سبتمبر 2023 افتتحت السلطات السوق القديم، بعد ترميم استمر ثلاث سنوات كاملة.'] },
    ],
    ['the epoch', { head: meta('article:published_time', '1970-01-01T00:00:00Z') }],
    ['year one', { head: meta('article:published_time', '0001-01-01T00:00:00') }],
    ['the future', { head: meta('article:published_time', '2024-06-03T10:00:00Z') }],
    ['a placeholder', { head: meta('article:published_time', '{{date}}') }],
    [
      'a comment’s microdata',
      {
        related:
          '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2024-05-30">أمس</time></div>',
      },
    ],
    ['an article number', { url: 'https://akhbar.example/news/4943459' }],
    ['a span of days', { meta: div('معرض الكتاب: 5 سبتمبر 2023 - 9 سبتمبر 2023') }],
    ['a span of days of one month', { meta: div('من 5 إلى 9 سبتمبر 2023') }],
    ['the last day of an offer', { tail: div('العرض سار حتى 5 سبتمبر 2023') }],
    ['a relative date in meta', { head: meta('article:published_time', 'منذ 3 ساعات') }],
    ['an impossible day', { meta: div('31 أبريل 2023') }],
    ['calendars that disagree', { meta: div('1 رمضان 1445هـ - 5 سبتمبر 2023م') }],
  ])('%s', (_, parts) => {
    expect(datesOf(parts)).toEqual([null, null]);
  });

  it('is not the future within 36 hours: some readers live ahead of UTC', () => {
    expect(datesOf({ head: meta('article:published_time', '2024-06-02T10:00:00Z') })[0]).toBe(
      '2024-06-02T10:00:00Z',
    );
  });

  it('counts back from today only where the page shows that it was made today', () => {
    const parts = { meta: div('منذ 3 ساعات') };
    expect(datesOf({ ...parts, header: div('السبت 1 يونيو 2024') })[0]).toBe('2024-06-01');
    expect(datesOf({ ...parts, header: div('الجمعة 31 مايو 2024') })[0]).toBeNull();
    expect(datesOf({ meta: div('منذ يومين'), header: div('السبت 1 يونيو 2024') })[0]).toBeNull();
  });
});
