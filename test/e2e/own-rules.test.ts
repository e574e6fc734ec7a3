import { expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { openSample, SAMPLE } from './pages.ts';
import { ownUrl } from './popup-state.ts';

const MENU = 'علوم وبيئة';
const HOST = new URL(SAMPLE.url).hostname;

const click = (page: PageDriver, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
const type = (page: PageDriver, selector: string, text: string) =>
  page.evaluate(
    (wanted, value) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
      if (!field) throw new Error(`nothing matches ${wanted}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
const listed = (page: PageDriver) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-rule]')].map((row) => row.getAttribute('data-rule')),
  );

inEachBrowser('rules of the reader', (browser) => {
  it('come in as lines, are followed, told where they are not, changed and taken away', async () => {
    const page = await openSample(browser());
    const before = await outerHtml(page);
    const first = await page.clickAction();
    await readPopup(first);
    const settings = await ownUrl(first, 'options.html');
    await first.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    await first.close();

    const options = await browser().openPage(settings);
    await eventually(() => options.evaluate(() => document.querySelectorAll('.rules textarea').length), 1);
    const unfit = [
      `${HOST}##.x:style(color: red)`,
      `${HOST}##.x:has-text(إعلان)`,
      `${HOST}##+js(nowebrtc)`,
      `${HOST}#@#.menu`,
    ];
    await type(
      options,
      '.rules textarea',
      ['! mine', `${HOST}##.menu`, `${HOST}##main, .card`, ...unfit].join('\n'),
    );
    await click(options, '[data-action="take-rules"]');
    await eventually(() => listed(options), ['.menu', 'main, .card']);
    expect(
      await options.evaluate(() =>
        [...document.querySelectorAll('.taken code')].map((line) => line.textContent),
      ),
    ).toEqual(unfit);

    await page.goto(SAMPLE.url);
    const popup = await page.clickAction();
    await readPopup(popup);
    expect(await seenOf(page, [MENU, ...SAMPLE.body])).toEqual(SAMPLE.body);
    const rows = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-kind="own"] [data-block]')].map((row) => [
        row.getAttribute('data-hidden'),
        row.querySelector('[data-part="reason"] .rule')?.textContent,
      ]),
    );
    expect(rows).toEqual([
      ['true', '.menu'],
      ['false', 'main, .card'],
    ]);
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    await popup.close();

    await click(options, '[data-rule=".menu"] [data-action="edit-rule"]');
    await type(options, '[data-rule=".menu"] input', '.menu:nosuch(');
    expect(
      await options.evaluate(
        () => document.querySelector<HTMLButtonElement>('[data-action="save-rule"]')?.disabled,
      ),
    ).toBe(true);
    await type(options, '[data-rule=".menu"] input', '.nothing-here');
    await click(options, '[data-action="save-rule"]');
    await eventually(() => listed(options), ['.nothing-here', 'main, .card']);
    await click(options, '[data-rule="main, .card"] [data-action="remove-rule"]');
    await eventually(() => listed(options), ['.nothing-here']);
    await page.goto(SAMPLE.url);
    const last = await page.clickAction();
    await readPopup(last);
    expect(await seenOf(page, [MENU])).toEqual([MENU]);
    expect(await last.evaluate(() => document.querySelector('[data-kind="own"]'))).toBeNull();
    await last.close();
    await options.close();
    await page.close();
  });
});
