// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { hideEarly, holdPaint } from './hide-early.ts';

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: (text: string) => !/[{}]/.test(text) });
});

// jsdom has no sheets that can be adopted, as Firefox has none for content scripts.
it('hides what was learned, and leaves nothing behind', () => {
  const before = document.documentElement.outerHTML;
  const show = hideEarly(document, ['#bar', 'div.ad']);
  expect(document.querySelector('style')?.textContent).toBe(':is(#bar,div.ad){display:none!important}');
  show();
  const go = holdPaint(document);
  expect(document.documentElement.outerHTML).not.toBe(before);
  go();
  expect(document.documentElement.outerHTML).toBe(before);
});

it.each([
  ['nothing', undefined],
  ['a text', '#bar'],
  ['an object', { 0: '#bar', length: 1 }],
  ['what is no selector', [5, null, ['#a'], 'a{}body', `#${'a'.repeat(1000)}`]],
])('makes no style of %s', (_what, stored) => {
  hideEarly(document, stored);
  expect(document.querySelector('style')).toBeNull();
});

it('adopts a sheet where it may: no element of the page shows it', () => {
  const sheets: string[] = [];
  class Sheet {
    replaceSync(css: string) {
      sheets.push(css);
    }
  }
  vi.stubGlobal('CSSStyleSheet', Sheet);
  const doc = Object.assign(document.implementation.createHTMLDocument(''), { adoptedStyleSheets: [] });
  const show = hideEarly(doc, ['#bar']);
  expect(doc.adoptedStyleSheets).toHaveLength(1);
  expect(doc.querySelector('style')).toBeNull();
  show();
  expect(sheets).toEqual([':is(#bar){display:none!important}', '']);
});
