// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { firstWords } from './first-words.ts';

function nodes(html: string): ChildNode[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return [...holder.childNodes];
}

describe('the first words of a block', () => {
  it.each([
    ['of an element', '<div> اقرأ <b>أيضا</b>\n\n خبر آخر</div>', 'اقرأ أيضا خبر آخر'],
    ['of a run', 'شارك<br>  <i>الخبر</i>', 'شارك الخبر'],
    [
      'without what nobody sees',
      '<div><script>x()</script>إعلان<style>a{}</style><noscript>n</noscript></div>',
      'إعلان',
    ],
    ['that has none', '<div><img alt="صورة"> </div><!-- c -->', ''],
  ])('%s', (_what, html, words) => {
    expect(firstWords(nodes(html))).toBe(words);
  });

  it.each([
    ['many words', 'كلمة '.repeat(500)],
    ['many nodes', '<p>كلمة أخرى</p>'.repeat(500)],
    ['one endless word', 'م'.repeat(5000)],
    ['characters of two units', '😀'.repeat(500)],
  ])('are few: %s', (_what, html) => {
    const words = firstWords(nodes(html));
    expect(words.length).toBeLessThanOrEqual(120);
    expect(words.length).toBeGreaterThan(100);
    expect(words.endsWith('…')).toBe(true);
    // Half a character cannot be encoded.
    expect(() => encodeURIComponent(words)).not.toThrow();
  });

  it('of a text of ten megabytes come at once', () => {
    const start = performance.now();
    firstWords([document.createTextNode('كلمة '.repeat(2_000_000))]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('end with a word', () => {
    expect(firstWords(nodes('كلمة '.repeat(500)))).toMatch(/كلمة…$/);
  });
});

it('what an open shadow tree shows is what a reader knows the block by', () => {
  const host = document.createElement('x-bar');
  host.attachShadow({ mode: 'open' }).innerHTML = '<style>b{}</style><b>عاجل</b> <p>انقطاع الكهرباء</p>';
  expect(firstWords([host])).toBe('عاجل انقطاع الكهرباء');
});
