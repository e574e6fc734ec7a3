import { writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { type Figures, figuresOf, hiddenSnippets, measure, type Outcome } from './metamorphosis.ts';
import { ARTICLES, loadPage } from './pages/load-page.ts';
import { TRANSFORMS } from './transforms/all-transforms.ts';

const pages = await Promise.all(
  ARTICLES.map(async (name) => {
    const page = await loadPage(name);
    return { page, before: hiddenSnippets(page) };
  }),
);
const table: Record<string, Figures> = {};
const all: Record<string, Outcome[]> = {};
afterAll(() => {
  console.table(table);
  writeFileSync('/tmp/meta.json', JSON.stringify(all, null, 1));
});

it.each(TRANSFORMS)(
  '$name',
  (transform) => {
    const outcomes = pages.flatMap(({ page, before }) => measure(transform, page, before));
    table[transform.name] = figuresOf(outcomes);
    all[transform.name] = outcomes;
    expect(1).toBe(1);
  },
  60000,
);
