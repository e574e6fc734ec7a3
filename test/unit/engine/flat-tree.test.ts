// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { readLines } from '../../../src/engine/read-lines.ts';

class Empty extends HTMLElement {}
customElements.define('x-drawn', Empty);
afterEach(() => document.body.replaceChildren());

/** Puts an element of this name, with its own children and with a shadow tree, into the page. */
function attach(name: string, light: string, shadow: string, mode: ShadowRootMode = 'open'): Element {
  const host = document.createElement(name);
  host.innerHTML = light;
  host.attachShadow({ mode }).innerHTML = shadow;
  document.body.append(host);
  return host;
}
const lines = () => readLines(document.body).lines.map(({ text }) => text);

it.each([
  ['in place of its own children', '<p>بلا مكان</p>', '<p>أول</p><p>ثان</p>', ['أول', 'ثان']],
  [
    'with slots filled, in the order of the slots',
    '<p slot="b">آخر</p><p>متن</p><p slot="b">ختام</p>',
    '<h1>عنوان</h1><slot></slot><div><slot name="b">غائب</slot></div><p>ذيل</p>',
    ['عنوان', 'متن', 'آخر', 'ختام', 'ذيل'],
  ],
  ['with what an empty slot says itself', '', '<p><slot>نص <b>غامق</b></slot> تال</p>', ['نص غامق تال']],
  ['as texts too', 'نص', 'قبل <slot></slot> بعد<br>سطر', ['قبل نص بعد', 'سطر']],
])('an open shadow tree is read %s', (_how, light, shadow, expected) => {
  attach('x-story', light, shadow);
  document.body.append('بقية');
  expect(lines()).toEqual([...expected, 'بقية']);
});

it('shadow trees in shadow trees are read, slots handed on from one to the next too', () => {
  const outer = attach('x-outer', '<p>متن</p>', '<x-inner><slot></slot><p slot="end">ذيل</p></x-inner>');
  const inner = outer.shadowRoot?.querySelector('x-inner');
  if (inner)
    inner.attachShadow({ mode: 'open' }).innerHTML = '<h2>رأس</h2><slot name="end"></slot><slot></slot>';
  const page = readLines(document.body);
  expect(page.lines.map(({ text }) => text)).toEqual(['رأس', 'ذيل', 'متن']);
  expect([...page.tree.roots]).toEqual([outer.shadowRoot, inner?.shadowRoot]);
});

it('the tree of an element of HTML is read where it has no children of its own', () => {
  attach('div', '', '<p>نافذة</p>');
  expect(lines()).toEqual(['نافذة']);
});

it('a closed tree is opaque: what the element holds itself is what there is to go by', () => {
  attach('x-story', '<p>اشترك</p>', '<p>سر</p>', 'closed');
  expect(lines()).toEqual(['اشترك']);
});

it('nothing is defined in a document without a window', () => {
  const doc = document.implementation.createHTMLDocument('');
  doc.body.innerHTML = '<p>قبل</p><x-drawn></x-drawn><p>بعد</p>';
  expect(readLines(doc.body).lines).toHaveLength(2);
});

it('an element with nothing to read is one thing once a script has defined it', () => {
  document.body.innerHTML = '<p>قبل</p><x-drawn></x-drawn><x-unknown></x-unknown><p>بعد</p>';
  const { lines } = readLines(document.body);
  expect(lines.map(({ text, media }) => [text, media])).toEqual([
    ['قبل', 0],
    ['', 1],
    ['بعد', 0],
  ]);
  expect(lines[1]?.leaves).toEqual([document.querySelector('x-drawn')]);
});
