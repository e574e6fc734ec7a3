import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { labelledPages } from '../../scripts/measure/labelled-pages.mjs';
import { loadGauges } from '../../scripts/measure/load-gauges.mjs';
import { type Figures, measurePage } from '../../scripts/measure/measure-page.mjs';
import { overlap } from '../../scripts/measure/overlap.mjs';
import { summarise, worstFirst } from '../../scripts/measure/summarise.mjs';
import { ADDRESS, CLOSING, OPENING, page } from './measured-story.ts';

describe('a page of which the body alone is labelled', async () => {
  const gauges = await loadGauges();
  const short = '<p class="photo-credit">عدسة سالم بن عمر في الميناء</p>';
  const html = page(short)
    .replace('<main>', '<main class="with-author">')
    .replace(/<nav>.*<\/nav>/, '');
  let names = 0;
  /** A reading that hides nothing. */
  const readPage = (doc: Document) => {
    names = doc.querySelectorAll('[class], [id]').length;
    const context = { doc, url: ADDRESS, lines: [], body: [], headline: null, isOwn: () => true };
    return { kind: 'article' as const, context, body: [], clutter: [], shells: [], roots: [] };
  };
  const folder = mkdtempSync(path.join(tmpdir(), 'matn-measure-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const truth = (content: string) => {
    writeFileSync(path.join(folder, 'one.html.gz'), gzipSync(content));
    const gold = { one: { url: ADDRESS, body: `${OPENING}\n\n${CLOSING}` } };
    writeFileSync(path.join(folder, 'truth.json'), JSON.stringify(gold));
    return labelledPages(folder)[0] ?? expect.fail('no page');
  };

  it.each([false, true])(
    'leaves out what its names call neutral, also when the engine is blind (%s)',
    async (blind) => {
      const figures = await measurePage(truth(html), { ...gauges, readPage }, blind);
      expect(names > 0).toBe(!blind);
      expect(figures).toMatchObject({ body: 2, lost: [], precision: 1, recall: 1, facts: null });
    },
  );

  it('counts a long box against the reading, whatever its name', async () => {
    const long = html.replace(short, `<div class="credit">${'كلمة أخرى من صندوق طويل '.repeat(13)}</div>`);
    const figures = await measurePage(truth(long), { ...gauges, readPage }, false);
    expect(figures.recall).toBeCloseTo(36 / 39);
    expect(figures.precision).toBeCloseTo(36 / (23 + 65 + 19 - 3));
  });

  it('has lost all where the engine throws', async () => {
    const fails = () => {
      throw new Error('broken');
    };
    const figures = await measurePage(truth(html), { ...gauges, readPage: fails }, false);
    expect(figures).toMatchObject({ reading: 'error: broken', body: 2, precision: 0, recall: 0 });
    expect(summarise([figures])).toMatchObject({ errors: 1, lost: 1, harmed: 1, f1: 0 });
  });
});

it('a page that is no article is right when it is refused', () => {
  const other: Figures = {
    name: 'list',
    isArticle: false,
    reading: 'not-article: list',
    body: 0,
    lost: [],
    clutter: 0,
    left: [],
    precision: 0,
    recall: 1,
    facts: null,
  };
  const taken = { ...other, name: 'taken', reading: 'article' };
  expect(summarise([other, taken])).toMatchObject({
    articles: 0,
    lost: null,
    f1: null,
    others: 2,
    refused: 1,
  });
  expect(worstFirst([other, taken])[0]?.name).toBe('taken');
});

describe('overlap', () => {
  it.each([
    ['أ ب ت ث ج', 'أ ب ت ث ج', 1, 1],
    ['أ ب ت ث ج', 'أ ب ت ث', 1, 0.5],
    ['أ ب ت ث', 'أ ب ت ث أ ب ت ث', 1 / 5, 1],
    ['أب، تث', 'أَب تـث', 1, 1],
    ['أ ب ت ث', '', 0, 0],
    ['', '', 0, 1],
  ])('of «%s» and «%s»', (wanted, shown, precision, recall) => {
    expect(overlap(wanted, shown)).toEqual({ precision, recall });
  });
});
