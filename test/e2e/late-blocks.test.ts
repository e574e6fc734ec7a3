import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, openTestPage, SAMPLE } from './pages.ts';

const BAR = 'انقطاع الكهرباء عن أحياء واسعة من طرابلس بعد عطل مفاجئ';
const STORY = 'تصل شاحنة زرقاء كل أسبوع إلى ساحات القرى المعلقة في جبل لبنان';

/** What a page does by itself when its newsroom sends something. */
const comeNow = () => {
  document.dispatchEvent(new Event('breaking-news'));
};

/** Whether the page shows the bar when the browser is about to paint for the first time since it came. */
const comesUnseen = async () => {
  document.dispatchEvent(new Event('breaking-news'));
  await new Promise(requestAnimationFrame);
  return document.querySelector('.breaking-bar:last-of-type')?.checkVisibility();
};

/** A page that fights for its bar: puts it back as often as it goes, and takes off what is not its own. */
const fight = () => {
  const count = { changes: 0 };
  Object.assign(window, { count });
  const observer = new MutationObserver((records) => {
    count.changes += records.length;
    const bar = document.querySelector('.breaking-bar');
    if (bar?.checkVisibility()) return;
    bar?.remove();
    document.dispatchEvent(new Event('breaking-news'));
    for (const mark of document.querySelectorAll('[data-matn-hidden]'))
      mark.removeAttribute('data-matn-hidden');
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  document.dispatchEvent(new Event('breaking-news'));
};
const changes = () => (window as unknown as { count: { changes: number } }).count.changes;

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

  it('is never painted', async () => {
    const page = await openTestPage(browser(), 'late-breaking.html');
    await readPopup(await page.clickAction());
    expect(await page.evaluate(comesUnseen)).toBe(false);
    // It comes back, as a ticker does with every headline.
    for (let i = 0; i < 5; i += 1) {
      await page.evaluate(() => document.querySelector('.breaking-bar')?.remove());
      expect(await page.evaluate(comesUnseen)).toBe(false);
    }
    await page.close();
  });

  it('that a page fights for ends in calm, and goes with everything else when the page is put back', async () => {
    const page = await openTestPage(browser(), 'late-breaking.html');
    const popup = await page.clickAction();
    await readPopup(popup);
    await page.evaluate(fight);
    await sleep(3000);
    const before = await page.evaluate(changes);
    await sleep(2000);
    expect((await page.evaluate(changes)) - before).toBeLessThan(20);
    expect(await seenOf(page, [STORY])).toEqual([STORY]);
    await popup.click('[data-action="restore"]');
    await eventually(() => page.evaluate(() => document.querySelectorAll('[data-matn-hidden]').length), 0);
    await page.close();
  });

  it('is left alone once the page was put back', async () => {
    const page = await openTestPage(browser(), 'late-breaking.html');
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-action="restore"]');
    await eventually(async () => (await outerHtml(page)).includes('matn'), false);
    await page.evaluate(comeNow);
    // Longer than late blocks are given to settle.
    await sleep(1500);
    expect(await seenOf(page, [BAR])).toEqual([BAR]);
    expect(await page.badgeText()).toBe('');
    await page.close();
  });
});

inEachBrowser('an overlay', (browser) => {
  const STORY = 'عادت فرقة «السنابل» إلى خشبة المسرح البلدي بعد غياب ثلاث سنوات';
  const state = () => {
    const isSeen = (selector: string) => document.querySelector(selector)?.checkVisibility();
    window.scrollTo({ top: 300, behavior: 'instant' });
    return { box: isSeen('.box'), shade: isSeen('.shade'), scrolls: window.scrollY };
  };

  it('takes its shade and its lock along, and brings both back', async () => {
    const page = await openTestPage(browser(), 'overlay.html');
    const popup = await page.clickAction();
    await readPopup(popup);
    await page.evaluate(() => document.dispatchEvent(new Event('newsletter')));
    const locked = await page.evaluate(() => document.body.className);
    expect(locked).toBe('locked');
    await eventually(() => page.evaluate(state), { box: false, shade: false, scrolls: 300 });
    expect(await seenOf(page, [STORY])).toEqual([STORY]);
    await popup.click('[data-action="restore"]');
    await eventually(() => page.evaluate(() => document.querySelector('.box')?.checkVisibility()), true);
    await eventually(async () => (await outerHtml(page)).includes('matn'), false);
    await eventually(() => page.evaluate(() => getComputedStyle(document.body).overflowY), 'hidden');
    await page.close();
  });
});

inEachBrowser('a decluttered page', (browser) => {
  it('is printed as the article alone, with its source, date and address', async () => {
    const page = await openSample(browser());
    const popup = await page.clickAction();
    await readPopup(popup);
    const before = await outerHtml(page);
    // What the page is like when the browser has told everybody that it will print.
    await page.evaluate(() =>
      addEventListener('beforeprint', () => Object.assign(window, { printed: document.body.innerText })),
    );
    await page.print();
    const printed = await page.evaluate(() => (window as unknown as { printed: string }).printed);
    const furniture = SAMPLE.clutter.map(({ text }) => text);
    expect(furniture.filter((text) => printed.includes(text))).toEqual([]);
    const head = [SAMPLE.publisher, SAMPLE.source, '14th, March 2024', SAMPLE.url, SAMPLE.title];
    expect([...head, ...SAMPLE.body].filter((text) => !printed.includes(text))).toEqual([]);
    await eventually(() => outerHtml(page), before);
    await page.close();
  });

  it('is still decluttered when the reader comes back to it', async () => {
    const page = await openSample(browser());
    await readPopup(await page.clickAction());
    const badge = await page.badgeText();
    const next = 'https://test-pages.example/next.html';
    await browser().serve(next, { html: '<!doctype html><link rel="icon" href="data:,"><p>صفحة</p>' });
    await page.goto(next);
    await page.evaluate(() => void setTimeout(() => history.back()));
    // In the midst of it there is nobody to ask.
    const address = () => page.evaluate(() => location.href).catch(() => '');
    await eventually(address, SAMPLE.url);
    // It comes out of the browser's cache as it was left, badge and all.
    await eventually(() => page.badgeText(), badge);
    expect(badge).not.toBe('');
    expect(await seenOf(page, [...CLUTTER, ...SAMPLE.body])).toEqual(SAMPLE.body);
    await page.close();
  });
});
