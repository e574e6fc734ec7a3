// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeSteps } from '../../test/unit/fake-reading.ts';
import type { ArticleReading } from '../engine/model.ts';
import { inOneGo } from '../engine/steps.ts';
import { originalOf, readClobbered } from './read-clobbered.ts';

const PAGE =
  '<h1>عنوان</h1><main><p>متن</p></main><!-- c --><aside class="shell"><div class="c1">شارك</div></aside>';
const SHADOW =
  '<form class="c2"><input name="firstChild"><input id="closest"><input name="hasAttributes"></form>';

function page(html: string): Document {
  const doc = document.implementation.createHTMLDocument('');
  doc.body.innerHTML = html;
  return doc;
}

describe('a page whose names shadow what the engine asks for', () => {
  it('is read from a copy, and the reading is about the page', () => {
    const doc = page(PAGE + SHADOW);
    const before = doc.documentElement.outerHTML;
    const readPage = vi.fn(fakeSteps);
    const reading = inOneGo(readClobbered(doc, '', readPage));
    const copy = readPage.mock.calls[0]?.[0];
    expect(copy).not.toBe(doc);
    expect(copy?.querySelector('[name], [id]')).toBeNull();
    expect(reading).toMatchObject({
      kind: 'article',
      body: [doc.querySelector('p')?.firstChild],
      clutter: [{ nodes: [doc.querySelector('.c1')] }, { nodes: [doc.querySelector('.c2')] }],
      shells: [{ element: doc.querySelector('.shell') }],
    });
    const article = reading as ArticleReading;
    expect(article.shells[0]?.clutter[0]).toBe(article.clutter[0]);
    const heading = copy?.querySelector('h1');
    expect(heading && originalOf(heading)).toBe(doc.querySelector('h1'));
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('may be no article all the same', () => {
    expect(inOneGo(readClobbered(page(SHADOW), '', fakeSteps))).toEqual({
      kind: 'not-article',
      why: 'no-headline',
    });
  });
});

it('other pages are read as they are, forms and all', () => {
  const doc = page(`${PAGE}<form><input name="action"><input name="id"><meta name="body"></form>`);
  const readPage = vi.fn(fakeSteps);
  inOneGo(readClobbered(doc, 'https://news.example/a', readPage));
  expect(readPage).toHaveBeenCalledExactlyOnceWith(doc, 'https://news.example/a');
});
