// Over 200 lines: one table, a row for each way of naming a source.
import { describe, expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';
import { proseFrom, proseTo, type StoryParts, storyOf } from './story.testing.ts';

const SITE = '<meta property="og:site_name" content="صدى الساحل">';
const sourcesOf = (parts: StoryParts) =>
  findFacts(storyOf({ ...parts, head: `${SITE}${parts.head ?? ''}` })).sources.map(({ value }) => value);
const p = (text: string) => `<p>${text}</p>`;
const lead =
  'افتتحت السلطات اليوم السوق القديم بعد ترميم استمر ثلاث سنوات، بحضور عدد كبير من التجار والسكان.';

describe('sources: a labelled line', () => {
  it.each<[string, string[]]>([
    ['المصدر: الحرة', ['الحرة']],
    ['المصدر : الحرة', ['الحرة']],
    ['المصدر:الحرة', ['الحرة']],
    ['المصدر - الحرة', ['الحرة']],
    ['المصدر | الحرة', ['الحرة']],
    ['المصدر/ وكالات', ['وكالات']],
    ['المـصـدر: رويترز', ['رويترز']],
    ['اَلْمَصْدَر: رويترز', ['رويترز']],
    ['* المصدر: وكالة سبأ', ['وكالة سبأ']],
    ['* المصدر: وكالة سبأ - صدى الساحل', ['وكالة سبأ']],
    ['المصدر: صدى الساحل + وكالات', ['صدى الساحل', 'وكالات']],
    ['المصدر: (أبوظبي - صدى الساحل)', ['صدى الساحل']],
    ['(المصدر: رويترز)', ['رويترز']],
    ['المصدر : الجزيرة + وكالات', ['الجزيرة', 'وكالات']],
    ['المصدر: الجزيرة + الأناضول + مواقع التواصل', ['الجزيرة', 'الأناضول', 'مواقع التواصل']],
    ['المصدر: رويترز، أ ف ب', ['رويترز', 'أ ف ب']],
    ['المصدر: رويترز / أ ف ب', ['رويترز', 'أ ف ب']],
    ['المصدر: رويترز و الأناضول', ['رويترز', 'الأناضول']],
    ['المصادر: رويترز، الأناضول', ['رويترز', 'الأناضول']],
    ['المصادر الإضافية • أ ف ب', ['أ ف ب']],
    ['المصادر الاضافية • رويترز', ['رويترز']],
    ['المصدر: أ ش أ + المحرر', ['أ ش أ']],
    ['المصدر: هيئة التحرير، رويترز', ['رويترز']],
    ['المصدر: (أبوظبي - البيان)', ['البيان']],
    ['المصدر: دبي - وام', ['وام']],
    ['المصدر: صحيفة كذا المحلية', ['صحيفة كذا المحلية']],
    ['المصدر: نخيل 24', ['نخيل 24']],
    ['المصدر: يومية المنارة', ['يومية المنارة']],
    ['المصدر: المكتب الإعلامي لرابطة الأندية', ['المكتب الإعلامي لرابطة الأندية']],
    ['المصدر: وكالة الأنباء الليبية (وال)', ['وكالة الأنباء الليبية (وال)']],
    ['مصدر الخبر: سانا', ['سانا']],
    ['مصدر المقال: دويتشه فيله', ['دويتشه فيله']],
    ['المصدر وكالات', ['وكالات']],
    ['نقلا عن: رويترز', ['رويترز']],
    ['نقلاً عن وكالة الأناضول', ['وكالة الأناضول']],
    ['عن رويترز', ['رويترز']],
    ['نقلاً عن صحيفة «يومية المنارة»', ['صحيفة «يومية المنارة»']],
    ['المصدر: قناة 218', ['قناة 218']],
    ['المصدر: المصدر أونلاين', ['المصدر أونلاين']],
    ['المصدر: كل العرب', ['كل العرب']],
    ['المصدر: «الشرق الأوسط»', ['الشرق الأوسط']],
    ['المصدر: بيان صحفي', ['بيان صحفي']],
    ['Source: Reuters', ['Reuters']],
    ['مصادر: رويترز + الأناضول', ['رويترز', 'الأناضول']],
  ])('%s', (text, sources) => {
    expect(sourcesOf({ tail: p(text) })).toEqual(sources);
    expect(sourcesOf({ meta: p(text) })).toEqual(sources);
  });

  it('reads a label and a name in boxes of their own', () => {
    expect(sourcesOf({ tail: '<div><span>المصدر:</span><ul><li>الحرة</li></ul></div>' })).toEqual(['الحرة']);
    expect(sourcesOf({ tail: '<h4>المصدر</h4><div><a href="https://x.example">رويترز</a></div>' })).toEqual([
      'رويترز',
    ]);
    expect(sourcesOf({ tail: '<p>المصدر: <cite>الحرة</cite></p>' })).toEqual(['الحرة']);
  });

  it('points to where it was read', () => {
    const { sources } = findFacts(storyOf({ tail: p('المصدر: <a href="/x">الحرة</a>') }));
    expect(sources[0]?.from).toMatchObject({ where: 'visible', detail: 'المصدر' });
    // the name itself: its link is the popup's link
    expect(sources[0]?.from.node?.parentElement?.closest('a')?.getAttribute('href')).toBe('/x');
  });
});

describe('sources: the dateline', () => {
  it.each<[string, string[]]>([
    ['البصرة (رويترز) - ', ['رويترز']],
    ['البصرة (رويترز) – ', ['رويترز']],
    ['البصرة (رويترز): ', ['رويترز']],
    ['بيروت - رويترز - ', ['رويترز']],
    ['بيروت – أ ف ب: ', ['أ ف ب']],
    ['بيروت/ الأناضول: ', ['الأناضول']],
    ['القاهرة - (أ ش أ): ', ['أ ش أ']],
    ['القاهرة (أ.ش.أ) - ', ['أ.ش.أ']],
    ['الدوحة (قنا) - ', ['قنا']],
    ['رام الله (وفا) - ', ['وفا']],
    ['عمان (بترا) - ', ['بترا']],
    ['تونس (وات) - ', ['وات']],
    ['الجزائر (واج) - ', ['واج']],
    ['الرباط (و م ع) - ', ['و م ع']],
    ['واشنطن (أ ب) – ', ['أ ب']],
    ['برلين (د ب أ) - ', ['د ب أ']],
    ['بكين (شينخوا) - ', ['شينخوا']],
    ['الرياض - واس: ', ['واس']],
    ['أبوظبي - وام: ', ['وام']],
    ['رويترز - ', ['رويترز']],
    ['(وكالات) - ', ['وكالات']],
    ['غزة - وكالات - ', ['وكالات']],
    ['باريس (رويترز، أ ف ب) - ', ['رويترز', 'أ ف ب']],
    ['الأبيض في 3-5 (سونا) - ', ['سونا']],
    ['الكويت - 5 - 9 (كونا) -- ', ['كونا']],
    ['عمان 5 أيلول (بترا)- ', ['بترا']],
    ['الدوحة في 05 سبتمبر /قنا/ ', ['قنا']],
    ['أبوظبي في 5 سبتمبر / وام / ', ['وام']],
    ['بغداد / نينا / ', ['نينا']],
    ['القدس 5-9-2023 وفا- ', ['وفا']],
    ['دمشق-سانا ', ['سانا']],
    ['بغداد – واع ', []],
    ['بغداد – واع: ', ['واع']],
    ['الرباط / 5 شتنبر 2023 (ومع) – ', ['ومع']],
    ['شفق نيوز/ ', ['شفق نيوز']],
    ['رويترز/إيبسوس: ', []],
    ['عواصم - «وكالات»: ', ['وكالات']],
    ['القاهرة – «القدس العربي»: ', ['القدس العربي']],
    ['طرابلس - «المدينة القديمة»: ', []],
    ['لندن- رويترز: ', ['رويترز']],
  ])('%s', (dateline, sources) => {
    expect(sourcesOf({ body: proseFrom(`${dateline}${lead}`) })).toEqual(sources);
  });

  it('reads a dateline in a line of its own and the opening of the Gulf agencies', () => {
    expect(sourcesOf({ body: proseFrom('القاهرة - (أ ش أ):') })).toEqual(['أ ش أ']);
    expect(sourcesOf({ meta: p('القاهرة - أ ش أ') })).toEqual(['أ ش أ']);
    const opening = 'ينبع 05 ربيع الأول 1445 هـ الموافق 20 سبتمبر 2023 م';
    expect(sourcesOf({ body: proseFrom(`${opening} واك`) })).toEqual(['واك']);
    expect(sourcesOf({ body: proseFrom(opening) })).toEqual([]);
    expect(sourcesOf({ body: proseFrom('الأحساء 11 شعبان 1446 هـ الموافق 10 فبراير 2025 م واس') })).toEqual([
      'واس',
    ]);
  });
});

describe('sources: byline and end', () => {
  it.each<[string, string[]]>([
    ['صدى الساحل - و.م.ع', ['و.م.ع']],
    ['هسبريس - و.م.ع', ['هسبريس', 'و.م.ع']],
    ['رام الله/ عوض الرجوب/ الأناضول', ['الأناضول']],
    ['لندن- رويترز', ['رويترز']],
    ['المصدر: "النهار"', ['النهار']],
    ['وكالات - أبوظبي', ['وكالات']],
    ['رويترز', ['رويترز']],
    ['بغداد - رويترز', ['رويترز']],
    ['صدى الساحل - وكالات', ['وكالات']],
    ['صدى الساحل / و.م.ع', ['و.م.ع']],
    ['كتب: وكالات', ['وكالات']],
    ['بقلم: أ ف ب', ['أ ف ب']],
    ['نص: صدى الساحل / أ ف ب', ['أ ف ب']],
    ['سكاي نيوز عربية - أبوظبي', ['سكاي نيوز عربية']],
    ['كش24 / و.م.ع نشر في: 9 فبراير 2024، 17:48', ['و.م.ع']],
    ['وكالات الثلاثاء 5 سبتمبر 2023', ['وكالات']],
  ])('byline %s', (byline, sources) => {
    expect(sourcesOf({ meta: `<div>${byline}</div>` })).toEqual(sources);
  });

  it.each<[string, string[]]>([
    ['وانتهت الأعمال قبل موعدها بشهر كامل، بحسب بيان البلدية. (أ ف ب)', ['أ ف ب']],
    ['وانتهت الأعمال قبل موعدها بشهر كامل، بحسب بيان البلدية (رويترز).', ['رويترز']],
    ['وانتهت الأعمال قبل موعدها بشهر كامل، بحسب بيان البلدية. /وفا/', ['وفا']],
    ['(وات)', ['وات']],
    ['وانتهت الأعمال قبل موعدها بشهر كامل، بحسب بيان البلدية - وكالات', ['وكالات']],
    ['وانتهت الأعمال قبل موعدها بشهر كامل، بحسب بيان البلدية. - رويترز', ['رويترز']],
    ['وانتهت الأعمال قبل موعدها بشهر كامل - بحسب البلدية', []],
    ['وكالات', ['وكالات']],
  ])('end %s', (end, sources) => {
    expect(sourcesOf({ body: proseTo(end) })).toEqual(sources);
  });

  it.each<[string, string[]]>([
    ['<meta name="source" content="الجزيرة + وكالات">', ['الجزيرة', 'وكالات']],
    ['<meta name="author" content="صدى الساحل - و.م.ع">', ['و.م.ع']],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"رويترز"}}</script>',
      ['رويترز'],
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","sourceOrganization":{"name":"وكالة الأناضول"}}</script>',
      ['وكالة الأناضول'],
    ],
  ])('machine data %s', (head, sources) => {
    expect(sourcesOf({ head })).toEqual(sources);
  });
});

describe('sources: a box of its own', () => {
  it.each<[string, StoryParts, string[]]>([
    [
      'beside the headline',
      { above: '<div class="news-source"><a href="/p">هلا للتقنية</a> <span>متابعة</span></div>' },
      ['هلا للتقنية'],
    ],
    ['a custom element', { meta: '<x-provider><span>هلا للتقنية</span></x-provider>' }, ['هلا للتقنية']],
    [
      'the name of an outlet, a link beside the headline',
      { above: '<div><a href="/p/7">صحيفة الضفة</a></div>' },
      ['صحيفة الضفة'],
    ],
    ['the site as a link there', { above: '<div><a href="/">صحيفة صدى الساحل</a></div>' }, []],
    ['a section as a link there', { above: '<div><a href="/p/7">صحف ومجلات</a></div>' }, []],
    ['the site itself', { meta: '<div class="source">صدى الساحل</div>' }, []],
    ['a resource is no source', { meta: '<div class="resources">ملفات وصور</div>' }, []],
    ['a date', { meta: '<div class="source">5 سبتمبر 2023</div>' }, []],
    ['a sentence', { meta: '<div class="source">كل ما تحتاج إليه قبل المواجهة المرتقبة</div>' }, []],
  ])('%s', (_, parts, sources) => {
    expect(sourcesOf(parts)).toEqual(sources);
  });
});

describe('sources: the page’s link', () => {
  const linked = (parts: StoryParts) =>
    findFacts(storyOf({ ...parts, head: `${SITE}${parts.head ?? ''}` })).sources.map(({ value, href }) => [
      value,
      href ?? null,
    ]);
  const WIRE = 'https://wire.example/a';
  const a = (text: string, href = WIRE) => `<a href="${href}">${text}</a>`;
  const json = (fields: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle",${fields}}</script>`;

  it.each<[string, StoryParts, (string | null)[][]]>([
    ['round the name', { tail: p(`المصدر: ${a('رويترز')}`) }, [['رويترز', WIRE]]],
    [
      'round each of two names',
      { tail: p(`المصدر: ${a('الجزيرة')} + ${a('الأناضول', 'https://b.example/')}`) },
      [
        ['الجزيرة', WIRE],
        ['الأناضول', 'https://b.example/'],
      ],
    ],
    [
      'round one of two names',
      { tail: p(`المصدر: ${a('الجزيرة')} + وكالات`) },
      [
        ['الجزيرة', WIRE],
        ['وكالات', null],
      ],
    ],
    ['round label and name', { tail: p(a('المصدر: رويترز')) }, [['رويترز', WIRE]]],
    ['round the label', { tail: p(`${a('المصدر')}: رويترز`) }, [['رويترز', WIRE]]],
    ['behind the name', { tail: p(`المصدر: رويترز (${a('اضغط هنا')})`) }, [['رويترز', WIRE]]],
    ['in the next box', { tail: `<h4>المصدر</h4><div>${a('رويترز')}</div>` }, [['رويترز', WIRE]]],
    ['of a dateline', { body: proseFrom(`بيروت (${a('رويترز')}) - ${lead}`) }, [['رويترز', WIRE]]],
    [
      'of a byline',
      { meta: p(`بقلم: ${a('أ ف ب', '/agency/afp')}`) },
      [['أ ف ب', 'https://akhbar.example/agency/afp']],
    ],
    ['of the end', { tail: p(`(${a('أ ف ب')})`) }, [['أ ف ب', WIRE]]],
    ['no link', { tail: p('المصدر: رويترز') }, [['رويترز', null]]],
    ['a script', { tail: p(`المصدر: ${a('رويترز', 'javascript:alert(1)')}`) }, [['رويترز', null]]],
    ['a place in the page', { tail: p(`المصدر: ${a('رويترز', '#')}`) }, [['رويترز', null]]],
    [
      'an address alone',
      { tail: p('المصدر: https://www.wire.example/a') },
      [['wire.example', 'https://www.wire.example/a']],
    ],
    ['a linked address', { tail: p(`المصدر: ${a('https://wire.example/a')}`) }, [['wire.example', WIRE]]],
    ['nothing but the label, linked', { tail: p(a('المصدر')) }, [['wire.example', WIRE]]],
    ['nothing but a label, linked to the site itself', { tail: p(a('المصدر', '/about')) }, []],
    [
      'JSON-LD',
      { head: json(`"sourceOrganization":{"@type":"Organization","name":"رويترز","url":"${WIRE}"}`) },
      [['رويترز', WIRE]],
    ],
    [
      'JSON-LD: the original by name',
      { head: json(`"isBasedOn":{"name":"رويترز","url":"${WIRE}"}`) },
      [['رويترز', WIRE]],
    ],
    ['JSON-LD: the original by address', { head: json(`"isBasedOn":"${WIRE}"`) }, [['wire.example', WIRE]]],
    [
      'JSON-LD: the original by its url',
      { head: json(`"isBasedOn":{"url":"${WIRE}"}`) },
      [['wire.example', WIRE]],
    ],
    ['JSON-LD: the page itself', { head: json('"isBasedOn":"https://akhbar.example/x"') }, []],
    [
      'JSON-LD: an organisation by address is no name',
      { head: json(`"sourceOrganization":{"url":"${WIRE}"}`) },
      [],
    ],
    ['meta', { head: `<meta name="original-source" content="${WIRE}">` }, [['wire.example', WIRE]]],
    [
      'meta: the page itself',
      { head: '<meta name="syndication-source" content="https://akhbar.example/news/1">' },
      [],
    ],
    [
      'meta: an author’s page elsewhere',
      { head: '<meta property="article:author" content="https://social.example/a">' },
      [],
    ],
    ['meta: no address', { head: '<meta name="original-source" content="https://">' }, []],
  ])('%s', (_, parts, sources) => {
    expect(linked(parts)).toEqual(sources);
  });
});

describe('no source', () => {
  it.each<[string, StoryParts]>([
    ['nothing stated', {}],
    ['the site itself as byline', { meta: p('صدى الساحل') }],
    [
      'the site itself in the machine data',
      {
        head: '<meta name="author" content="صدى الساحل"><script type="application/ld+json">{"@type":"NewsArticle","sourceOrganization":{"name":"صدى الساحل"}}</script>',
      },
    ],
    ['a person as author', { head: '<meta name="author" content="أسماء نصار">' }],
    ['a person in the byline', { meta: p('كتبت أسماء نصار') }],
    ['a person and a place', { meta: p('رامي الخوري - طرابلس') }],
    [
      'a caption that ends with a credit',
      { meta: '<figure><img src="x.jpg"><figcaption>باعة في السوق. المصدر: رويترز</figcaption></figure>' },
    ],
    [
      'a caption that is a credit',
      { meta: '<figure><img src="x.jpg"><figcaption>المصدر: رويترز</figcaption></figure>' },
    ],
    [
      'a credit in brackets in a caption',
      { meta: '<figure><img src="x.jpg"><figcaption>السوق القديم (رويترز)</figcaption></figure>' },
    ],
    ['a caption without a figure', { meta: '<div class="wp-caption"><p>المصدر: أ ف ب</p></div>' }],
    ['a copyright line of a picture', { meta: p('© REUTERS / شارلي') }],
    ['a photographer', { meta: p('تصوير: رويترز') }],
    ['a related story’s source', { related: p('المصدر: رويترز') }],
    [
      'a related story’s dateline',
      { related: '<h2>قصة أخرى تماما من مكان بعيد</h2><p>باريس (أ ف ب) - افتتح المعرض</p>' },
    ],
    ['a headline about sources', { headline: 'مصادر: اتفاق وشيك على ترميم السوق القديم' }],
    ['a headline about a source', { related: '<h3>مصدر: الاتفاق في أيامه الأخيرة</h3>' }],
    ['a person quoted at the start', { body: proseFrom(`مصدر أمني: ${lead}`) }],
    ['sources quoted in prose', { body: proseFrom(`قالت مصادر مطلعة إن السلطات ${lead}`) }],
    ['an agency quoted in prose', { body: proseFrom(`نقلت وكالة رويترز عن مسؤول في البلدية أن ${lead}`) }],
    ['an agency named in the lead', { body: proseFrom(`قالت وكالة الأنباء الألمانية (د ب أ) إن ${lead}`) }],
    [
      'an agency before a comma',
      { body: proseFrom(`ذكرت وكالة الأنباء الألمانية (د ب أ)، اليوم، أن ${lead}`) },
    ],
    ['an attribution to a paper', { body: proseFrom(`وفق ما نقلت صحيفة الغارديان فإن ${lead}`) }],
    ['a dateline without an agency', { body: proseFrom(`بيروت - ${lead}`) }],
    ['a place and an abbreviation', { body: proseFrom(`جنيف (الأمم المتحدة): ${lead}`) }],
    [
      'a sentence in brackets at the end',
      { body: proseTo('وانتهت الأعمال قبل موعدها بشهر (بحسب البلدية).') },
    ],
    ['a reprint notice', { tail: p('يسمح بإعادة نشر مواد الموقع شرط ذكر المصدر: صحيفة الرهد') }],
    ['a notice of rights', { tail: p('جميع الحقوق محفوظة لوكالة رويترز') }],
    [
      'a long sentence behind the label',
      { tail: p('المصدر: مسؤول كبير في وزارة الأشغال قال إن الأعمال انتهت قبل موعدها بشهر كامل') },
    ],
    ['agencies that are words, without brackets', { meta: p('قنا - محمد حمدي') }],
    ['a label in a menu', { tail: '<div>المصدر</div><div>شارك الخبر</div>' }],
    ['a label over tags', { tail: '<div>المصدر</div><div>الوسوم: <a href="/tag/1">سوق</a></div>' }],
    ['a label over a date', { tail: '<div>المصدر</div><div>5 سبتمبر 2023</div>' }],
    ['a label over another label', { tail: '<div>المصدر:</div><div>شارك</div>' }],
    ['a headline with the word', { tail: '<h3><a href="/x">المصدر: لا صحة لما يشاع عن السوق</a></h3>' }],
    ['who spoke', { tail: p('المصدر: مسؤول في البلدية') }],
    ['a reader’s comment', { related: '<p>رويترز</p>' }],
    ['an agency’s picture', { meta: '<div class="image"><img src="x.jpg"><p>(أ ف ب)</p></div>' }],
    ['an archive picture', { meta: p('صورة أرشيفية (رويترز)') }],
    ['an archive picture, without hamza', { meta: p('صورة ارشيفية (رويترز)') }],
    ['an archive picture, with a mark', { meta: p('صورة أرشيفيّة (رويترز)') }],
    ['an advert', { tail: p('المصدر: إعلان') }],
    ['reprint with the source', { tail: p('المصدر: جميع الحقوق محفوظة') }],
    ['a share bar', { tail: p('شارك عبر تويتر') }],
  ])('%s', (_, parts) => {
    expect(sourcesOf(parts)).toEqual([]);
  });
});
