import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml, seenOf } from './page-state.ts';
import { openSample, SAMPLE, SAMPLE_HTML } from './pages.ts';

const CLUTTER = SAMPLE.clutter.filter(({ level }) => level === 1).map(({ text }) => text);

/** Serves the sample article, with a picture in it, and writes down what it is asked for. */
async function countingServer() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(SAMPLE_HTML.replace('<figure>', '<figure><img src="/picture" loading="lazy" alt="">'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/news/48213`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

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
  it('is read, decluttered and put back without one request', async () => {
    const server = await countingServer();
    const page = await browser().openPage(server.url);
    await sleep(500);
    const before = [...server.asked];
    expect(before.length).toBeGreaterThan(0);
    const popup = await page.clickAction();
    await readPopup(popup);
    await popup.click('[data-level="article"]');
    await sleep(500);
    await popup.click('[data-action="restore"]');
    await sleep(1000);
    expect(server.asked).toEqual(before);
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
