import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makePage } from '../../bench/make-page.mjs';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml } from './page-state.ts';

/** So many nodes are read in several slices, with time between them for whatever the page does. */
const NODES = 12_000;
const PAGE = makePage(NODES);
const URL = 'https://news.example/large';

/** What the page puts in at the end of its story, one piece each few milliseconds, while it is read. */
const PARAGRAPH =
  '<p class="late">وقال رئيس البلدية إن السوق سيفتح أبوابه من جديد قبل العيد، وإن التجار عادوا.</p>';
const BOX =
  '<div class="late-box"><h4>اقرأ أيضا</h4><ul><li><a href="/n">سوق جديد في المدينة المجاورة</a></li></ul></div>';
const PIECES = 12;
/** A watched page is read the more rarely the longer it takes: on a slow machine the last box may wait. */
const PATIENCE = 40_000;
/** Where the story's container ends. */
const END = '</div></article>';

inEachBrowser('a page so large that it is read a slice at a time', (browser) => {
  const open = async () => {
    await browser().serve(URL, { html: PAGE });
    return browser().openPage(URL);
  };
  type Page = Awaited<ReturnType<typeof open>>;
  /** Two megabytes that differ are better not shown. */
  const is = async (page: Page, html: string) => (await outerHtml(page)) === html;
  const seen = (page: Page, selector: string) =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].filter((node) => node.checkVisibility()).length,
      selector,
    );

  it('may change meanwhile: nothing of the story is lost, what came is read', async () => {
    const page = await open();
    const before = await outerHtml(page);
    await page.evaluate(
      (paragraph, box, pieces) => {
        let put = 0;
        const timer = setInterval(() => {
          document.querySelector('.body')?.insertAdjacentHTML('beforeend', put % 3 === 2 ? box : paragraph);
          put += 1;
          if (put === pieces) clearInterval(timer);
        }, 40);
      },
      PARAGRAPH,
      BOX,
      PIECES,
    );
    const popup = await page.clickAction();
    await readPopup(popup);
    await eventually(() => seen(page, '.late-box'), 0, PATIENCE);
    expect(await seen(page, '.late')).toBe((PIECES / 3) * 2);
    await popup.click('[data-action="restore"]');
    const put = Array.from({ length: PIECES }, (_, i) => (i % 3 === 2 ? BOX : PARAGRAPH)).join('');
    await eventually(() => is(page, before.replace(END, put + END)), true, PATIENCE);
    await page.close();
  });

  it('may be clicked on twice: it is as it was', async () => {
    const page = await open();
    const before = await outerHtml(page);
    await page.evaluate(() => {
      const marks: boolean[] = Object.assign(window, { marks: [] }).marks;
      const look = ({ target }: MutationRecord) =>
        marks.push((target as Element).hasAttribute('data-matn-hidden'));
      new MutationObserver((records) => records.forEach(look)).observe(document, {
        subtree: true,
        attributeFilter: ['data-matn-hidden'],
      });
    });
    await page.pressShortcut();
    await page.pressShortcut();
    // The second click waits for the first.
    await eventually(
      () => page.evaluate(() => (window as unknown as { marks: boolean[] }).marks.length > 0),
      true,
      PATIENCE,
    );
    await eventually(() => is(page, before), true, PATIENCE);
    await sleep(1000);
    expect(await is(page, before)).toBe(true);
    await page.pressShortcut();
    await eventually(() => seen(page, '.box, .widget'), 0, PATIENCE);
    await page.close();
  });

  it('may be put back while what came late is read', async () => {
    const page = await open();
    const before = await outerHtml(page);
    await page.pressShortcut();
    await eventually(() => seen(page, '.box'), 0, PATIENCE);
    await page.evaluate((box) => document.querySelector('.body')?.insertAdjacentHTML('beforeend', box), BOX);
    await page.pressShortcut();
    const after = before.replace(END, BOX + END);
    await eventually(() => is(page, after), true, PATIENCE);
    await sleep(1500);
    expect(await is(page, after)).toBe(true);
    await page.close();
  });
});
