// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { storyAddress } from './page-address.ts';

const HERE = 'https://www.news.example/story/1';

it.each([
  [
    'the page’s own, without what campaigns add',
    `${HERE}?utm_source=x&id=7&fbclid=y#comments`,
    null,
    `${HERE}?id=7`,
  ],
  ['the canonical one', `${HERE}?page=2`, 'https://news.example/story/1', 'https://news.example/story/1'],
  ['of the page for telephones', 'https://m.news.example/story/1', HERE, HERE],
  ['not of another site', HERE, 'https://evil.example/story/1', HERE],
  ['not the front page', HERE, 'https://www.news.example/', HERE],
  ['no script', HERE, 'javascript:alert(1)', HERE],
  [
    'with the page’s own spelling',
    'https://news.example/a?q=%D8%B3&p=a+b',
    null,
    'https://news.example/a?q=%D8%B3&p=a+b',
  ],
])('%s', (_, href, canonical, address) => {
  document.head.innerHTML = canonical === null ? '' : `<link rel="canonical" href="${canonical}">`;
  expect(storyAddress(document, href)).toBe(address);
});
