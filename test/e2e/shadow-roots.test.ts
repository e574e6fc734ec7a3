import { expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually } from './page-state.ts';
import { openTestPage } from './pages.ts';

const STORY = [
  'مكتبة عائمة تجوب قرى دلتا النيل بألفي كتاب',
  'ترسو سفينة خشبية صغيرة كل ثلاثاء عند قرية جديدة',
  'رأيت أن الطريق إلى المكتبة أطول من صبر التلاميذ',
  'وأضافت أن السفينة كانت مركبا لنقل القش',
  'ويعير المركب نحو أربعمئة كتاب في الأسبوع',
  'ومن المقرر أن تنضم إليها سفينة ثانية',
];
const CLUTTER = [
  'مزارعو البرلس يجربون أرزا يكتفي بنصف الماء',
  'قطار الواحات يعود إلى القضبان',
  'تابعونا على فيسبوك وتويتر',
];
const BAR = 'انقطاع الكهرباء عن أحياء واسعة من دمياط';
/** In a closed tree, where no script of ours or of a test can look: the box itself has to go. */
const LETTER = '<mail-letter>';

/** What a reader sees of the page's custom element, and of the closed one in it. */
const seen = (page: PageDriver) =>
  page.evaluate(() => {
    const host = document.querySelector('site-app');
    const root = host?.shadowRoot;
    const shown: string[] = [];
    for (const tree of [host, root]) {
      const walker = tree && document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      for (let text = walker?.nextNode(); text; text = walker?.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        if (range.getClientRects().length > 0) shown.push(text.nodeValue ?? '');
      }
    }
    if (root?.querySelector('mail-letter')?.checkVisibility()) shown.push('<mail-letter>');
    return shown.join(' ');
  });
const seenOf = async (page: PageDriver, texts: readonly string[]) => {
  const text = await seen(page);
  return texts.filter((part) => text.includes(part));
};

/** The document with its open trees. */
const html = (page: PageDriver): Promise<string> =>
  page.evaluate(() => {
    const root = document.querySelector('site-app')?.shadowRoot;
    return document.documentElement.getHTML({ shadowRoots: root ? [root] : [] });
  });

const comeNow = () => {
  document.dispatchEvent(new Event('breaking-news'));
};

inEachBrowser('a story in an open shadow tree', (browser) => {
  it('is found and freed of what stands there, and put back', async () => {
    const page = await openTestPage(browser(), 'shadow-roots.html');
    const before = await html(page);
    const all = [...STORY, ...CLUTTER, LETTER];
    expect(await seenOf(page, all)).toEqual(all);
    const popup = await page.clickAction();
    const { state, title } = await readPopup(popup);
    expect({ state, title }).toEqual({ state: 'ready', title: STORY[0] });
    expect(await seenOf(page, all)).toEqual(STORY);
    await popup.click('[data-level="article"]');
    await eventually(() => seenOf(page, ['الرئيسية']), []);
    expect(await seenOf(page, all)).toEqual(STORY);
    await popup.click('[data-action="restore"]');
    await eventually(() => html(page), before);
    await page.close();
  });

  it('loses a bar that comes late, and what the page cloned while it was decluttered is put back too', async () => {
    const page = await openTestPage(browser(), 'shadow-roots.html');
    const popup = await page.clickAction();
    const { hiddenCount } = await readPopup(popup);
    await page.evaluate(comeNow);
    await eventually(() => seenOf(page, [BAR]), []);
    const { blocks } = await readPopup(popup, (now) => now.hiddenCount === (hiddenCount ?? 0) + 1);
    expect(blocks.some(({ kind, text }) => kind === 'breaking' && text.includes('دمياط'))).toBe(true);
    await page.evaluate(() => {
      const box = document.querySelector('site-app')?.shadowRoot?.querySelector('.most-read');
      box?.after(box.cloneNode(true));
    });
    await popup.click('[data-action="restore"]');
    await eventually(() => seenOf(page, [BAR]), [BAR]);
    await eventually(async () => (await html(page)).includes('matn'), false);
    await page.close();
  });

  it('never paints that bar', async () => {
    const page = await openTestPage(browser(), 'shadow-roots.html');
    await readPopup(await page.clickAction());
    const isSeen = await page.evaluate(async () => {
      document.dispatchEvent(new Event('breaking-news'));
      await new Promise(requestAnimationFrame);
      return document
        .querySelector('site-app')
        ?.shadowRoot?.querySelector('.breaking-bar')
        ?.checkVisibility();
    });
    expect(isSeen).toBe(false);
    await page.close();
  });
});
