import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, SAMPLE } from './pages.ts';
import { HOSTILE } from './zoo/hostile-pages.ts';

const FAULTS = { tolerated: ['byte stream was erroneous'] };

inEachBrowser(
  'a page',
  (browser) => {
    it.each(Object.entries(HOSTILE))('%s is decluttered and put back', async (_what, served) => {
      await browser().serve(SAMPLE.url, served);
      const page = await browser().openPage(SAMPLE.url);
      const before = await outerHtml(page);
      const popup = await page.clickAction();
      const reading = await readPopup(popup);
      expect(reading).toMatchObject({ state: 'ready', title: SAMPLE.title, source: SAMPLE.source });
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      expect(await seenOf(page, CLUTTER)).toEqual([]);
      await popup.click('[data-level="article"]');
      await readPopup(popup, ({ hiddenCount }) => (hiddenCount ?? 0) > (reading.hiddenCount ?? 0));
      expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      await popup.click('[data-action="restore"]');
      await eventually(() => outerHtml(page), before);
      await page.close();
    });
  },
  FAULTS,
);
