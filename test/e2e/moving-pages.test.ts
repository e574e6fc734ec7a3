import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, openTestPage, SAMPLE, SAMPLE_HTML } from './pages.ts';
import { serveSlowly } from './slow-server.ts';

inEachBrowser('a page on the move', (browser) => {
  it('may be left while the popup is open: the next page is not touched before it is asked for', async () => {
    const page = await openTestPage(browser(), 'english.html');
    const untouched = await outerHtml(page);
    const url = await page.evaluate(() => location.href);
    await page.close();

    const moving = await openSample(browser());
    const popup = await moving.clickAction();
    await readPopup(popup);
    await moving.goto(url);
    expect(await outerHtml(moving)).toBe(untouched);
    await eventually(() => moving.badgeText(), '');
    if (await popup.isOpen()) {
      const now = await readPopup(popup, ({ state }) => state !== 'ready');
      expect(now.title).toBeNull();
      await popup.close();
    }

    await moving.goto(SAMPLE.url);
    expect(await seenOf(moving, CLUTTER)).toEqual(CLUTTER);
    await readPopup(await moving.clickAction());
    expect(await seenOf(moving, CLUTTER)).toEqual([]);
    await moving.close();
  });

  it('may have no text yet: the popup says so, and reads it when it has come', async () => {
    const slow = await serveSlowly(SAMPLE_HTML, '<body>');
    const page = await browser().openPage(slow.url, { waitFor: 'nothing' });
    await until(() => page.evaluate(() => document.title !== ''), { what: 'the head of the page' });
    const popup = await page.clickAction();
    const early = await readPopup(popup);
    expect(early.state).toBe('error');
    expect(await page.evaluate(() => document.querySelectorAll('[data-matn-hidden]').length)).toBe(0);
    slow.finish();
    await readPopup(popup, ({ state }) => state === 'ready');
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    await page.close();
    slow.close();
  });

  it('may be held back after its text: nothing of the story is lost, and what comes later is hidden', async () => {
    const slow = await serveSlowly(SAMPLE_HTML, '<p>إقرأ أيضاً:</p>');
    const page = await browser().openPage(slow.url, { waitFor: 'nothing' });
    await until(() => page.evaluate(() => document.body?.textContent?.includes('كلمات دلالية') === true), {
      what: 'the text of the page',
    });
    const popup = await page.clickAction();
    const { state } = await readPopup(popup);
    // Firefox takes no style from an extension before the document has ended.
    expect(state).toBe(browser().name === 'chromium' ? 'ready' : 'error');
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    slow.finish();
    await readPopup(popup, (now) => now.state === 'ready');
    await eventually(() => seenOf(page, CLUTTER), []);
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    await page.close();
    slow.close();
  });
});
