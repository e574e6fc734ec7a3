import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { openSample, SAMPLE } from './pages.ts';

for (const { language, direction, words } of [
  { language: 'ar', direction: 'rtl', words: /[\u0660-\u0669]/ },
  { language: 'en', direction: 'ltr', words: /Thursday|March/ },
]) {
  inEachBrowser(
    `the interface in ${language}`,
    (browser) => {
      it(`reads ${direction} and keeps the facts as they are`, async () => {
        const page = await openSample(browser());
        const popup = await page.clickAction();
        const reading = await readPopup(popup);
        expect(reading).toMatchObject({
          language,
          direction,
          title: SAMPLE.title,
          published: SAMPLE.published,
        });
        expect(reading.text).toMatch(words);
        await page.close();
      });

      it('breaks nowhere: nothing wider than the popup', async () => {
        const page = await openSample(browser());
        const popup = await page.clickAction();
        await readPopup(popup);
        const [width = 0, content = 0] = await popup.evaluate(() => [
          document.documentElement.clientWidth,
          document.documentElement.scrollWidth,
        ]);
        expect(content).toBeLessThanOrEqual(width);
        expect(width).toBeGreaterThan(300);
        await page.close();
      });
    },
    { language },
  );
}
