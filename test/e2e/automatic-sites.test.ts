import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE, SAMPLE_HTML } from './pages.ts';
import { ownUrl, storeSettings, untilRegistered } from './popup-state.ts';

const HOST = new URL(SAMPLE.url).hostname;
/** What the page shows of its clutter at each frame of its first second, and how far things moved meanwhile. */
const WATCHER = `<script>
  window.shown = []; window.shift = 0;
  const look = () => {
    for (const box of document.querySelectorAll('.ticker, .bar, .in, .side section, .app'))
      if (box.checkVisibility({ visibilityProperty: true })) window.shown.push(box.className);
    if (performance.now() < 1500) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  try { new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value })
    .observe({ type: 'layout-shift', buffered: true }); } catch {}
</script>`;
const WATCHED = SAMPLE_HTML.replace('<head>', `<head>${WATCHER}`);

inEachBrowser(
  'an automatic site',
  (browser) => {
    let page: PageDriver;
    let popup: PopupDriver;
    const isOn = () =>
      popup.evaluate(() =>
        document.querySelector('[data-action="always-here"]')?.getAttribute('aria-checked'),
      );
    /** As the popup leaves it when the browser's question has closed it. */
    const always = async () => {
      await storeSettings(popup, { [`site:${HOST}`]: true });
      await browser().allowSite(HOST);
      await untilRegistered();
      await popup.close();
      popup = await page.clickAction();
      await eventually(isOn, 'true');
      await popup.close();
    };
    const load = () => page.goto(SAMPLE.url);

    let untouched = '';
    beforeEach(async () => {
      page = await openSample(browser());
      untouched = await outerHtml(page);
      popup = await page.clickAction();
      await readPopup(popup);
    });
    afterEach(async () => {
      await browser().withdrawSite(HOST);
      await page.close();
    });

    it('is as comfortable as its reader wants it, where a click goes as far as the article', async () => {
      await always();
      popup = await page.clickAction();
      await readPopup(popup);
      await storeSettings(popup, { 'setting:level': 'article', 'comfort:ground': 'sepia' });
      await popup.close();
      await load();
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await eventually(ground, 'rgb(242, 230, 207)');
      popup = await page.clickAction();
      await storeSettings(popup, { 'setting:level': 'declutter', 'comfort:ground': 'site' });
      await popup.close();
    });

    it('is none without being asked for: nothing comes into the page', async () => {
      await eventually(isOn, 'false');
      await popup.close();
      await load();
      await sleep(1000);
      expect(await seenOf(page, CLUTTER)).toEqual(CLUTTER);
    });

    it('is decluttered when it loads, also after the background was ended, and put back to the byte', async () => {
      await always();
      await browser().restartBackground();
      await load();
      await eventually(() => seenOf(page, CLUTTER), []);
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      const again = await page.clickAction();
      expect(await readPopup(again)).toMatchObject({ title: SAMPLE.title, published: SAMPLE.published });
      await again.click('[data-action="restore"]');
      await eventually(() => seenOf(page, CLUTTER), CLUTTER);
      await eventually(() => outerHtml(page), untouched);
    });

    it('shows nothing on its next page that was hidden on the last', async () => {
      await always();
      await load();
      await eventually(() => seenOf(page, CLUTTER), []);
      // It learns from what has come to rest.
      await sleep(3000);
      const next = 'https://hasad.example/n/48214';
      await browser().serve(next, { html: WATCHED });
      await page.goto(next);
      await sleep(1600);
      const { shown, shift } = await page.evaluate(() => {
        const { shown, shift } = window as unknown as { shown: string[]; shift: number };
        return { shown, shift };
      });
      expect(shown).toEqual([]);
      expect(shift).toBeLessThan(0.01);
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    });

    it('ends with its permission, and the settings say so and forget it', async () => {
      await always();
      await browser().withdrawSite(HOST);
      await load();
      await sleep(1000);
      expect(await seenOf(page, CLUTTER)).toEqual(CLUTTER);
      popup = await page.clickAction();
      await readPopup(popup);
      await eventually(isOn, 'false');
      const settings = await browser().openPage(await ownUrl(popup, 'options.html'));
      const row = () =>
        settings.evaluate(
          (host) => document.querySelector(`[data-site="${host}"]`)?.getAttribute('data-allowed'),
          HOST,
        );
      await eventually(row, 'false');
      await settings.evaluate(() =>
        document.querySelector<HTMLElement>('[data-site] [data-action="forget"]')?.click(),
      );
      await eventually(async () => (await row()) ?? null, null);
      await settings.close();
    });
  },
  { asksForSites: true },
);
