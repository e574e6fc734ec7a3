import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { openSite } from '../../scripts/gallery/popup-states.mjs';
import type { ChromeInPopup } from './chrome-in-popup.ts';
import { inEachBrowser } from './each-browser.ts';
import { eventually, seenOf } from './page-state.ts';
import { openSample, SAMPLE } from './pages.ts';
import { ownUrl, storeSettings } from './popup-state.ts';

const FURNITURE = SAMPLE.clutter.filter(({ level }) => level === 2).map(({ text }) => text);

const dateOf = (popup: PopupDriver) =>
  popup.evaluate(() => document.querySelector('time[data-fact="published"]')?.textContent ?? '');
const paperOf = (popup: PopupDriver) => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
const clear = (popup: PopupDriver) =>
  popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as ChromeInPopup).chrome;
    await Promise.all([storage.local.clear(), storage.sync.clear()]);
  });

inEachBrowser(
  'settings',
  (browser) => {
    let page: PageDriver;
    let popup: PopupDriver;
    const open = async () => {
      page = await openSample(browser());
      popup = await page.clickAction();
      await readPopup(popup);
      await clear(popup);
    };
    beforeEach(open);
    afterEach(() => page.close());

    it('show in a popup that is open, at once', async () => {
      await eventually(() => dateOf(popup), 'الخميس ١٤ مارس ٢٠٢٤');
      await storeSettings(popup, { 'setting:digits': 'western', 'setting:months': 'levantine' });
      await eventually(() => dateOf(popup), 'الخميس 14 آذار 2024');
      await storeSettings(popup, { 'setting:calendar': 'hijri' });
      await eventually(() => dateOf(popup), 'الخميس 4 رمضان 1445 هـ');
      await storeSettings(popup, { 'setting:theme': 'dark' });
      await eventually(() => paperOf(popup), 'rgb(24, 22, 19)');
      await storeSettings(popup, { 'setting:theme': 'light' });
      await eventually(() => paperOf(popup), 'rgb(251, 248, 243)');
    });

    it('that are corrupt count as not chosen, one by one', async () => {
      await storeSettings(popup, {
        'setting:digits': { toString: 'western' },
        'setting:months': 'levantine',
        'setting:theme': 'dark',
        'setting:calendar': null,
        'setting:level': 'everything',
      });
      await eventually(() => dateOf(popup), 'الخميس ١٤ آذار ٢٠٢٤');
      await eventually(() => paperOf(popup), 'rgb(24, 22, 19)');
    });

    it('say how far a click goes, with the button and with the shortcut', async () => {
      await storeSettings(popup, { 'setting:level': 'article' });
      await popup.close();
      await page.close();
      page = await openSample(browser());
      await page.pressShortcut();
      await eventually(() => seenOf(page, FURNITURE), []);
      await page.pressShortcut();
      await eventually(() => seenOf(page, FURNITURE), FURNITURE);
      popup = await page.clickAction();
      await readPopup(popup);
      await eventually(() => seenOf(page, FURNITURE), []);
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    });

    it('let a site have a level of its own', async () => {
      await openSite(popup);
      await popup.click('[data-site-level="article"]');
      // The page in front follows at once, and the next one of the site with its first click.
      await eventually(() => seenOf(page, FURNITURE), []);
      await page.close();
      page = await openSample(browser());
      popup = await page.clickAction();
      await readPopup(popup);
      await eventually(() => seenOf(page, FURNITURE), []);
      await openSite(popup);
      await popup.click('[data-site-level="settings"]');
      await eventually(() => seenOf(page, FURNITURE), FURNITURE);
    });

    it('have a page of their own, which the gear opens', async () => {
      const url = await ownUrl(popup, 'options.html');
      await popup.click('[data-action="settings"]');
      await eventually(async () => (await browser().tabUrls()).includes(url), true);
      const settings = await browser().openPage(url, { width: 400, height: 800 });
      const preview = () => settings.evaluate(() => document.querySelector('.preview time')?.textContent);
      const choose = (name: string, value: string) =>
        settings.evaluate(
          (setting, choice) =>
            document
              .querySelector<HTMLElement>(`[data-setting="${setting}"] [data-value="${choice}"]`)
              ?.click(),
          name,
          value,
        );
      await eventually(preview, 'الأربعاء ٥ يوليو ٢٠٢٣، ٩:٤١ ص');
      await choose('months', 'maghrebi');
      await choose('digits', 'western');
      await eventually(preview, 'الأربعاء 5 جويلية 2023، 9:41 ص');
      const width = () =>
        settings.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await width()).toBe(0);
      await settings.evaluate(() => document.querySelector<HTMLElement>('[data-action="reset"]')?.click());
      await eventually(preview, 'الأربعاء ٥ يوليو ٢٠٢٣، ٩:٤١ ص');
      await settings.close();
    });

    it('say which kinds stay on a decluttered page', async () => {
      const letter = 'اشترك ليصلك موجز الصباح كل يوم';
      expect(await seenOf(page, [letter])).toEqual([]);
      await storeSettings(popup, { 'setting:hideOffers': 'off' });
      await popup.close();
      popup = await page.clickAction();
      await readPopup(popup);
      await eventually(() => seenOf(page, [letter]), [letter]);
      await popup.click('[data-level="article"]');
      await eventually(() => seenOf(page, [letter]), []);
    });

    it('have the interface speak another language than the browser, from the first paint on', async () => {
      const spoken = () =>
        popup.evaluate(() => {
          const { lang, dir } = document.documentElement;
          return [lang, dir, document.querySelector('[data-level="article"]')?.textContent];
        });
      await eventually(spoken, ['ar', 'rtl', 'المقال فقط']);
      await storeSettings(popup, { 'setting:language': 'fr' });
      await eventually(spoken, ['fr', 'ltr', 'Article seul']);
      await eventually(() => dateOf(popup), 'jeudi 14 mars 2024');
      await popup.close();
      popup = await page.clickAction();
      await readPopup(popup);
      await eventually(spoken, ['fr', 'ltr', 'Article seul']);
      await storeSettings(popup, { 'setting:language': 'auto' });
      await eventually(spoken, ['ar', 'rtl', 'المقال فقط']);
    });

    it('are kept where the browser syncs, and come back out of a file', async () => {
      const settings = await browser().openPage(await ownUrl(popup, 'options.html'), {
        width: 720,
        height: 900,
      });
      const run = (script: (hook: string) => void, hook: string) => settings.evaluate(script, hook);
      const press = (hook: string) =>
        run((selector) => document.querySelector<HTMLElement>(selector)?.click(), hook);
      const kept = () =>
        settings.evaluate(() => (globalThis as unknown as ChromeInPopup).chrome.storage.sync.get(null));
      const said = (part: string) =>
        settings.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', part);
      await eventually(async () => (await said('h1')) !== '', true);
      await press('[data-setting="theme"] [data-value="dark"]');
      await eventually(() => said('.saved'), 'حُفظ');
      await press('[data-setting="hideComments"] input');
      await eventually(kept, { 'setting:hideComments': 'off', 'setting:theme': 'dark' });
      // What the browser downloads, and chooses again.
      await settings.evaluate(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((text) => Object.assign(window, { made: text }));
          return make.call(URL, blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
      });
      await press('[data-action="backup"]');
      await eventually(() => said('[data-part="backup"] .answer'), 'نُزّلت النسخة.');
      await press('[data-action="reset"]');
      await eventually(kept, {});
      await settings.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('[data-part="backup"] input');
        const files = new DataTransfer();
        files.items.add(new File([(window as unknown as { made: string }).made], 'matn.json'));
        if (input) input.files = files.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await eventually(() => said('[data-part="backup"] .answer'), 'استُعيد بندان.');
      await eventually(kept, { 'setting:hideComments': 'off', 'setting:theme': 'dark' });
      await settings.close();
    });
  },
  { language: 'ar' },
);
