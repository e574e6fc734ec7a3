import { expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE } from './pages.ts';

/** A page's scripts fill it up: beside the story, behind its footer. */
const GROWTH = {
  'of 300,000 siblings': () => {
    const row = document.createDocumentFragment();
    for (let i = 0; i < 300_000; i += 1) row.append(document.createElement('i'));
    document.querySelector('footer')?.after(row);
  },
  'with a text of ten megabytes': () => {
    const words = 'كلمات بلا نهاية، ';
    const text = document.createElement('pre');
    text.append(words.repeat(10_000_000 / words.length));
    // So that the test waits for the reading, not for the browser's own layout.
    text.style.cssText = 'content-visibility:hidden;contain-intrinsic-size:10px';
    document.querySelector('footer')?.after(text);
  },
  // Chromium itself ends a tab that shows three thousand.
  'nested a thousand deep': () => {
    let inner = document.createElement('div');
    document.querySelector('footer')?.after(inner);
    for (let i = 0; i < 1000; i += 1) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('قاع');
  },
};

/** Too long to be sent for every look: its length, and a sum over all of it. */
const sumOf = (page: PageDriver) =>
  page.evaluate(() => {
    const { outerHTML: html } = document.documentElement;
    let sum = 0;
    for (let i = 0; i < html.length; i += 1) sum = (31 * sum + html.charCodeAt(i)) | 0;
    return `${html.length} ${sum}`;
  });

inEachBrowser('a page', (browser) => {
  it.each(Object.entries(GROWTH))(
    '%s is decluttered and put back',
    async (_what, grow) => {
      const page = await openSample(browser());
      await page.evaluate(grow);
      const before = await sumOf(page);
      const popup = await page.clickAction();
      // Longer than other pages are given: a busy machine needs it for the page itself.
      const state = () =>
        popup.evaluate(() => document.querySelector('[data-state]')?.getAttribute('data-state'));
      await eventually(state, 'ready', 40_000);
      expect(await readPopup(popup)).toMatchObject({
        state: 'ready',
        title: SAMPLE.title,
        source: SAMPLE.source,
      });
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      expect(await seenOf(page, CLUTTER)).toEqual([]);
      await popup.click('[data-action="restore"]');
      await eventually(() => sumOf(page), before, 30_000);
      await page.close();
    },
    120_000,
  );
});
