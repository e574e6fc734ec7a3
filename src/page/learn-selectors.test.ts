// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest';
import { learnSelectors } from './learn-selectors.ts';

beforeAll(() => {
  // jsdom has none; names in these pages need no escape but for the colon.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(':', '\\:') });
});

const learn = (html: string) => {
  document.body.innerHTML = html.replaceAll(
    / M(\S*?)(?=[ >])/g,
    (_, end) => ` data-matn-hidden="k3x9-${end}"`,
  );
  return learnSelectors(document);
};

it.each([
  ['an id', '<div id="bar" class="a" M1>عاجل</div>', ['#bar']],
  ['classes', '<div class="md:flex related" M1>عاجل</div>', ['div.md\\:flex.related']],
  ['the same twice', '<i class="ad" M1>إ</i><i class="ad" M2>ع</i>', ['i.ad']],
  ['no name', '<div M1>عاجل</div>', []],
  ['names of one page only', '<div id="post-48213" class="item-99812" M1>عاجل</div>', []],
  ['what is shown elsewhere too', '<p class="text" M1>عاجل</p><p class="text">متن</p>', []],
  [
    'what is hidden with something around it',
    '<div id="a" M1><p class="t">أ</p></div><p class="t" M2>ب</p>',
    ['#a', 'p.t'],
  ],
  ['a shell', '<aside id="side" M-1>أ</aside>', []],
  ['a wrapped text', '<matn-run class="x" M1t>أ</matn-run>', []],
  ['a page that only scrolls again', '<b id="x" data-matn-hidden="k3x9+">أ</b>', []],
])('%s', (_what, html, selectors) => {
  expect(learn(html)).toEqual(selectors);
});

it('are few', () => {
  const html = Array.from(
    { length: 100 },
    (_, i) => `<b class="a${String.fromCharCode(97 + (i % 26))}${i % 90}" M${i}>ن</b>`,
  );
  expect(learn(html.join('')).length).toBe(60);
});
