import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { PageReading } from '../../../src/engine/model.ts';
import { readPage } from '../../../src/engine/read-page.ts';
import { ADDRESS } from '../engine/tiny-page.ts';
import { BOUNDS, LEAST, PATIENCE } from './bounds.ts';
import { buildPage } from './build-page.ts';
import { pageTree } from './page-tree.ts';
import { htmlOf } from './shadow-trees.ts';
import { createTelling } from './tell-reading.ts';

const { window } = new JSDOM('', { url: ADDRESS });
const newDocument = () => window.document.implementation.createHTMLDocument('');

/** What a node is shown in: a slot, or its parent, or the host of its shadow tree. */
function shownIn(node: Node): Node | null {
  const slot = node instanceof window.Element || node instanceof window.Text ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node instanceof window.ShadowRoot ? node.host : null);
}

/** Whether some block takes a piece of the story's text along. */
function hidesStory(reading: PageReading): boolean {
  if (reading.kind !== 'article') return false;
  const holders = new Set<Node>();
  for (const leaf of reading.body)
    for (let at: Node | null = leaf; at !== null && !holders.has(at); at = shownIn(at)) holders.add(at);
  return reading.clutter.some(({ nodes }) => nodes.some((node) => holders.has(node)));
}

it(
  'whatever the page: reading never throws, never changes it, never hides the story, says the same twice',
  () => {
    let pages = 0;
    let articles = 0;
    fc.assert(
      fc.property(pageTree, (tree) => {
        const doc = buildPage(tree, newDocument);
        const before = htmlOf(doc);
        const tell = createTelling();
        const reading = readPage(doc, ADDRESS);
        const told = tell(reading);
        expect(hidesStory(reading)).toBe(false);
        expect(tell(readPage(doc, ADDRESS))).toBe(told);
        expect(htmlOf(doc) === before).toBe(true);
        pages += 1;
        if (reading.kind === 'article') articles += 1;
      }),
      BOUNDS,
    );
    expect(pages).toBeGreaterThan(LEAST);
    // A generator that makes no articles would prove nothing.
    expect(articles).toBeGreaterThan(pages / 2);
  },
  PATIENCE + 60_000,
);
