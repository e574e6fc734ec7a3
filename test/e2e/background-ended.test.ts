import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, FURNITURE, openSample, SAMPLE } from './pages.ts';
import { storeSettings, untilRegistered } from './popup-state.ts';

const HOST = new URL(SAMPLE.url).hostname;

/** So many milliseconds after a popup is there the background is ended: before it heard, while it injects, after. */
const MOMENTS = [0, 20, 60, 150, 400];

const restore = async (page: PageDriver, popup: PopupDriver, before: string) => {
  await popup.click('[data-action="restore"]');
  await eventually(() => outerHtml(page), before);
};

inEachBrowser('a background that is ended', (browser) => {
  it('before every single step costs nothing', async () => {
    const page = await openSample(browser());
    const before = await outerHtml(page);
    const end = () => browser().restartBackground();
    await end();
    const popup = await page.clickAction();
    const { hiddenCount } = await readPopup(popup);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    const badge = await page.badgeText();
    await end();
    await popup.click('[data-level="article"]');
    await eventually(() => seenOf(page, FURNITURE), []);
    await end();
    await popup.click('[data-level="declutter"]');
    await eventually(() => seenOf(page, FURNITURE), FURNITURE);
    await readPopup(popup, (now) => now.hiddenCount === hiddenCount);
    await eventually(() => page.badgeText(), badge);
    await end();
    await restore(page, popup, before);
    await eventually(() => page.badgeText(), '');
    await popup.close();
    await end();
    await page.pressShortcut();
    await eventually(() => seenOf(page, CLUTTER), []);
    await end();
    await page.chooseMenuItem();
    await eventually(() => outerHtml(page), before);
    await page.close();
  });

  it.each(MOMENTS)('%i ms after a click leaves a whole page, and the next click works', async (moment) => {
    const page = await openSample(browser());
    const before = await outerHtml(page);
    await page.clickAction();
    await sleep(moment);
    await browser().restartBackground();
    await sleep(500);
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    // Whichever step it was ended in: everything is on the screen, or all clutter is off it.
    expect([0, CLUTTER.length]).toContain((await seenOf(page, CLUTTER)).length);
    const popup = await page.clickAction();
    await readPopup(popup);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    await restore(page, popup, before);
    await page.close();
  });
});

inEachBrowser(
  'a background that is ended while a page of an automatic site comes',
  (browser) => {
    it.each(MOMENTS)('%i ms after it was asked for leaves a whole page', async (moment) => {
      const page = await openSample(browser());
      const before = await outerHtml(page);
      const popup = await page.clickAction();
      await readPopup(popup);
      await storeSettings(popup, { [`site:${HOST}`]: true });
      await browser().allowSite(HOST);
      await untilRegistered();
      await popup.close();
      const coming = page.goto(SAMPLE.url);
      await sleep(moment);
      await browser().restartBackground();
      await coming;
      await eventually(() => seenOf(page, CLUTTER), []);
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      const again = await page.clickAction();
      await readPopup(again);
      await restore(page, again, before);
      await browser().withdrawSite(HOST);
      await page.close();
    });
  },
  { asksForSites: true },
);
