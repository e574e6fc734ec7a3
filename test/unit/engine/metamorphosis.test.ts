import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type Figures, figuresOf, hiddenSnippets, measure, type Outcome } from './metamorphosis.ts';
import { ARTICLES, loadPage } from './pages/load-page.ts';
import ratchet from './ratchet.json' with { type: 'json' };
import { TRANSFORMS } from './transforms/all-transforms.ts';

/** Share of the clutter that must be hidden, over all pages of one change; of what the change adds as well. */
const HIDDEN = 0.95;

interface Pinned {
  /** Pages that are known to lose a paragraph: a list that only gets shorter. */
  readonly losesBody?: readonly string[];
  /** The share that is reached, where it is less than demanded: it only rises. */
  readonly hidden?: number;
}
const PINNED: Readonly<Record<string, Pinned>> = ratchet;

const pages = await Promise.all(
  ARTICLES.map(async (name) => {
    const page = await loadPage(name);
    return { page, before: hiddenSnippets(page) };
  }),
);
const table: Record<string, Figures> = {};
const details: Record<string, Outcome[]> = {};

/** `METAMORPHOSIS=FILE npx vitest …` also writes what was lost and left, page by page. */
afterAll(() => {
  console.table(table);
  const { METAMORPHOSIS: file } = process.env;
  if (file) writeFileSync(file, JSON.stringify(details, null, 1));
});

describe.each(TRANSFORMS)('$name', (transform) => {
  const { losesBody = [], hidden = HIDDEN } = PINNED[transform.name] ?? {};
  const outcomes: Outcome[] = [];

  it(`keeps the story${losesBody.length ? `, but for ${losesBody.length} known pages` : ''}`, () => {
    outcomes.push(...pages.flatMap(({ page, before }) => measure(transform, page, before)));
    table[transform.name] = figuresOf(outcomes);
    details[transform.name] = outcomes.filter(({ lost, left }) => lost.length > 0 || left.length > 0);
    expect(outcomes.length).toBeGreaterThan(0);
    const losing = outcomes.filter(({ lost }) => lost.length > 0);
    // Equal, not just no more: a page that is mended leaves the list.
    const told = losing.map(({ page, lost }) => `${page}: ${lost.join(' | ')}`).join('\n');
    expect([...new Set(losing.map(({ page }) => page))], told).toEqual([...losesBody]);
  }, 60_000);

  it(`still hides ${hidden} of the clutter`, () => {
    const left = outcomes.flatMap((outcome) => outcome.left.map((text) => `${outcome.page}: ${text}`));
    const figures = figuresOf(outcomes);
    const reached = Math.min(figures.hidden, figures.addedHidden);
    expect(reached, left.slice(0, 30).join('\n')).toBeGreaterThanOrEqual(hidden);
    // A pin below the demand is for what does not reach it.
    if (hidden < HIDDEN) expect(reached, 'mended: remove the pin').toBeLessThan(HIDDEN);
  });
});
