import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { outerHtml } from './page-state.ts';
import { openTestPage } from './pages.ts';

inEachBrowser('a page that is no Arabic article', (browser) => {
  it.each([
    ['front-page.html', 'not-article'],
    ['english.html', 'not-arabic'],
  ])('%s is left alone', async (name, state) => {
    const page = await openTestPage(browser(), name);
    const before = await outerHtml(page);
    const styles = () => page.evaluate(() => getComputedStyle(document.body).cssText);
    const stylesBefore = await styles();
    const reading = await readPopup(await page.clickAction());
    expect(reading).toMatchObject({ state, title: null, published: null, tags: [], hiddenCount: null });
    expect(await outerHtml(page)).toBe(before);
    expect(await styles()).toBe(stylesBefore);
    expect(await page.badgeText()).toBe('');
    await page.pressShortcut();
    expect(await outerHtml(page)).toBe(before);
    await page.close();
  });

  it('may be one of the browser itself, where no extension can do anything', async () => {
    const own = browser().name === 'chromium' ? 'chrome://version/' : 'about:support';
    const page = await browser().openPage(own);
    const reading = await readPopup(await page.clickAction());
    expect(reading.state).toBe('error');
    // A sentence for a person, not a code.
    expect(reading.text.length).toBeGreaterThan(40);
    await page.close();
  });
});
