import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { giveVoice, heard, pressInBar } from './fake-voice.ts';
import { eventually, outerHtml } from './page-state.ts';
import { openSample, SAMPLE } from './pages.ts';

const bars = (page: PageDriver) => page.evaluate(() => document.querySelectorAll('matn-aloud').length);

inEachBrowser('reading aloud', (browser) => {
  let page: PageDriver;
  let popup: PopupDriver;
  let before: string;
  beforeEach(async () => {
    page = await openSample(browser());
    before = await outerHtml(page);
    popup = await page.clickAction();
    await readPopup(popup);
  });
  afterEach(() => page.close());
  const begin = async () => {
    await giveVoice(popup);
    await popup.click('[data-action="listen"]');
    await eventually(() => bars(page), 1);
  };

  it('is offered where the browser has an Arabic voice, also when it learns of it late', async () => {
    const offers = () => popup.evaluate(() => document.querySelectorAll('[data-action="listen"]').length);
    expect(await offers()).toBe(0);
    await giveVoice(popup);
    await eventually(offers, 1);
    await popup.click('[data-action="restore"]');
    await eventually(offers, 0);
  });

  it('reads headline and story in their order and nothing else, and is gone at the end', async () => {
    await begin();
    const expected = [SAMPLE.title, ...SAMPLE.body].join('').replace(/\s/g, '');
    await eventually(
      async () => {
        const { said } = await heard(popup, 'finish');
        return said.join('').replace(/\s/g, '');
      },
      expected,
      15_000,
    );
    await heard(popup, 'finish');
    await eventually(() => bars(page), 0);
  });

  it('pauses, goes on, moves by paragraphs and stops, by its bar', async () => {
    await begin();
    await eventually(async () => (await heard(popup)).said, [SAMPLE.title]);
    await pressInBar(popup, 'aloudPause');
    expect((await heard(popup)).isSilent).toBe(true);
    await pressInBar(popup, 'aloudResume');
    await eventually(async () => (await heard(popup)).said, [SAMPLE.title, SAMPLE.title]);
    await pressInBar(popup, 'aloudOnwards');
    const { said } = await heard(popup);
    expect(SAMPLE.body[0]?.startsWith(said.at(-1) ?? '-')).toBe(true);
    await pressInBar(popup, 'aloudStop');
    await eventually(() => bars(page), 0);
    expect((await heard(popup)).isSilent).toBe(true);
  });

  it('reads the next story at the speed of the last', async () => {
    await begin();
    for (const _step of [1, 2]) await pressInBar(popup, 'aloudRate');
    await eventually(async () => (await heard(popup)).rate, '×1.5');
    await pressInBar(popup, 'aloudStop');
    await eventually(() => bars(page), 0);
    await popup.click('[data-action="listen"]');
    await eventually(async () => (await heard(popup)).rate, '×1.5');
    for (const _step of [1, 2, 3]) await pressInBar(popup, 'aloudRate');
    await eventually(async () => (await heard(popup)).rate, '×1');
  });

  it('marks what it reads and brings it into view', async () => {
    await begin();
    for (let i = 0; i < SAMPLE.body.length; i += 1) await pressInBar(popup, 'aloudOnwards');
    const last = SAMPLE.body.at(-1) ?? '';
    await eventually(
      () =>
        page.evaluate(
          (words) => {
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              if (!node.nodeValue?.includes(words)) continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              const { top, bottom } = range.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }
            return null;
          },
          last.slice(0, 30),
        ),
      true,
    );
    expect((await heard(popup)).marks).toBeGreaterThan(0);
  });

  it('goes with the page when it is put back, to the byte', async () => {
    await begin();
    await popup.click('[data-action="restore"]');
    await eventually(() => outerHtml(page), before);
    expect((await heard(popup)).isSilent).toBe(true);
  });

  it('keeps its bar in sight on a page that would hide or move it', async () => {
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'html{transform:translateY(-300px)!important}html>:not(body){display:none!important;opacity:0!important}' +
        '*{direction:ltr!important;visibility:hidden!important}';
      document.head.append(style);
    });
    await begin();
    const { bar } = await heard(popup);
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight]);
    expect(bar.isSeen).toBe(true);
    expect(bar.top).toBeGreaterThan(0);
    expect(bar.bottom).toBeLessThanOrEqual(height ?? 0);
    expect(Math.abs(bar.left + bar.right - (width ?? 0))).toBeLessThanOrEqual(20);
  });
});
