import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE } from './pages.ts';

inEachBrowser('a page that was decluttered before the extension was updated', (browser) => {
  it('keeps its story, is decluttered by the next click, and put back to the byte by the new version', async () => {
    const page = await openSample(browser());
    const untouched = await outerHtml(page);
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.close();
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    await browser().updateExtension();
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    const again = await page.clickAction();
    expect(await readPopup(again)).toMatchObject({ state: 'ready', title: SAMPLE.title });
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    await again.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), untouched);
    expect((await browser().tabUrls()).filter((url) => url.includes('welcome'))).toEqual([]);
    await page.close();
  });
});
