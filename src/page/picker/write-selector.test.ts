// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { isStableName, writeSelector } from './write-selector.ts';

// jsdom has none.
vi.stubGlobal('CSS', {
  escape: (text: string) => text.replace(/[^\w\u00a0-\uffff-]/g, '\\$&').replace(/^\d/, '\\3$& '),
});

describe('isStableName', () => {
  it.each(['related-posts', 'sidebar', 'ad_box', 'col2', 'widgetArea', 'صندوق', 'mostRead'])(
    '%s is',
    (name) => expect(isStableName(name)).toBe(true),
  );
  it.each([
    ['post-48213'],
    ['css-1q2w3e4'],
    ['css-abcdef'],
    ['sc-bdnylx'],
    ['jsx-123'],
    ['Header__StyledNav-x7Yz'],
    ['a'],
    ['is-active'],
    ['open'],
    ['w-1/2'],
    ['md:flex'],
    ['xkcdqwrtz'],
  ])('%s is not', (name) => expect(isStableName(name)).toBe(false));
});

const write = (html: string, isStory: (node: Node) => boolean = () => false) => {
  document.body.innerHTML = html;
  const [target] = document.querySelectorAll('[data-target]');
  if (!target) throw new Error('no target');
  target.removeAttribute('data-target');
  const written = writeSelector(target, isStory);
  if (written) expect([...document.querySelectorAll(written.selector)]).toEqual(written.elements);
  return written && [written.selector, written.elements.length];
};

describe('writeSelector', () => {
  it.each([
    ['a lasting id', '<div id="promo" class="x" data-target></div><div class="x"></div>', ['#promo', 1]],
    ['a class of its own', '<p></p><div class="css-9x8z7 promo-box" data-target></div>', ['.promo-box', 1]],
    ['no id of one page', '<div id="post-48213" class="teaser" data-target></div>', ['.teaser', 1]],
    [
      'what is alike, rather than its number',
      '<main><div class="ad"></div><div class="ad" data-target></div></main>',
      ['.ad', 2],
    ],
    [
      'what it is for',
      '<div></div><div role="complementary" data-target></div>',
      ['[role="complementary"]', 1],
    ],
  ])('goes by %s', (_what, html, wanted) => expect(write(html)).toEqual(wanted));

  it('goes by the number where there is no name at all', () => {
    expect(write('<div></div><div data-target></div><div></div>')).toEqual(['div:nth-of-type(2)', 1]);
  });

  it('takes the number where what is alike is of the story', () => {
    const isStory = (node: Node) => (node as Element).id === 'story';
    expect(write('<main><p class="t" id="story"></p><p class="t" data-target></p></main>', isStory)).toEqual([
      expect.stringMatching(/nth/),
      1,
    ]);
  });

  it('gives none for what must stay', () => {
    expect(write('<p data-target>متن</p>', () => true)).toBeNull();
  });

  it('throws at nothing: fields that shadow what is asked, names with every character', () => {
    expect(write('<form data-target><input name="attributes"><input name="classList"></form>')).toBeDefined();
    expect(write(`<div class='a"b c\\d' id="1:2" data-target></div><div></div>`)).not.toBeNull();
  });

  it('is done in good time with fifty classes and a deep page', () => {
    const names = Array.from({ length: 50 }, (_, i) => `name${String.fromCharCode(97 + (i % 26))}${i}`).join(
      ' ',
    );
    const deep = `${`<div class="${names}">`.repeat(12)}<i class="${names}" data-target></i><i class="${names}"></i>`;
    const start = performance.now();
    write(deep);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
