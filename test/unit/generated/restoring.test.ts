// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Level, NO_FACTS } from '../../../src/engine/model.ts';
import { readInSteps } from '../../../src/engine/read-page.ts';
import type { PageSummary } from '../../../src/shared/summary.ts';
import { BOUNDS, LEAST, PATIENCE } from './bounds.ts';
import { buildPage } from './build-page.ts';
import { changePages, nodesOf, pageChanges } from './page-changes.ts';
import { pageTree } from './page-tree.ts';
import { htmlOf } from './shadow-trees.ts';

// A document that was never loaded is for ever 'loading' in jsdom.
vi.hoisted(() => Object.defineProperty(Document.prototype, 'readyState', { get: () => 'complete' }));
const { LivePage } = await import('../../../src/page/live-page.ts');

const newDocument = () => document.implementation.createHTMLDocument('');
/** As much of a window as a page needs; with its own document, so that thousands of pages need one jsdom only. */
function live(doc: Document) {
  const win = {
    document: doc,
    location: new URL('https://news.example/2024/03/11/story.html'),
    scrollY: 0,
    addEventListener: () => {},
    requestAnimationFrame: () => 0,
    // Every page is locked, and set free.
    getComputedStyle: () => ({ overflowY: 'hidden', position: 'static' }),
  };
  return new LivePage({
    win: win as unknown as Window,
    readPage: readInSteps,
    // biome-ignore lint/correctness/useYield: facts are generated pages' other property's; here they only take time
    readFacts: function* () {
      return NO_FACTS;
    },
    reveal: () => false,
    report: () => {},
    isWanted: () => true,
  });
}

/** What the reader does between two changes of the page. */
type Act = { readonly level: Level } | { readonly choose: number; readonly hidden: boolean } | 'restore';
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ level: fc.constantFrom<Level>('declutter', 'article') }) },
  { weight: 2, arbitrary: fc.record({ choose: fc.nat({ max: 20 }), hidden: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant('restore' as const) },
);

async function perform(page: ReturnType<typeof live>, does: Act): Promise<PageSummary> {
  if (does === 'restore') return page.restore();
  if ('level' in does) return page.apply(does.level);
  const now = await page.summary();
  const block = now.state === 'ready' ? now.blocks[does.choose % (now.blocks.length || 1)] : undefined;
  return block ? page.setBlockHidden(block.id, does.hidden) : now;
}

/** Longer than a watched page is given to come to rest after its third burst, in milliseconds. */
const LATE = 4000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

it(
  'whatever the page, its reader and its scripts do: restored, it is what it is without us',
  async () => {
    let pages = 0;
    let hidden = 0;
    const steps = fc.array(fc.tuple(act, pageChanges), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(pageTree, steps, async (tree, made) => {
        const ours = buildPage(tree, newDocument);
        const twin = buildPage(tree, newDocument);
        const both = [ours, twin].map((doc) => [doc, nodesOf(doc)] as const);
        const page = live(ours);
        await page.apply('article');
        pages += 1;
        if (htmlOf(ours) !== htmlOf(twin)) hidden += 1;
        for (const [does, changes] of made) {
          await perform(page, does);
          for (const change of changes) changePages(both, change);
          // What came late is read and hidden.
          await vi.advanceTimersByTimeAsync(LATE);
        }
        page.restore();
        expect(htmlOf(ours)).toBe(htmlOf(twin));
      }),
      BOUNDS,
    );
    expect(pages).toBeGreaterThan(LEAST);
    expect(hidden).toBeGreaterThan(pages / 2);
  },
  PATIENCE + 60_000,
);
