import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually } from './page-state.ts';
import { openSample } from './pages.ts';
import { ownUrl, storeSettings } from './popup-state.ts';

/** A telephone held upright, in CSS pixels. */
const SCREEN = { width: 390, height: 844 };
/** What a thumb hits: WCAG 2.2 asks for 24, the makers of telephones for 44. */
const THUMB = 44;

for (const language of ['ar', 'en', 'fr'] as const) {
  inEachBrowser(
    `a telephone in ${language}`,
    (browser) => {
      let base = '';
      let page: PageDriver;
      beforeAll(async () => {
        const sample = await openSample(browser());
        const popup = await sample.clickAction();
        await readPopup(popup);
        base = await ownUrl(popup, '');
        // No Firefox here speaks French.
        await storeSettings(popup, { 'setting:language': language });
        await popup.close();
        await sample.close();
        page = await browser().openPage(`${base}popup.html`, SCREEN);
      });
      afterAll(() => page.close());

      const open = async (name: string, hook: string) => {
        await page.goto(`${base}${name}.html`);
        await eventually(
          () =>
            page.evaluate(
              (selector) => [document.documentElement.lang, document.querySelector(selector) !== null],
              hook,
            ),
          [language, true],
        );
      };
      const overflow = () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
      /** What can be touched and is lower than a thumb. */
      const tooSmall = () =>
        page.evaluate(
          (least) =>
            [...document.querySelectorAll('button, summary, label:has(input), a')]
              .map((element) => ({
                what: element.textContent,
                height: element.getBoundingClientRect().height,
              }))
              .filter(({ height }) => height > 0 && height < least),
          THUMB,
        );

      it.each([
        ['options', '[data-part="backup"]'],
        ['welcome', '[data-action="try"]'],
      ])('shows all of %s, large enough for a thumb', async (name, hook) => {
        await open(name, hook);
        expect(await overflow()).toBe(0);
        expect(await tooSmall()).toEqual([]);
      });

      // Firefox for Android opens it so. Here it stands over itself, a page that no extension may read.
      it('shows the popup as a page', async () => {
        await open('popup', '[data-state="error"] h1');
        expect(await overflow()).toBe(0);
      });
    },
    { language: language === 'fr' ? 'en' : language },
  );
}
