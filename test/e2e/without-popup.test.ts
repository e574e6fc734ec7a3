import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE } from './pages.ts';

inEachBrowser('without the popup', (browser) => {
  it.each(['pressShortcut', 'chooseMenuItem'] as const)('%s toggles', async (way) => {
    const page = await openSample(browser());
    const before = await outerHtml(page);
    await page[way]();
    await eventually(() => seenOf(page, CLUTTER), []);
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    expect(await page.badgeText()).not.toBe('');
    await page[way]();
    await eventually(() => outerHtml(page), before);
    expect(await page.badgeText()).toBe('');
    await page.close();
  });

  it('works on after the background was ended', async () => {
    const page = await openSample(browser());
    const before = await outerHtml(page);
    const popup = await page.clickAction();
    await readPopup(popup);
    await browser().restartBackground();
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    await popup.close();
    await browser().restartBackground();
    await page.pressShortcut();
    await eventually(() => seenOf(page, CLUTTER), []);
    await browser().restartBackground();
    await readPopup(await page.clickAction());
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    await page.close();
  });
});
