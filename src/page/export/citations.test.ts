// Over 200 lines: one table, each style for the same stories.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../../test/unit/fake-interface.ts';
import { type Facts, type Found, NO_FACTS } from '../../engine/model.ts';
import { DEFAULTS, type Settings } from '../../shared/settings.ts';
import { arabicWriting, writingFor } from '../../shared/writing.ts';
import { bibtex, cslJson, ris } from './bibliography.ts';
import { type CitedWork, citedWork } from './cited-work.ts';
import { factsJson } from './facts-json.ts';
import { apa, chicago, newsroom, type Tongue } from './references.ts';

vi.mock('../../shared/browser.ts', () => import('../../../test/unit/fake-interface.ts'));

beforeEach(() => speak('ar-MA'));

const NOW = new Date(2026, 10, 24, 12, 0);
const URL_ = 'https://mawjaz.example/news/48213';
const found = <T>(value: T): Found<T> => ({
  value,
  raw: String(value),
  from: { where: 'visible', detail: '', node: null },
});

interface Stated {
  readonly title?: string;
  readonly byline?: string;
  readonly sources?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly tags?: readonly string[];
  readonly url?: string;
}

function work({ url = URL_, ...stated }: Stated): CitedWork {
  const facts: Facts = {
    ...NO_FACTS,
    title: found(stated.title ?? 'سدّ الوادي يستقبل المياه'),
    byline: stated.byline === undefined ? null : found(stated.byline),
    sources: (stated.sources ?? []).map(found),
    publisher: stated.publisher === undefined ? null : found(stated.publisher),
    published:
      stated.published === undefined
        ? null
        : found({ iso: stated.published, precision: 'day' as const, calendar: 'gregorian' as const }),
    tags: (stated.tags ?? []).map(found),
  };
  return citedWork(facts, url, NOW);
}

const ALL = {
  byline: 'أسماء نصار',
  sources: ['الحرة'],
  publisher: 'موجز الأنباء',
  published: '2023-09-05T09:41+03:00',
  tags: ['سدّ الوادي', 'الجفاف'],
};
const AGENCY = { sources: ['رويترز'], publisher: 'موجز الأنباء', published: '2023-09-05' };
const OWN = { publisher: 'موجز الأنباء', sources: ['موجز الأنباء'], published: '2023-09-05' };
const FEW = { publisher: 'موجز الأنباء' };

const arabic = (settings: Partial<Settings> = {}): Tongue => ({
  language: 'ar',
  writing: writingFor({ ...DEFAULTS, ...settings }),
  via: 'عبر',
});
const english = (): Tongue => {
  speak('en-GB');
  return { language: 'en', writing: writingFor(DEFAULTS), via: 'via' };
};

describe('as Arabic newsrooms write it', () => {
  it.each<[string, Stated, string]>([
    ['all facts', ALL, 'الحرة (موجز الأنباء)، 5 سبتمبر 2023'],
    [
      'several sources',
      { ...ALL, sources: ['الجزيرة', 'وكالات'] },
      'الجزيرة ووكالات (موجز الأنباء)، 5 سبتمبر 2023',
    ],
    ['a site of its own', OWN, 'موجز الأنباء، 5 سبتمبر 2023'],
    ['no date', FEW, 'موجز الأنباء، د.ت'],
    ['nothing', {}, 'mawjaz.example، د.ت'],
  ])('%s', (_, stated, middle) => {
    // Morocco's own month and digits unless the settings say otherwise.
    const { writing } = arabic({ months: 'egyptian', digits: 'western' });
    expect(newsroom(work(stated), writing)).toBe(`«سدّ الوادي يستقبل المياه»، ${middle}، ${URL_}`);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['the browser’s months and digits', {}, '5 شتنبر 2023'],
    ['months of the Levant', { months: 'levantine' }, '5 أيلول 2023'],
    ['months of Algeria, Arabic digits', { months: 'maghrebi', digits: 'arabic' }, '٥ سبتمبر ٢٠٢٣'],
    ['Hijri first', { calendar: 'hijri' }, '20 صفر 1445هـ (5 شتنبر 2023)'],
    ['both calendars', { calendar: 'both', months: 'egyptian' }, '5 سبتمبر 2023 الموافق 20 صفر 1445هـ'],
  ])('%s', (_, settings, date) => {
    expect(newsroom(work(OWN), arabic(settings).writing)).toContain(`، ${date}، `);
  });

  it('is Arabic in a browser that speaks English', () => {
    speak('en-GB');
    expect(newsroom(work(OWN), arabicWriting(DEFAULTS))).toContain('، 5 سبتمبر 2023، ');
    expect(
      newsroom(work(OWN), arabicWriting({ ...DEFAULTS, months: 'levantine', digits: 'arabic' })),
    ).toContain('، ٥ أيلول ٢٠٢٣، ');
  });

  it('quotes inside the headline become inner ones', () => {
    expect(newsroom(work({ title: 'الوزير: «لن نعود» إلى "الوراء"' }), arabic().writing)).toMatch(
      /^«الوزير: “لن نعود” إلى "الوراء"»، /,
    );
  });
});

describe('APA', () => {
  it.each<[string, Stated, string]>([
    [
      'all facts',
      ALL,
      `أسماء نصار. (2023، 5 شتنبر). سدّ الوادي يستقبل المياه. الحرة عبر موجز الأنباء. ${URL_}`,
    ],
    [
      'an agency as author',
      AGENCY,
      `رويترز. (2023، 5 شتنبر). سدّ الوادي يستقبل المياه. موجز الأنباء. ${URL_}`,
    ],
    ['no author', OWN, `سدّ الوادي يستقبل المياه. (2023، 5 شتنبر). موجز الأنباء. ${URL_}`],
    [
      'the site as author',
      { ...FEW, byline: 'موجز الأنباء' },
      `موجز الأنباء. (د.ت). سدّ الوادي يستقبل المياه. ${URL_}`,
    ],
    ['a question', { ...FEW, title: 'هل امتلأ السد؟' }, `هل امتلأ السد؟ (د.ت). موجز الأنباء. ${URL_}`],
  ])('%s', (_, stated, reference) => expect(apa(work(stated), arabic())).toBe(reference));

  it.each<[Stated, string]>([
    [ALL, `أسماء نصار. (2023, September 5). سدّ الوادي يستقبل المياه. الحرة via موجز الأنباء. ${URL_}`],
    [FEW, `سدّ الوادي يستقبل المياه. (n.d.). موجز الأنباء. ${URL_}`],
  ])('in English', (stated, reference) => expect(apa(work(stated), english())).toBe(reference));
});

describe('Chicago', () => {
  it.each<[string, Stated, string]>([
    [
      'all facts',
      ALL,
      `أسماء نصار. «سدّ الوادي يستقبل المياه». الحرة عبر موجز الأنباء، 5 شتنبر 2023. ${URL_}.`,
    ],
    [
      'an agency as author',
      AGENCY,
      `رويترز. «سدّ الوادي يستقبل المياه». موجز الأنباء، 5 شتنبر 2023. ${URL_}.`,
    ],
    ['no author', OWN, `موجز الأنباء. «سدّ الوادي يستقبل المياه». 5 شتنبر 2023. ${URL_}.`],
    [
      'no date',
      { ...FEW, byline: 'أسماء نصار' },
      `أسماء نصار. «سدّ الوادي يستقبل المياه». موجز الأنباء، د.ت. ${URL_}.`,
    ],
  ])('%s', (_, stated, reference) => expect(chicago(work(stated), arabic())).toBe(reference));

  it.each<[Stated, string]>([
    [ALL, `أسماء نصار. “سدّ الوادي يستقبل المياه.” الحرة via موجز الأنباء, September 5, 2023. ${URL_}.`],
    [FEW, `موجز الأنباء. “سدّ الوادي يستقبل المياه.” n.d. ${URL_}.`],
  ])('in English', (stated, reference) => expect(chicago(work(stated), english())).toBe(reference));
});

describe('BibTeX', () => {
  it('holds every fact', () => {
    expect(bibtex(work(ALL))).toMatch(/^@misc\{mawjaz-20230905-[\da-z]{1,4},\n/);
    expect(bibtex(work(ALL)).split('\n').slice(1)).toEqual([
      '  author = {{أسماء نصار}},',
      '  title = {{سدّ الوادي يستقبل المياه}},',
      '  howpublished = {موجز الأنباء},',
      '  year = {2023},',
      '  month = sep,',
      '  day = {5},',
      `  url = {${URL_}},`,
      '  urldate = {2026-11-24},',
      '  language = {arabic},',
      '  keywords = {سدّ الوادي, الجفاف},',
      '  note = {المصدر: الحرة},',
      '}',
      '',
    ]);
  });

  it('has no field for what nobody states', () => {
    const entry = bibtex(work({}));
    for (const field of ['author', 'year', 'month', 'day', 'keywords', 'note'])
      expect(entry).not.toContain(`  ${field} =`);
  });

  it.each([
    ['R&D 100% #1 a_b $', '{{R\\&D 100\\% \\#1 a\\_b \\$}}'],
    ['x} , year={1999', '{{x\\textbraceright{} , year=\\textbraceleft{}1999}}'],
    ['{{', '{{\\textbraceleft{}\\textbraceleft{}}}'],
    ['a\\b~c^d', '{{a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d}}'],
    ['سطر\nوسطر', '{{سطر وسطر}}'],
  ])('takes %j as words', (title, value) => {
    const entry = bibtex(work({ title, url: 'https://x.example/?q={a}&b=\\' }));
    expect(entry).toContain(`title = ${value},`);
    // However hostile, the braces of the whole entry are balanced, as BibTeX counts them.
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  it('names two stories of a day differently', () => {
    const key = (url: string) => bibtex(work({ ...OWN, url })).split(',')[0];
    expect(key(`${URL_}1`)).not.toBe(key(`${URL_}2`));
    expect(key(URL_)).toBe(key(URL_));
  });
});

describe('RIS', () => {
  it('holds every fact, a line each', () => {
    expect(ris(work(ALL)).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - أسماء نصار',
      'TI  - سدّ الوادي يستقبل المياه',
      'T2  - موجز الأنباء',
      'PB  - موجز الأنباء',
      'PY  - 2023',
      'DA  - 2023/09/05',
      `UR  - ${URL_}`,
      'Y2  - 2026/11/24',
      'LA  - ar',
      'KW  - سدّ الوادي',
      'KW  - الجفاف',
      'N1  - المصدر: الحرة',
      'ER  - ',
      '',
    ]);
  });

  it('lets nothing in that would begin a line of its own', () => {
    const entry = ris(work({ title: 'سطر\r\nER  - \r\nTY  - BOOK', byline: 'نصار, أسماء\u2028KW  - x' }));
    expect(entry.match(/^(?:TY|ER|KW) {2}- .*$/gm)).toEqual(['TY  - NEWS', 'ER  - ']);
    expect(entry).toContain('AU  - نصار، أسماء KW - x\r\n');
  });
});

describe('for programs', () => {
  it('CSL-JSON holds every fact', () => {
    expect(JSON.parse(cslJson(work(ALL)))).toEqual([
      {
        id: expect.stringMatching(/^mawjaz-20230905-/),
        type: 'article-newspaper',
        title: 'سدّ الوادي يستقبل المياه',
        author: [{ literal: 'أسماء نصار' }],
        'container-title': 'موجز الأنباء',
        'original-publisher': 'الحرة',
        issued: { 'date-parts': [[2023, 9, 5]] },
        accessed: { 'date-parts': [[2026, 11, 24]] },
        URL: URL_,
        language: 'ar',
        keyword: 'سدّ الوادي, الجفاف',
      },
    ]);
  });

  it('CSL-JSON has no date and author that nobody states', () => {
    const [item] = JSON.parse(cslJson(work(FEW)));
    expect(Object.keys(item)).toEqual([
      'id',
      'type',
      'title',
      'container-title',
      'accessed',
      'URL',
      'language',
    ]);
  });

  it('the facts as JSON', () => {
    expect(JSON.parse(factsJson(work(ALL)))).toMatchObject({
      title: 'سدّ الوادي يستقبل المياه',
      published: '2023-09-05T09:41+03:00',
      modified: null,
      sources: ['الحرة'],
      publisher: 'موجز الأنباء',
      byline: 'أسماء نصار',
      tags: ['سدّ الوادي', 'الجفاف'],
      url: URL_,
      accessed: '2026-11-24',
    });
  });

  it('hidden characters are left out', () => {
    expect(JSON.parse(factsJson(work({ title: '\u202eمقلوب\u200b \ud800"' }))).title).toBe('مقلوب "');
  });
});
