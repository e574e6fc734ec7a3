import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { openTestPage } from './pages.ts';

/** The smallest that both browsers show: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

inEachBrowser('a page that is no Arabic article', (browser) => {
  it.each([
    ['front-page.html', 'not-article'],
    ['english.html', 'not-arabic'],
  ])('%s is left alone', async (name, state) => {
    const page = await openTestPage(browser(), name);
    const before = await outerHtml(page);
    const styles = () => page.evaluate(() => getComputedStyle(document.body).cssText);
    const stylesBefore = await styles();
    const reading = await readPopup(await page.clickAction());
    expect(reading).toMatchObject({ state, title: null, published: null, tags: [], hiddenCount: null });
    expect(await outerHtml(page)).toBe(before);
    expect(await styles()).toBe(stylesBefore);
    expect(await page.badgeText()).toBe('');
    await page.pressShortcut();
    expect(await outerHtml(page)).toBe(before);
    await page.close();
  });

  it('is cleaned anyway when the reader wants it, and put back', async () => {
    const page = await openTestPage(browser(), 'english.html');
    const before = await outerHtml(page);
    const popup = await page.clickAction();
    expect(await readPopup(popup)).toMatchObject({ state: 'not-arabic' });
    await popup.click('[data-action="anyway"]');
    const { title, hiddenCount } = await readPopup(popup, ({ state }) => state === 'ready');
    expect(title).toBe('Harbour town turns its old cranes into lookout towers');
    expect(hiddenCount).not.toBeNull();
    await popup.click('[data-level="article"]');
    await readPopup(popup, (now) => Number(now.hiddenCount) > Number(hiddenCount));
    const texts = ['Four cranes that had stood idle', 'Tickets cost less', 'All rights reserved'];
    expect(await seenOf(page, texts)).toEqual(texts.slice(0, 2));
    await popup.click('[data-action="restore"]');
    await readPopup(popup, (now) => now.hiddenCount === 0);
    await eventually(() => outerHtml(page), before);
    await page.close();
  });

  it('may be one of the browser itself, where no extension can do anything', async () => {
    const own = browser().name === 'chromium' ? 'chrome://version/' : 'about:support';
    const page = await browser().openPage(own);
    const reading = await readPopup(await page.clickAction());
    expect(reading.state).toBe('error');
    // A sentence for a person, not a code.
    expect(reading.text.length).toBeGreaterThan(40);
    await page.close();
  });

  it('may be a PDF, which has no text that could be read in place', async () => {
    const url = 'https://test-pages.example/report.pdf';
    await browser().serve(url, { html: PDF, headers: { 'content-type': 'application/pdf' } });
    const page = await browser().openPage(url);
    const reading = await readPopup(await page.clickAction());
    expect(reading.state).toBe('error');
    expect(reading.text).toContain('PDF');
    await page.close();
  });
});
