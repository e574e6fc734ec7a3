import { expect, it } from 'vitest';
import type { DocumentDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import type { ChromeInPopup } from './chrome-in-popup.ts';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, FURNITURE, openSample, SAMPLE } from './pages.ts';
import { ownUrl, storeSettings, untilRegistered } from './popup-state.ts';

const HOST = new URL(SAMPLE.url).hostname;

/**
 * Leaves no room in the extension's storage: in Chromium ten megabytes on this device, and 8 KB an entry and 100 KB in
 * all for the other devices. Firefox's holds whatever the disk does, so there the page that asks is told what a full
 * disk would say.
 */
const fill = (where: DocumentDriver) =>
  where.evaluate(async () => {
    const { local, sync } = (globalThis as unknown as ChromeInPopup).chrome.storage;
    const put = (area: typeof local, key: string, size: number) =>
      area.set({ [key]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    if (navigator.userAgent.includes('Firefox'))
      for (const area of [local, sync]) area.set = () => Promise.reject(new Error('QuotaExceededError'));
    // Ever smaller pieces.
    for (const [area, most] of [
      [local, 8e6],
      [sync, 8e3],
    ] as const)
      for (let size: number = most, key = 0; size >= 1; size /= 2) while (await put(area, `${key++}`, size));
    return !(await put(local, 'more', 99)) && !(await put(sync, 'more', 99));
  });
const choose = (settings: DocumentDriver, name: string, value: string) =>
  settings.evaluate(
    (setting, choice) =>
      document.querySelector<HTMLElement>(`[data-setting="${setting}"] [data-value="${choice}"]`)?.click(),
    name,
    value,
  );
const alertOf = (settings: DocumentDriver) =>
  settings.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');
const storedIn = (settings: DocumentDriver) =>
  settings.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: string[]): Promise<object> } } };
    };
    return chrome.storage.local.get(['setting:level', 'setting:theme', 'setting:digits']);
  });
const FAILED = 'The browser could not keep this choice.';

inEachBrowser('a storage that is full', (browser) => {
  it('keeps what was chosen, says that it cannot keep more, and stops no reading', async () => {
    const page = await openSample(browser());
    const before = await outerHtml(page);
    const popup = await page.clickAction();
    await readPopup(popup);
    await storeSettings(popup, { 'setting:level': 'article', 'setting:digits': 'western' });
    const settings = await browser().openPage(await ownUrl(popup, 'options.html'));
    await eventually(
      async () => (await alertOf(settings)) === '' && (await storedIn(settings)) !== null,
      true,
    );
    expect(await fill(settings)).toBe(true);
    await choose(settings, 'theme', 'dark');
    await eventually(() => alertOf(settings), FAILED);
    expect(await storedIn(settings)).toEqual({ 'setting:level': 'article', 'setting:digits': 'western' });
    await settings.close();
    await page.goto(SAMPLE.url);
    const next = await page.clickAction();
    expect(await readPopup(next)).toMatchObject({ state: 'ready', title: SAMPLE.title });
    await eventually(() => seenOf(page, [...CLUTTER, ...FURNITURE]), []);
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    await next.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    await page.close();
  });
});

inEachBrowser(
  'a storage that is full, on an automatic site',
  (browser) => {
    it('learns nothing and declutters the next page all the same', async () => {
      const page = await openSample(browser());
      const popup = await page.clickAction();
      await readPopup(popup);
      await storeSettings(popup, { [`site:${HOST}`]: true });
      expect(await fill(popup)).toBe(true);
      await browser().allowSite(HOST);
      await untilRegistered();
      await popup.close();
      for (const _again of [1, 2]) {
        await page.goto(SAMPLE.url);
        await eventually(() => seenOf(page, CLUTTER), []);
        expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
        // What is learned is stored two seconds later.
        await new Promise((resolve) => setTimeout(resolve, 2500));
      }
      await browser().withdrawSite(HOST);
      await page.close();
    });
  },
  { asksForSites: true },
);
