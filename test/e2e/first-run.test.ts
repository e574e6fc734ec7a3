import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually } from './page-state.ts';
import { openSample } from './pages.ts';
import { ownUrl } from './popup-state.ts';

inEachBrowser(
  'the first run',
  (browser) => {
    const welcomes = async () => (await browser().tabUrls()).filter((url) => url.endsWith('/welcome.html'));

    it('opens one page, and no other when the background is started again', async () => {
      await eventually(async () => (await welcomes()).length, 1);
      const page = await openSample(browser());
      await page.pressShortcut();
      await browser().restartBackground();
      await page.pressShortcut();
      await page.close();
      expect(await welcomes()).toHaveLength(1);
    });

    it('shows on a sample what a click does, and what a second one does', async () => {
      const sample = await openSample(browser());
      const popup = await sample.clickAction();
      await readPopup(popup);
      const url = await ownUrl(popup, 'welcome.html');
      await popup.close();
      await sample.close();
      const page = await browser().openPage(url, { width: 390, height: 844 });
      const seen = () =>
        page.evaluate(() => {
          const all = document.querySelectorAll('.page h2, .page p, .page .part');
          const shown = [...all].filter((element) => element.checkVisibility({ visibilityProperty: true }));
          return {
            story: shown.filter((element) => element.className !== 'part').length,
            clutter: shown.filter((element) => element.className === 'part').length,
            said: document.querySelector('[role="status"]')?.textContent,
          };
        });
      const click = () =>
        page.evaluate(() => document.querySelector<HTMLElement>('[data-action="try"]')?.click());
      await eventually(seen, { story: 5, clutter: 6, said: 'جرّب: انقر زر متن في هذه النافذة.' });
      await click();
      await eventually(seen, { story: 5, clutter: 0, said: 'أُخفيت ٦ عناصر. انقر ثانية لتعود.' });
      await click();
      await eventually(seen, { story: 5, clutter: 6, said: 'الصفحة الآن كما نشرها الموقع.' });
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-action="settings"]')?.click());
      await eventually(
        async () => (await browser().tabUrls()).some((tab) => tab.endsWith('/options.html')),
        true,
      );
      await page.close();
    });
  },
  { language: 'ar' },
);
