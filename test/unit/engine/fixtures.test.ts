import { beforeAll, describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/engine/facts/find-facts.ts';
import type { ArticleReading, Facts, Found } from '../../../src/engine/model.ts';
import { readPage } from '../../../src/engine/read-page.ts';
import { KNOWN_FAULTS } from './known-faults.ts';
import { articleOverlap } from './pages/article-overlap.ts';
import { dayFits, sourcesFit, tagsFit } from './pages/fits-label.ts';
import { hiddenBy } from './pages/hidden.ts';
import { ARTICLES, loadPage, OTHER_PAGES, type TestPage } from './pages/load-page.ts';
import { readingOutline } from './pages/reading-outline.ts';
import { squash } from './pages/squash.ts';

/** Least precision and recall of what the article level shows against the labelled body, in four-word runs. */
const OVERLAP = 0.97;

/** The text that is left once what is clutter at every level is hidden. */
function declutteredText(page: TestPage, reading: ArticleReading): string {
  const isHidden = hiddenBy(reading, 1);
  return page.lines
    .flat()
    .map((node) => (isHidden(node) ? '' : node.data))
    .join('');
}

const values = (facts: readonly Found<string>[]) => facts.map((fact) => fact.value);

describe.each(ARTICLES)('%s', (name) => {
  let page: TestPage;
  let reading: ArticleReading;
  let facts: Facts;
  let before: string;
  beforeAll(async () => {
    page = await loadPage(name);
    before = page.doc.documentElement.outerHTML;
    const found = readPage(page.doc, page.label.url);
    if (found.kind !== 'article') return;
    reading = found;
    facts = findFacts(reading.context);
  });

  /** A known fault of the engine stays in the list of tests, and turns red once it is mended. */
  const demand = (what: string, check: () => void) => {
    const reason = KNOWN_FAULTS[`${name}: ${what}`];
    if (reason) it.fails(`${what} (known fault: ${reason})`, check);
    else it(what, check);
  };

  demand('is an article', () => expect(reading).toBeDefined());

  demand('keeps the body', () => {
    const shown = squash(declutteredText(page, reading));
    const lost = page.label.body.filter((paragraph) => !shown.includes(squash(paragraph)));
    expect(lost, lost.join(' | ')).toEqual([]);
  });

  demand('loses the clutter', () => {
    const shown = squash(declutteredText(page, reading));
    const left = page.label.clutter.filter(({ level, text }) => level === 1 && shown.includes(squash(text)));
    const told = left.map(({ kind, where, text }) => `${kind}, ${where}: ${text}`);
    expect(told, told.join(' | ')).toEqual([]);
  });

  demand('shows the article alone', () => {
    const { precision, recall, foreign } = articleOverlap(page, hiddenBy(reading, 2));
    const told = foreign.join(' | ');
    expect(precision, told).toBeGreaterThanOrEqual(OVERLAP);
    expect(recall, told).toBeGreaterThanOrEqual(OVERLAP);
  });

  demand('title', () => expect(squash(facts.title?.value ?? '')).toBe(squash(page.label.title ?? '')));
  demand('published', () => {
    const iso = facts.published?.value.iso;
    expect(dayFits(page.label, iso), `${iso}, not ${page.label.published}`).toBe(true);
  });
  demand('source', () => {
    const found = values(facts.sources);
    expect(sourcesFit(page.label, found), `${found}, not ${page.label.source}`).toBe(true);
  });
  demand('tags', () => {
    const found = values(facts.tags);
    expect(tagsFit(page.label, found), `${found}, not ${page.label.tags}`).toBe(true);
  });

  it('is the same when read again', () => {
    const again = readPage(page.doc, page.label.url);
    expect(readingOutline(again, page.doc)).toEqual(readingOutline(reading, page.doc));
  });

  it('is not changed by being read', () => {
    expect(page.doc.documentElement.outerHTML === before).toBe(true);
  });
});

describe.each(OTHER_PAGES)('%s', (name) => {
  it('is no Arabic article, and is not changed by being read', async () => {
    const { doc, label } = await loadPage(name);
    const before = doc.documentElement.outerHTML;
    const reading = readPage(doc, label.url);
    expect(reading.kind).not.toBe('article');
    expect(reading).toHaveProperty('why');
    expect(doc.documentElement.outerHTML === before).toBe(true);
  });
});
