import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE } from './pages.ts';

const FURNITURE = SAMPLE.clutter.filter(({ level }) => level === 2).map(({ text }) => text);

inEachBrowser('one click', (browser) => {
  let page: PageDriver;
  beforeEach(async () => {
    page = await openSample(browser());
  });
  afterEach(() => page.close());

  it('leaves every sentence of the story and nothing of the rest', async () => {
    expect(await seenOf(page, CLUTTER)).toEqual(CLUTTER);
    await readPopup(await page.clickAction());
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    expect(await seenOf(page, [SAMPLE.title, ...FURNITURE])).toEqual([SAMPLE.title, ...FURNITURE]);
  });

  it('reads the facts', async () => {
    const reading = await readPopup(await page.clickAction());
    expect(reading).toMatchObject({
      state: 'ready',
      title: SAMPLE.title,
      published: SAMPLE.published,
      modified: null,
      source: SAMPLE.source,
      publisher: SAMPLE.publisher,
      byline: null,
      tags: SAMPLE.tags,
      keywords: [],
    });
  });

  it('counts what it hid, in the popup and on the badge', async () => {
    const { hiddenCount, blocks } = await readPopup(await page.clickAction());
    expect(hiddenCount).toBeGreaterThan(8);
    expect(blocks.filter(({ hidden }) => hidden)).toHaveLength(hiddenCount ?? 0);
    expect(blocks.filter(({ reason }) => reason === '')).toEqual([]);
    await eventually(() => page.badgeText(), String(hiddenCount));
  });

  it('goes further at the level of the article alone, and back', async () => {
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-level="article"]');
    await eventually(() => seenOf(page, FURNITURE), []);
    expect(await seenOf(page, [SAMPLE.title, ...SAMPLE.body])).toEqual([SAMPLE.title, ...SAMPLE.body]);
    await popup.click('[data-level="declutter"]');
    await eventually(() => seenOf(page, FURNITURE), FURNITURE);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
  });

  it('is undone to the byte, from either level', async () => {
    const before = await outerHtml(page);
    const popup = await page.clickAction();
    await readPopup(popup);
    expect(await outerHtml(page)).not.toBe(before);
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    expect(await page.badgeText()).toBe('');
    await popup.click('[data-level="article"]');
    await eventually(() => seenOf(page, FURNITURE), []);
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
  });

  it('shows one block again, and hides it again', async () => {
    const popup = await page.clickAction();
    const { hiddenCount } = await readPopup(popup);
    await popup.click('[data-block][data-kind="loader"] [data-action="show"]');
    await eventually(() => seenOf(page, CLUTTER), ['Loader']);
    await readPopup(popup, (now) => now.hiddenCount === (hiddenCount ?? 0) - 1);
    await eventually(() => page.badgeText(), String((hiddenCount ?? 0) - 1));
    await popup.click('[data-block][data-kind="loader"] [data-action="hide"]');
    await eventually(() => seenOf(page, CLUTTER), []);
  });

  it('is the same however often the button is pressed', async () => {
    const before = await outerHtml(page);
    // The second press comes before the first has its answer, and closes the popup; but not before it has asked.
    const first = await page.clickAction();
    await eventually(() => first.evaluate(() => document.querySelector('[data-state]') !== null), true);
    await page.pressAction();
    await eventually(() => seenOf(page, CLUTTER), []);
    const once = await outerHtml(page);
    const popup = await page.clickAction();
    await readPopup(popup);
    expect(await outerHtml(page)).toBe(once);
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
  });

  it('does the same on a page as narrow as a telephone', async () => {
    await page.resize(390, 844);
    await readPopup(await page.clickAction());
    expect(await seenOf(page, SAMPLE.body)).toEqual(SAMPLE.body);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    const [width, content] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(content).toBeLessThanOrEqual(width ?? 0);
  });
});
