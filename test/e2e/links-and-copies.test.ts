import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { article, fact } from '../unit/sample-summary.ts';
import { inEachBrowser } from './each-browser.ts';
import { eventually } from './page-state.ts';
import { openSample, SAMPLE, SAMPLE_HTML } from './pages.ts';
import { tellPopup } from './popup-state.ts';

const TAG_PAGE = 'https://hasad.example/tag/drought';

inEachBrowser('a chip in the popup', (browser) => {
  let page: PageDriver;
  let popup: PopupDriver;
  beforeEach(async () => {
    page = await openSample(browser());
    popup = await page.clickAction();
    await readPopup(popup);
    await tellPopup(popup, article({ tags: [fact('سدّ الوادي'), fact('الجفاف', { href: TAG_PAGE })] }));
  });
  afterEach(() => page.close());

  it('opens the publisher’s page of the tag in a tab of its own', async () => {
    await browser().serve(TAG_PAGE, { html: '<title>الجفاف</title>' });
    await popup.click('a:has([data-fact="tag"])');
    await eventually(async () => (await browser().tabUrls()).includes(TAG_PAGE), true);
  });

  it('is copied, alone or with all others', async () => {
    await popup.click('[data-action="copy-tags"]');
    await popup.click('.tags li:nth-child(3) button');
    await eventually(() => copied(popup), ['الجفاف']);
    expect(await browser().clipboardText()).toBe('الجفاف');
  });

  it('is copied together with all others', async () => {
    await popup.click('[data-action="copy-tags"]');
    await popup.click('.tags li:first-child button');
    await eventually(async () => (await copied(popup)).length, 1);
    expect(await browser().clipboardText()).toBe('سدّ الوادي، الجفاف');
  });
});

const copied = (popup: PopupDriver) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('[data-copied="true"]')].map((chip) => chip.textContent),
  );

inEachBrowser('the facts of a page', (browser) => {
  it('lead to its own tag pages, and say where its data contradict its date line', async () => {
    const data = '<meta property="article:published_time" content="2024-03-18T10:00:00Z">';
    await browser().serve(SAMPLE.url, { html: SAMPLE_HTML.replace('<head>', `<head>${data}`) });
    const page = await browser().openPage(SAMPLE.url);
    const popup = await page.clickAction();
    expect(await readPopup(popup)).toMatchObject({ published: SAMPLE.published, tags: SAMPLE.tags });
    const seen = await popup.evaluate(() => ({
      tags: [...document.querySelectorAll('.tags a')].map((link) => link.getAttribute('href')),
      disputed: document.querySelector('time[data-fact="disputed"]')?.getAttribute('datetime'),
      note: document.querySelector('.disputed')?.textContent,
    }));
    expect(seen).toEqual({
      tags: ['https://hasad.example/t/91', 'https://hasad.example/t/92', 'https://hasad.example/t/93'],
      disputed: '2024-03-18T10:00:00Z',
      note: 'The page’s own data name another day: Monday, March 18, 2024',
    });
    await page.close();
  });
});
