import { expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, seenOf } from './page-state.ts';
import { openSample, SAMPLE, SAMPLE_HTML } from './pages.ts';

const CLUTTER = SAMPLE.clutter.filter(({ level }) => level === 1).map(({ text }) => text);
const OTHER_SITE = 'https://another-paper.example/story';

const said = (popup: PopupDriver) =>
  popup.evaluate(() => ({
    title: document.querySelector('.no-article h1')?.textContent ?? '',
    offers: [...document.querySelectorAll<HTMLElement>('.no-article button')].map(
      ({ dataset }) => dataset.action,
    ),
  }));

/** Opens the sample with its popup, and has the tab go on to another page beneath it. */
async function goOn(page: PageDriver, url: string): Promise<PopupDriver> {
  const popup = await page.clickAction();
  await readPopup(popup);
  await page.goto(url);
  await eventually(async () => (await said(popup)).title, 'The tab has moved on');
  return popup;
}

inEachBrowser('a page that goes from under the popup', (browser) => {
  it('gives way to one of another site, of which nothing is claimed, touched or offered', async () => {
    const page = await openSample(browser());
    await browser().serve(OTHER_SITE, { html: SAMPLE_HTML });
    const popup = await goOn(page, OTHER_SITE);
    expect((await said(popup)).offers).toEqual([]);
    expect(await seenOf(page, CLUTTER)).toEqual(CLUTTER);
    await page.close();
  });
});

// Firefox ends the permission of a click with the page.
inEachBrowser(
  'a page that is loaded anew under the popup',
  (browser) => {
    it('can be read again from there', async () => {
      const page = await openSample(browser());
      const popup = await goOn(page, SAMPLE.url);
      expect((await said(popup)).offers).toEqual(['retry']);
      await popup.click('[data-action="retry"]');
      expect(await readPopup(popup)).toMatchObject({ state: 'ready', title: SAMPLE.title });
      await eventually(() => seenOf(page, CLUTTER), []);
      await page.close();
    });
  },
  { browsers: ['chromium'] },
);
