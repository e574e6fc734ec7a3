import { beforeAll, expect, it } from 'vitest';
import type { PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE } from './pages.ts';

const HOST = new URL(SAMPLE.url).hostname;

/** What is stored about a site: its rules, its level, what was learned, that it is on the list. */
const keptOf = (popup: PopupDriver) =>
  popup.evaluate(async (host) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<object> } } };
    };
    return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.includes(host));
  }, HOST);

const offeredIn = (popup: PopupDriver) =>
  popup.evaluate(() =>
    ['always-here', 'site', 'restore'].filter((name) => document.querySelector(`[data-action="${name}"]`)),
  );

inEachBrowser(
  'a page in a private window',
  (browser) => {
    beforeAll(() => browser().allowPrivate());

    it('is decluttered and put back, and nothing can be kept of its site', async () => {
      const ordinary = await openSample(browser());
      const there = await ordinary.clickAction();
      await readPopup(there);
      await eventually(() => offeredIn(there), ['always-here', 'site', 'restore']);
      await ordinary.close();
      const page = await openSample(browser(), { isPrivate: true });
      const untouched = await outerHtml(page);
      const popup = await page.clickAction();
      expect(await readPopup(popup)).toMatchObject({ state: 'ready', title: SAMPLE.title });
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      expect(await seenOf(page, CLUTTER)).toEqual([]);
      expect(await offeredIn(popup)).toEqual(['restore']);
      await popup.click('[data-level="article"]');
      expect(await keptOf(popup)).toEqual([]);
      await popup.click('[data-action="restore"]');
      await eventually(() => outerHtml(page), untouched);
      await page.close();
    });
  },
  { browsers: ['firefox'] },
);
