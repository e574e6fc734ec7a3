// Over 200 lines: one page in both browsers, from choosing to taking back.
import { expect, it } from 'vitest';
import type { BrowserDriver, PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import type { ChromeInPopup } from './chrome-in-popup.ts';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE, SAMPLE_HTML } from './pages.ts';

const MENU = 'علوم وبيئة';
const [LEAD = ''] = SAMPLE.body;

/** Everything that a page can say against what stands in it. */
const HOSTILE = `<style>*,*::before,:host,[popover],matn-layer{all:unset!important;display:none!important;
  visibility:hidden!important;opacity:0!important;transform:scale(0)!important;pointer-events:none!important;direction:ltr!important}
  html,head~body,body,body *{display:revert!important;visibility:visible!important;opacity:1!important;transform:none!important;pointer-events:auto!important}</style>`;

const layers = (page: PageDriver) => page.evaluate(() => document.querySelectorAll('matn-layer').length);
const places = (page: PageDriver, selector: string) =>
  page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`nothing matches ${wanted}`);
    const box = element.getBoundingClientRect();
    const y = Math.round(box.top + 12);
    const middle = Math.round(box.left + box.width / 2);
    // Beside what stands in it: the letters of another machine are wider, and a link lies in the middle.
    const isOwn = (x: number) =>
      document.elementsFromPoint(x, y).find((found) => element.contains(found)) === element;
    const steps = Array.from({ length: Math.floor(box.width / 2) }, (_, step) => step);
    const step = steps.find((away) => isOwn(middle + away) || isOwn(middle - away)) ?? 0;
    return { x: isOwn(middle + step) ? middle + step : middle - step, y };
  }, selector);
const stored = (popup: PopupDriver) =>
  popup.evaluate(() => (globalThis as unknown as ChromeInPopup).chrome.storage.local.get(null));

async function openPicker(browser: BrowserDriver, html?: string, headers = {}) {
  if (html) await browser.serve(SAMPLE.url, { html, headers });
  const page = html ? await browser.openPage(SAMPLE.url) : await openSample(browser);
  const before = await outerHtml(page);
  const popup = await page.clickAction();
  await readPopup(popup);
  // The popup closes in the click.
  await popup.click('[data-action="pick"]').catch(() => {});
  await eventually(() => layers(page), 1);
  return { page, before };
}

async function restore(page: PageDriver): Promise<PopupDriver> {
  const popup = await page.clickAction();
  await readPopup(popup);
  await popup.click('[data-action="restore"]');
  return popup;
}

/** Forgets every rule, so that the next test begins without any. */
async function forgetRules(popup: PopupDriver): Promise<void> {
  await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeInPopup;
    const all = await chrome.storage.local.get(null);
    await chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('rule:')));
  });
}

inEachBrowser(
  'what the reader hides with his own hand',
  (browser) => {
    it('by mouse: points, clicks, hides, takes back', async () => {
      const { page, before } = await openPicker(browser());
      const { x, y } = await places(page, '.menu');
      await page.point(x, y);
      await page.point(x, y, 'click');
      expect(await page.evaluate(() => location.href)).toBe(SAMPLE.url);
      // «Hide», to the left of the panel's last row.
      await page.point(540, 848, 'click');
      await eventually(() => seenOf(page, [MENU, LEAD]), [LEAD]);
      // «Undo» is the first of three now.
      await page.point(510, 848, 'click');
      await eventually(() => seenOf(page, [MENU, LEAD]), [MENU, LEAD]);
      await page.press('Escape');
      await eventually(() => layers(page), 0);
      const popup = await restore(page);
      await eventually(() => outerHtml(page), before);
      expect(Object.keys(await stored(popup)).filter((key) => key.startsWith('rule:'))).toEqual([]);
      await popup.close();
      await page.close();
    });

    it('by keyboard: wider, narrower, beside, Enter; remembered on the next visit, listed, removed', async () => {
      const { page, before } = await openPicker(browser());
      const { x, y } = await places(page, '.menu');
      await page.point(x, y, 'click');
      await page.press('ArrowUp', 'ArrowDown', 'Enter');
      await eventually(() => seenOf(page, [MENU, LEAD]), [LEAD]);
      await page.press('Enter');
      await eventually(() => layers(page), 0);
      await (await restore(page)).close();
      await eventually(() => outerHtml(page), before);

      await page.goto(SAMPLE.url);
      expect(await seenOf(page, [MENU])).toEqual([MENU]);
      const popup = await page.clickAction();
      await readPopup(popup);
      expect(await seenOf(page, [MENU, LEAD])).toEqual([LEAD]);
      expect(await stored(popup)).toMatchObject({ [`rule:${new URL(SAMPLE.url).hostname}`]: ['.menu'] });
      await popup.click('[data-kind="own"] .what');
      await popup.click('[data-kind="own"] [data-action="forget-rule"]');
      await eventually(() => seenOf(page, [MENU, LEAD]), [MENU, LEAD]);
      await eventually(async () => Object.keys(await stored(popup)), []);
      await popup.click('[data-action="restore"]');
      await eventually(() => outerHtml(page), before);
      await popup.close();
      await page.close();
    });

    it('here only: reached with Tab, and not kept', async () => {
      const { page } = await openPicker(browser());
      const { x, y } = await places(page, '.menu');
      await page.point(x, y, 'click');
      // Wider, narrower, here only; then: always, hide.
      await page.press('Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Enter');
      await eventually(() => seenOf(page, [MENU, LEAD]), [LEAD]);
      await page.press('Escape');
      const popup = await page.clickAction();
      await readPopup(popup);
      expect(await seenOf(page, [MENU])).toEqual([]);
      expect(await stored(popup)).toEqual({});
      await popup.close();
      await page.close();
    });

    it('never the article, whatever is pointed at', async () => {
      const { page, before } = await openPicker(browser());
      for (const selector of ['h1', '.card > p:not(.when)', '.card', '.card figure']) {
        const { x, y } = await places(page, selector);
        await page.point(x, y, 'click');
        await page.press('Enter');
        // Up to the root of the page.
        for (let i = 0; i < 4; i += 1) await page.press('ArrowUp', 'Enter');
        expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
      }
      await page.press('Escape');
      await eventually(() => layers(page), 0);
      const popup = await restore(page);
      await eventually(() => outerHtml(page), before);
      await popup.close();
      await page.close();
    });

    it.each([
      ['hostile style and scripts', SAMPLE_HTML.replace('</head>', `${HOSTILE}</head>`), {}],
      ['a policy that allows no style', SAMPLE_HTML, { 'content-security-policy': "default-src 'none'" }],
    ])('on a page with %s', async (what, html, headers) => {
      const { page, before } = await openPicker(browser(), html, headers);
      const box = await page.evaluate(() => {
        const layer = document.querySelector('matn-layer');
        const { width, height } = layer?.getBoundingClientRect() ?? { width: 0, height: 0 };
        return [
          width === document.documentElement.clientWidth || width === innerWidth,
          height === innerHeight,
          layer?.checkVisibility(),
        ];
      });
      expect(box).toEqual([true, true, true]);
      expect(await page.evaluate(() => document.elementFromPoint(640, 500)?.localName)).toBe('matn-layer');
      if (process.env.MATN_SHOTS)
        await page.screenshot(`${process.env.MATN_SHOTS}/${browser().name}-${what.slice(0, 8)}.png`);
      await page.press('Escape');
      await eventually(() => layers(page), 0);
      const popup = await restore(page);
      await eventually(() => outerHtml(page), before);
      await popup.close();
      await page.close();
    });

    it('goes with the rest when the page is put back', async () => {
      const { page, before } = await openPicker(browser());
      await page.pressShortcut();
      await eventually(() => outerHtml(page), before);
      await page.close();
    });

    it('a look at what is hidden leaves no trace', async () => {
      const page = await openSample(browser());
      const before = await outerHtml(page);
      await page.evaluate(() => scrollTo(0, 40));
      const popup = await page.clickAction();
      await readPopup(popup);
      const clean = await outerHtml(page);
      const [, related = ''] = CLUTTER;
      const pointAt = (kind: string, type: string) =>
        popup.evaluate(
          (wanted, event) => {
            const row = document.querySelector(`.hidden-blocks > ul > [data-kind="${wanted}"]`);
            for (const part of [row, row?.querySelector(':scope > .line')])
              part?.dispatchEvent(new PointerEvent(event));
          },
          kind,
          type,
        );
      const kinds = await popup.evaluate(() =>
        [...document.querySelectorAll('.hidden-blocks > ul > li')].map(
          (row) => row.getAttribute('data-kind') ?? '',
        ),
      );
      expect(kinds.length).toBeGreaterThan(5);
      for (const kind of kinds) {
        const text = await popup.evaluate(
          (wanted) => document.querySelector(`[data-kind="${wanted}"] [data-part="text"]`)?.textContent ?? '',
          kind,
        );
        await pointAt(kind, 'pointerenter');
        await eventually(() => layers(page), 1);
        if (text.length > 8 && /[\u0600-\u06ff]/.test(text))
          expect(await seenOf(page, [text.slice(0, 8)])).toHaveLength(1);
        await pointAt(kind, 'pointerleave');
        await eventually(() => layers(page), 0);
        expect(await outerHtml(page)).toBe(clean);
      }
      expect(await page.evaluate(() => scrollY)).toBe(40);
      expect(await seenOf(page, [related])).toEqual([]);
      // The popup is closed while it looks.
      await pointAt(kinds[0] ?? '', 'pointerenter');
      await eventually(() => layers(page), 1);
      await popup.close();
      await eventually(() => outerHtml(page), clean);
      expect(await page.evaluate(() => scrollY)).toBe(40);
      const last = await restore(page);
      await eventually(() => outerHtml(page), before);
      await forgetRules(last);
      await last.close();
      await page.close();
    });
  },
  {
    tolerated: [
      'Content Security Policy',
      'Content-Security-Policy: The page’s settings blocked an inline style',
    ],
  },
);
