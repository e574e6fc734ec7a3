import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, seenOf } from './page-state.ts';
import { openTestPage } from './pages.ts';
import { storeSettings, untilRegistered } from './popup-state.ts';

const FISHING = 'عاد أكثر من مئتي مركب صيد إلى البحر فجر الأربعاء من ميناء المهدية';
const GLASS = 'فتحت عائلة تعمل في نفخ الزجاج منذ سبعة أجيال معملها أمام الزوار';
const RELATED = 'أسعار الزيتون تعود إلى ما كانت عليه قبل الجفاف';
const HOST = 'test-pages.example';

const go = (page: PageDriver, path: string) =>
  page.evaluate((detail) => void document.dispatchEvent(new CustomEvent('route', { detail })), path);

inEachBrowser(
  'a site that never loads a second page',
  (browser) => {
    it('has its next story left alone, which nobody asked for, and decluttered by the next click', async () => {
      const page = await openTestPage(browser(), 'single-page.html');
      await readPopup(await page.clickAction());
      expect(await seenOf(page, [FISHING, RELATED])).toEqual([FISHING]);
      await go(page, '/glass');
      await eventually(() => seenOf(page, [GLASS, RELATED]), [GLASS, RELATED]);
      await sleep(1000);
      expect(await seenOf(page, [GLASS, RELATED])).toEqual([GLASS, RELATED]);
      expect(await page.badgeText()).toBe('');
      const { title } = await readPopup(await page.clickAction());
      expect(title).toContain('معمل الزجاج');
      expect(await seenOf(page, [GLASS, RELATED])).toEqual([GLASS]);
      await page.close();
    });

    it('has every story decluttered when it is an automatic one, on the way back too', async () => {
      const page = await openTestPage(browser(), 'single-page.html');
      const popup = await page.clickAction();
      await readPopup(popup);
      await storeSettings(popup, { [`site:${HOST}`]: true });
      await browser().allowSite(HOST);
      await untilRegistered();
      await page.goto(`https://${HOST}/single-page.html`);
      await eventually(() => seenOf(page, [FISHING, RELATED]), [FISHING]);
      await go(page, '/glass');
      await eventually(() => seenOf(page, [GLASS, RELATED]), [GLASS]);
      await page.evaluate(() => history.back());
      await eventually(() => seenOf(page, [FISHING, RELATED]), [FISHING]);
      await browser().withdrawSite(HOST);
      await page.close();
    });
  },
  { asksForSites: true },
);
