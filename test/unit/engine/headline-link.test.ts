import { describe, expect, it } from 'vitest';
import { leadsElsewhere } from '../../../src/engine/headline-link.ts';
import { documentOf } from './tiny-page.ts';

const list = (...hrefs: string[]) =>
  `<ul>${hrefs.map((href, i) => `<li><a href="${href}">خبر ${i}</a></li>`).join('')}</ul>`;

describe('whether a box of links leads to other sites', () => {
  it.each([
    ['into two of them', list('https://one.example/1', 'https://two.example/2'), true],
    ['into one of them', list('https://one.example/1', 'https://one.example/2'), false],
    ['into one, with www and without', list('https://www.one.example/1', 'http://one.example/2'), false],
    ['into one, in capitals', list('https://One.example/1', 'https://one.example/2'), false],
    ['into one and into its own', list('https://one.example/1', '/2', 'https://two.example/3'), false],
    ['nowhere', '<ul><li>خبر</li></ul>', false],
  ])('%s', (_, markup, expected) => {
    const box = documentOf(markup).querySelector('ul');
    expect(box && leadsElsewhere(box)).toBe(expected);
  });
});
