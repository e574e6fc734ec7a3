import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { openLocalServer } from './local-server.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { CLUTTER, openSample, SAMPLE_HTML } from './pages.ts';
import { ownUrl } from './popup-state.ts';

/** Serves the sample article with a picture in it. */
const servePicture = () =>
  openLocalServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(SAMPLE_HTML.replace('<figure>', '<figure><img src="/picture" loading="lazy" alt="">'));
  });

/** All that a page can say to a content script, in words that ours uses itself. */
const shout = () => {
  for (const name of ['matn-take-over', 'matn', 'restore', 'pageshow', 'beforeprint', 'afterprint'])
    for (const target of [document, window]) target.dispatchEvent(new Event(name));
  for (const name of ['restore', 'read', 'apply'])
    window.postMessage({ matn: 'page', name, data: { level: 'article' } }, '*');
  const world = globalThis as unknown as Record<
    string,
    { runtime?: { sendMessage?: (...args: unknown[]) => void } }
  >;
  for (const name of ['chrome', 'browser']) {
    try {
      world[name]?.runtime?.sendMessage?.('matn@matn.example', { matn: 'page', name: 'restore', data: {} });
    } catch {}
  }
};
/** What a script of the page finds of us in its own world. */
const traces = () => ({
  globals: Object.getOwnPropertyNames(window).filter((name) => /matn/i.test(name)),
  symbols: Object.getOwnPropertySymbols(window).filter((symbol) => /matn/i.test(String(symbol))).length,
  resources: performance.getEntriesByType('resource').filter(({ name }) => /extension:/.test(name)).length,
});

inEachBrowser('a page', (browser) => {
  it('is read, decluttered, copied, explored and put back, and nothing in the browser asks the network', async () => {
    const server = await servePicture();
    const page = await browser().openPage(`${server.origin}/news/48213`);
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-level="article"]');
    await popup.click('[data-action="copy"]');
    await popup.click('[data-copy="markdown"]');
    await eventually(
      () => popup.evaluate(() => document.querySelector('.actions [role="status"]')?.textContent !== ''),
      true,
    );
    const options = await browser().openPage(await ownUrl(popup, 'options.html'));
    await options.close();
    const again = await page.clickAction();
    await readPopup(again);
    await again.click('[data-action="restore"]');
    await sleep(1000);
    // What the page asks for itself is seen: so would be anything else that was asked for before.
    await page.evaluate(() => fetch('/control').then(({ status }) => status));
    await eventually(async () => (await browser().requests()).includes(`${server.origin}/control`), true);
    const others = (await browser().requests()).filter((url) => !url.startsWith(`${server.origin}/`));
    expect(others).toEqual([]);
    await page.close();
    server.close();
  });

  it('cannot drive the extension, and finds nothing of it but attributes', async () => {
    const page = await openSample(browser());
    await readPopup(await page.clickAction());
    const decluttered = await outerHtml(page);
    await page.evaluate(shout);
    await sleep(300);
    await eventually(() => outerHtml(page), decluttered);
    expect(await seenOf(page, CLUTTER)).toEqual([]);
    expect(await page.evaluate(traces)).toEqual({ globals: [], symbols: 0, resources: 0 });
    await page.close();
  });
});
