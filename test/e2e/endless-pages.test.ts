import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { openTestPage } from './pages.ts';

const FIRST = 'عادت عشرات الخياطات في حي القصبة إلى نسج الحايك الأبيض';
const NEXT = 'سلم آخر حراس منارة رأس كربون مفاتيحها إلى مصلحة الآثار';

/** What the page does when its reader has scrolled to the end of a story, or into the next one. */
const scrollTo = (page: PageDriver, where: 'end-of-story' | 'next-story') =>
  page.evaluate((name) => void document.dispatchEvent(new Event(name)), where);

inEachBrowser('a page that puts the next story below the first', (browser) => {
  it('is the first alone as long as it is about it, and is left alone when its reader has come to the next', async () => {
    const page = await openTestPage(browser(), 'endless.html');
    const popup = await page.clickAction();
    const { hiddenCount } = await readPopup(popup);
    await popup.click('[data-level="article"]');
    await readPopup(popup, (now) => (now.hiddenCount ?? 0) > (hiddenCount ?? 0));
    await scrollTo(page, 'end-of-story');
    await eventually(() => seenOf(page, [FIRST, NEXT]), [FIRST]);
    await scrollTo(page, 'next-story');
    await eventually(() => seenOf(page, [FIRST, NEXT]), [FIRST, NEXT]);
    expect(await outerHtml(page)).not.toContain('data-matn');
    await page.close();
  });

  it('has nothing hidden of what comes after it was put back', async () => {
    const page = await openTestPage(browser(), 'endless.html');
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-action="restore"]');
    await eventually(async () => (await outerHtml(page)).includes('data-matn'), false);
    await scrollTo(page, 'end-of-story');
    // Longer than late blocks are given to settle.
    await sleep(1500);
    expect(await seenOf(page, [FIRST, NEXT])).toEqual([FIRST, NEXT]);
    await page.close();
  });
});
