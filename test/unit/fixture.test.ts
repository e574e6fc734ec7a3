import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { hideAddress } from '../../scripts/fixture/hide-address.mjs';
import { swapWords } from '../../scripts/fixture/word-swap.mjs';
import { makeFixture } from '../../scripts/fixture.mjs';
import { loadEngine } from '../../scripts/load-engine.mjs';

const PAGES = path.resolve(import.meta.dirname, '../pages');

describe('words are swapped', () => {
  it.each(['اقرأ أيضا', 'الأكثر قراءة:', 'شارك الخبر', 'الوسوم', 'من نحن', '15 مارس 2024', 'المصدر: رويترز'])(
    '%s says what a line is, and stays',
    (text) => expect(swapWords(text)).toBe(text),
  );

  it('leaves the label and swaps what follows it', () => {
    const swapped = swapWords('اقرأ أيضا: قناة الوادي تستقبل المياه');
    expect(swapped).toMatch(/^اقرأ أيضا: /);
    expect(swapped).not.toMatch(/الوادي|تستقبل|المياه/);
  });

  it('puts the same word for the same, whatever its spelling, of about its length, and keeps what is no word', () => {
    const [one = '', two = ''] = swapWords('الإستاد، 40 «استاد»؟').split('، 40 ');
    expect(two).toBe(`«${one.slice(2)}»؟`);
    expect(swapWords('محاضرات').length).toBe(7);
    expect(swapWords('هاتف 0551234567')).toMatch(/ 0{10}$/);
  });
});

describe('addresses are hidden', () => {
  it.each([
    ['https://www.paper.com/tag/%D9%85%D8%A7%D8%A1', 'https://news.example/tag/x'],
    ['/sport/2024/03/a-long-story-12345', '/sport/2024/03/x-x-x-12345'],
    ['https://facebook.com/sharer?u=https://paper.com/1', 'https://facebook.com/'],
    ['mailto:me@paper.com', '#'],
    ['javascript:void(0)', 'javascript:void(0)'],
    ['http://%zz', '#'],
  ])('%s → %s', (address, hidden) => expect(hideAddress(address, 'paper.com')).toBe(hidden));
});

describe.each(['a-elementor-nafusa-olives', 'b-qatar-longread-next', 'a-blogger-kef-library'])(
  '%s',
  (name) => {
    let before: Document;
    let after: Document;
    let made: Awaited<ReturnType<typeof makeFixture>>;
    let url: string;
    beforeAll(async () => {
      const html = await readFile(path.join(PAGES, `${name}.html`));
      url = JSON.parse(await readFile(path.join(PAGES, `${name}.json`), 'utf8')).url;
      made = await makeFixture({ html, url, name: 'made' });
      before = new JSDOM(html.toString(), { url }).window.document;
      after = new JSDOM(made.html, { url: made.label.url }).window.document;
    });

    it('is read as it was: the same number of paragraphs, the same kinds of clutter', async () => {
      const { readPage } = await loadEngine();
      const [was, is] = [readPage(before, url), readPage(after, made.label.url)];
      if (was.kind !== 'article' || is.kind !== 'article') throw new Error(`${was.kind}, ${is.kind}`);
      expect(is.body.length).toBe(was.body.length);
      const kinds = (reading: typeof was) => reading.clutter.map(({ kind, level }) => `${kind} ${level}`);
      const kept = kinds(was).filter((kind) => kinds(is).includes(kind));
      expect(kept.length / was.clutter.length).toBeGreaterThan(0.9);
      expect(made.label.body.length).toBeGreaterThan(3);
    });

    it('has none of its sentences, names and addresses', () => {
      const label = before.querySelector('title')?.textContent ?? '';
      expect(made.html).not.toContain(label.trim());
      for (const paragraph of before.querySelectorAll('p')) {
        const words = (paragraph.textContent ?? '').trim().split(/\s+/);
        if (words.length < 12) continue;
        for (let at = 0; at + 6 <= words.length; at += 6)
          expect(made.html).not.toContain(words.slice(at, at + 6).join(' '));
      }
      expect(made.html).not.toContain(new URL(url).hostname);
      expect(made.html).not.toMatch(/<(?:style|img[^>]+src=)/);
    });
  },
);
