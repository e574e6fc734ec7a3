// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findFacts } from '../../engine/facts/find-facts.ts';
import type { ArticleReading } from '../../engine/model.ts';
import { readPage } from '../../engine/read-page.ts';
import type { ExportedStory } from '../../shared/exported-story.ts';
import { DEFAULTS } from '../../shared/settings.ts';
import { writingFor } from '../../shared/writing.ts';
import { exportStory } from './export-story.ts';

vi.mock('../../shared/browser.ts', () => import('../../../test/unit/fake-interface.ts'));

const page = (file: string) => readFileSync(join(import.meta.dirname, '../../../test/pages', file), 'utf8');

function read(name: string): ArticleReading {
  const { url } = JSON.parse(page(`${name}.json`));
  const html = page(`${name}.html`);
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const reading = readPage(doc, url);
  if (reading.kind !== 'article') throw new Error(`${name}: ${reading.why}`);
  return reading;
}

function take({ body, clutter, context }: ArticleReading): ExportedStory | null {
  const writing = writingFor(DEFAULTS);
  return exportStory({
    doc: document,
    nodes: {
      body: new Set(body),
      clutter: new Set(clutter.flatMap(({ nodes }) => nodes)),
      headline: context.headline?.leaves[0] ?? null,
    },
    facts: findFacts(context),
    url: context.url,
    now: new Date(2026, 10, 24),
    tongue: { language: 'ar', writing, via: 'عبر' },
    arabic: writing,
  });
}

const letters = (text: string) => text.replace(/\P{L}/gu, '');
const isInCaption = (node: Node) => node.parentElement?.closest('figcaption, [class*="caption"]') != null;

/** A split story, a table of figures, lists, an old page of tables, breaks, Word's markup, boxes between paragraphs. */
it.each([
  'a-split-cairo-buses',
  'b-emirati-markets-tailwind',
  'b-oman-listicle-drupal',
  'a-table-tripoli-2008',
  'a-word-khartoum-gum',
  'b-jordan-aggregator-second-story',
  'c-jordan-aggregator-php',
])('of %s every sentence is there, in its order, and no other word', (name) => {
  const reading = read(name);
  const { text } = take(reading)?.texts ?? { text: '' };
  const story = text.slice(text.indexOf('\n'), text.trimEnd().lastIndexOf('\n'));
  const body = reading.body.filter((node): node is Text => node.nodeType === 3 && !isInCaption(node));
  expect(body.length).toBeGreaterThan(3);
  expect(letters(story)).toBe(letters(body.map(({ data }) => data).join('')));
});

it('of a story that has gone from the page nothing is taken', () => {
  const reading = read('a-split-cairo-buses');
  for (const node of reading.body) node.parentNode?.removeChild(node);
  expect(take(reading)).toBeNull();
});
