import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hostOf, isSameSite, linkTarget } from './page-link.ts';

const PAGE = 'https://www.akhbar.example/news/1';
function targetOf(href: string, base = ''): string | null {
  const { document } = new JSDOM(`${base}<a>x</a>`, { url: PAGE }).window;
  const link = document.querySelector('a');
  link?.setAttribute('href', href);
  return link && linkTarget(link);
}

describe('linkTarget', () => {
  it.each([
    ['https://wire.example/x', 'https://wire.example/x'],
    ['http://wire.example', 'http://wire.example/'],
    ['//wire.example/x', 'https://wire.example/x'],
    ['/tag/سوق', 'https://www.akhbar.example/tag/%D8%B3%D9%88%D9%82'],
    ['../tag/1', 'https://www.akhbar.example/tag/1'],
    [' https://wire.example/x\n', 'https://wire.example/x'],
    ['https://موقع.example/', 'https://xn--4gbrim.example/'],
  ])('%s', (href, target) => {
    expect(targetOf(href)).toBe(target);
  });
  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script with a break in its name', 'java\nscript:alert(1)'],
    ['data', 'data:text/html,<b>x</b>'],
    ['mail', 'mailto:a@akhbar.example'],
    ['a telephone', 'tel:+966123'],
    ['the page itself', PAGE],
    ['a place in the page', '#comments'],
    ['nothing', ''],
    ['a host behind a user name', 'https://reuters.com@evil.example/'],
    ['no address', 'http://'],
    ['ten thousand letters', `https://wire.example/${'x'.repeat(10_000)}`],
  ])('not %s', (_, href) => {
    expect(targetOf(href)).toBeNull();
  });
  it('goes by the page’s <base>', () => {
    expect(targetOf('tag/1', '<base href="https://www.akhbar.example/ar/">')).toBe(
      'https://www.akhbar.example/ar/tag/1',
    );
  });
});

it('hosts are named without www', () => {
  expect(['https://www.Wire.example:80/x', 'http://ar.wire.example?x', 'ftp://x', 'x'].map(hostOf)).toEqual([
    'wire.example',
    'ar.wire.example',
    '',
    '',
  ]);
});

describe('isSameSite', () => {
  it.each([
    [PAGE, 'https://akhbar.example/tag/1', true],
    [PAGE, 'http://ar.akhbar.example/tag/1', true],
    ['https://ar.akhbar.example/', 'https://www.akhbar.example/', true],
    [PAGE, 'https://notakhbar.example/', false],
    [PAGE, 'https://akhbar.example.evil.example/', false],
    [PAGE, '', false],
  ])('%s %s', (one, other, same) => {
    expect(isSameSite(one, other)).toBe(same);
  });
});
