import { expect, it } from 'vitest';
import { linkOf } from './show-link.ts';

it.each([
  ['https://www.reuters.com/world/1?a=b#c', 'https://www.reuters.com/world/1?a=b#c', 'reuters.com'],
  ['http://news.example:8080/', 'http://news.example:8080/', 'news.example:8080'],
  ['https://reuters.com@evil.example/', 'https://evil.example/', 'evil.example'],
  ['https://rеuters.com/', 'https://xn--ruters-3of.com/', 'xn--ruters-3of.com'],
  ['https://خبر.example/وسم', 'https://xn--ngblk.example/%D9%88%D8%B3%D9%85', 'xn--ngblk.example'],
])('%s', (href, opened, host) => {
  expect(linkOf(href)).toEqual({ href: opened, host });
});

it.each([
  undefined,
  '',
  '/tag/1',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'about:config',
  'chrome://settings',
  'moz-extension://x/',
  'blob:https://a.example/1',
  'https://',
])('%s is no link', (href) => {
  expect(linkOf(href)).toBeNull();
});
