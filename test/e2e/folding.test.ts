import { expect, it } from 'vitest';
import type { PopupDriver } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.mjs';
import { openInState, type PopupState } from '../../scripts/gallery/popup-states.mjs';
import { FULL, STORY } from '../../scripts/gallery/summaries.mjs';
import { inEachBrowser } from './each-browser.ts';
import { openSample } from './pages.ts';

const look = (popup: PopupDriver) =>
  popup.evaluate(() => {
    const list = document.querySelector('details');
    const foot = document.querySelector('.foot');
    const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
    return {
      isOpen: list?.open ?? null,
      /** Whether the foot is in sight, and the head of the list above it. */
      isFootSeen: (box(foot)?.bottom ?? Infinity) <= window.innerHeight + 1,
      isListSeen: (box(list?.querySelector('li'))?.bottom ?? Infinity) <= (box(foot)?.top ?? 0),
      isScrolled: document.documentElement.scrollHeight > window.innerHeight + 1,
    };
  });

const SHORT: PopupState = {
  name: 'short',
  title: 'A story of few facts',
  told: { ...STORY, published: null, sources: [], tags: [] },
};
const LONG: PopupState = { name: 'long', title: 'A story of many', told: FULL };

inEachBrowser(
  'the list of what is hidden',
  (browser) => {
    it('is open where it fits', async () => {
      const page = await openSample(browser());
      const popup = await openInState(page, SHORT);
      await until(async () => !(await look(popup)).isScrolled, { what: 'a popup as high as it is' });
      expect(await look(popup)).toMatchObject({ isOpen: true, isFootSeen: true, isListSeen: true });
      await page.close();
    });

    it('folds where one would have to scroll, opens when asked, and then stays', async () => {
      const page = await openSample(browser());
      const popup = await openInState(page, LONG);
      await until(async () => (await look(popup)).isOpen === false, { what: 'a folded list' });
      expect(await look(popup)).toMatchObject({ isFootSeen: true });
      await popup.click('summary');
      await until(async () => (await look(popup)).isListSeen, { what: 'the list' });
      await popup.click('.block .what');
      await popup.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
      expect(await look(popup)).toMatchObject({ isOpen: true, isFootSeen: true });
      await page.close();
    });
  },
  { language: 'ar' },
);
