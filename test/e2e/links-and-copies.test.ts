import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { article, fact } from '../unit/sample-summary.ts';
import { inEachBrowser } from './each-browser.ts';
import { eventually } from './page-state.ts';
import { openSample } from './pages.ts';
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
