import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import type { ChromeInPopup } from './chrome-in-popup.ts';
import { inEachBrowser } from './each-browser.ts';
import { lookOf, worstContrast } from './page-look.ts';
import { eventually, outerHtml } from './page-state.ts';
import { openTestPage } from './pages.ts';
import { storeSettings } from './popup-state.ts';

const WORDS = 'جلست سلمى الحارثي';
const clear = (popup: PopupDriver) =>
  popup.evaluate(() => (globalThis as unknown as ChromeInPopup).chrome.storage.local.clear());
const marksOf = (page: PageDriver) =>
  page.evaluate(() => document.querySelectorAll('[data-matn-comfort]').length);

inEachBrowser('reading comfort', (browser) => {
  let page: PageDriver;
  let popup: PopupDriver;
  let before: string;
  const open = async () => {
    page = await openTestPage(browser(), 'hostile-colours.html');
    before = await outerHtml(page);
    popup = await page.clickAction();
    await readPopup(popup);
  };
  beforeEach(async () => {
    await open();
    await clear(popup);
    await popup.click('[data-level="article"]');
    await eventually(() => popup.evaluate(() => document.querySelectorAll('.comfort').length), 1);
    await popup.click('.comfort > summary');
  });
  afterEach(() => page.close());
  const look = () => lookOf(page, WORDS);

  it('is offered where there is the article alone, and leaves it alone until something is wished for', async () => {
    expect(await marksOf(page)).toBe(0);
    await popup.click('[data-level="declutter"]');
    await eventually(() => popup.evaluate(() => document.querySelectorAll('.comfort').length), 0);
  });

  it('makes the text larger and smaller, and no picture', async () => {
    const first = await look();
    await popup.click('[data-action="larger"]');
    await popup.click('[data-action="larger"]');
    // Letters of another size are hinted anew.
    await eventually(async () => Math.round(((await look()).word / first.word) * 10), 13);
    expect((await look()).picture).toEqual(first.picture);
    for (let i = 0; i < 3; i += 1) await popup.click('[data-action="smaller"]');
    await eventually(async () => Math.round(((await look()).word / first.word) * 10), 9);
  });

  it('sets a line as long as wished for and in the middle, whatever width the page has fixed', async () => {
    for (const [measure, ems] of Object.entries({ narrow: 24, medium: 31, wide: 40 })) {
      await popup.click(`[data-measure="${measure}"]`);
      await eventually(async () => Math.round((await look()).line), ems * 15);
      const { start, end } = await look();
      expect(Math.abs(start - end)).toBeLessThanOrEqual(16);
    }
    await popup.click('[data-action="larger"]');
    await eventually(async () => Math.round((await look()).line), Math.round(40 * 15 * 1.15));
    await page.resize(390, 800);
    const { line, start, end, overflow } = await look();
    expect(line).toBeGreaterThan(330);
    expect(Math.min(start, end)).toBeGreaterThanOrEqual(8);
    expect(overflow).toBe(0);
  });

  it('sets line height and face in every span, but not in code', async () => {
    const { code } = await look();
    await popup.click('[data-leading="airy"]');
    await popup.click('[data-face="naskh"]');
    await eventually(async () => (await look()).leading.map((height) => Math.round(height * 10)), [24, 24]);
    await eventually(async () => (await look()).faces.every((face) => /Naskh/.test(face)), true);
    expect((await look()).code).toBe(code);
  });

  it.each(['paper', 'sepia', 'dark'])('can be read on %s, whatever colours the page has', async (ground) => {
    expect((await worstContrast(page)).ratio).toBeLessThan(4.5);
    const { picture } = await look();
    await popup.click(`[data-ground="${ground}"]`);
    await eventually(() => marksOf(page).then((count) => count > 5), true);
    const { ratio, words } = await worstContrast(page);
    expect(ratio, words).toBeGreaterThanOrEqual(4.5);
    // On the picture, and on its own ground all the same.
    const ofCaption = () =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('figcaption') ?? document.documentElement).backgroundColor,
      );
    expect(await ofCaption()).toBe((await look()).ground);
    expect((await look()).picture).toEqual(picture);
  });

  it('goes when the level goes, comes back with it, and is undone to the byte', async () => {
    const first = await look();
    await popup.click('[data-ground="dark"]');
    await popup.click('[data-action="larger"]');
    await eventually(async () => (await look()).ground, 'rgb(24, 22, 19)');
    await popup.click('[data-level="declutter"]');
    await eventually(() => marksOf(page), 0);
    expect(await look()).toEqual(first);
    await popup.click('[data-level="article"]');
    await eventually(async () => (await look()).ground, 'rgb(24, 22, 19)');
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    await popup.click('[data-level="article"]');
    await eventually(async () => (await look()).ground, 'rgb(24, 22, 19)');
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
  });

  it('is remembered for the next page, and forgotten by one click', async () => {
    await popup.click('[data-ground="sepia"]');
    await eventually(async () => (await look()).ground, 'rgb(242, 230, 207)');
    await popup.close();
    await page.close();
    await open();
    expect(await marksOf(page)).toBe(0);
    await popup.click('[data-level="article"]');
    await eventually(async () => (await look()).ground, 'rgb(242, 230, 207)');
    await popup.click('.comfort > summary');
    await popup.click('[data-action="comfort-reset"]');
    await eventually(() => marksOf(page), 0);
    expect(
      await popup.evaluate(() =>
        document.querySelector('[data-ground="site"]')?.getAttribute('aria-checked'),
      ),
    ).toBe('true');
  });

  it('is there at once where a click goes as far as the article, and after a reload', async () => {
    await popup.click('[data-ground="paper"]');
    await storeSettings(popup, { 'setting:level': 'article' });
    await popup.close();
    for (const _time of ['first', 'again']) {
      await page.close();
      await open();
      expect((await look()).ground).toBe('rgb(251, 248, 243)');
    }
  });

  it('reaches a story in a shadow tree', async () => {
    await popup.close();
    await page.close();
    page = await openTestPage(browser(), 'shadow-roots.html');
    const ofTree = () =>
      page.evaluate(() => {
        const tree = document.querySelector('site-app')?.shadowRoot;
        const last = tree?.querySelector('article > p:last-child');
        const style = last && getComputedStyle(last);
        return [style?.color, style?.backgroundColor, style?.getPropertyValue('zoom'), tree?.innerHTML];
      });
    const first = await ofTree();
    popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-level="article"]');
    await eventually(() => popup.evaluate(() => document.querySelectorAll('.comfort').length), 1);
    await popup.click('.comfort > summary');
    await popup.click('[data-ground="dark"]');
    await popup.click('[data-action="larger"]');
    const dark = ['rgb(230, 223, 211)', 'rgb(24, 22, 19)', '1.15'];
    await eventually(async () => (await ofTree()).slice(0, 3), dark);
    await popup.click('[data-action="restore"]');
    await eventually(ofTree, first);
  });
});
