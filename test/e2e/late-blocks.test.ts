import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, seenOf } from './page-state.ts';
import { openTestPage } from './pages.ts';

const BAR = 'انقطاع الكهرباء عن أحياء واسعة من طرابلس بعد عطل مفاجئ';
const STORY = 'تصل شاحنة زرقاء كل أسبوع إلى ساحات القرى المعلقة في جبل لبنان';

/** What a page does by itself when its newsroom sends something. */
const comeNow = () => {
  document.dispatchEvent(new Event('breaking-news'));
};

inEachBrowser('a breaking bar that comes late', (browser) => {
  it('is hidden when it comes, and counted', async () => {
    const page = await openTestPage(browser(), 'late-breaking.html');
    const popup = await page.clickAction();
    const { hiddenCount } = await readPopup(popup);
    await page.evaluate(comeNow);
    await eventually(() => seenOf(page, [BAR, STORY]), [STORY]);
    const { blocks } = await readPopup(popup, (now) => now.hiddenCount === (hiddenCount ?? 0) + 1);
    expect(blocks.some(({ kind, text }) => kind === 'breaking' && text.includes('طرابلس'))).toBe(true);
    await page.close();
  });

  it('is left alone once the page was put back', async () => {
    const page = await openTestPage(browser(), 'late-breaking.html');
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-action="restore"]');
    await page.evaluate(comeNow);
    // Longer than late blocks are given to settle.
    await sleep(1500);
    expect(await seenOf(page, [BAR])).toEqual([BAR]);
    expect(await page.badgeText()).toBe('');
    await page.close();
  });
});
