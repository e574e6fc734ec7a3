import { expect, it } from 'vitest';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { openLocalServer } from './local-server.ts';
import { eventually } from './page-state.ts';
import { SAMPLE, SAMPLE_HTML } from './pages.ts';
import { storeSettings, untilRegistered } from './popup-state.ts';

const STORY = '/news/48213';
/**
 * Says, two seconds after somebody sees the page, what stood in it before, and what is on the screen now. The page
 * tells it itself: the remote control loses a tab whose document was loaded ahead.
 */
const NOTES = `<script>
  const isAhead = document.prerendering === true;
  let before = 'nothing';
  const tell = () => {
    const isSeen = (element) => element.checkVisibility();
    const count = (selector) => [...document.querySelectorAll(selector)].filter(isSeen).length;
    const said = { isAhead, before, boxes: count('.ticker, .in, .ad, .tiles'), paragraphs: count('.k > p') };
    fetch('/said?' + encodeURIComponent(JSON.stringify(said)));
  };
  document.addEventListener('prerenderingchange', () => {
    if (document.querySelector('[data-matn-hidden]')) before = 'marks';
    setTimeout(tell, 2000);
  });
  if (!isAhead) setTimeout(tell, 2000);
</script>`;
/** A list of stories that has the first one loaded before anybody asks for it. */
const LIST = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>قائمة</title>
<script type="speculationrules">{"prerender":[{"urls":["${STORY}"],"eagerness":"immediate"}]}</script>
<a href="${STORY}">إلى الخبر</a>`;

async function serve() {
  const asked: string[] = [];
  const { origin: url, close } = await openLocalServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === STORY ? SAMPLE_HTML.replace('<head>', `<head>${NOTES}`) : LIST);
  });
  return { asked, url, close };
}

inEachBrowser(
  'a page of an automatic site that is loaded ahead',
  (browser) => {
    // Whether a page is loaded ahead is the browser's own decision: a busy machine may be refused it.
    it('is left alone until it is seen, and decluttered then', { retry: 2 }, async () => {
      const server = await serve();
      const page = await browser().openPage(`${server.url}${STORY}`);
      const popup = await page.clickAction();
      await readPopup(popup);
      await storeSettings(popup, { 'site:127.0.0.1': true });
      await browser().allowSite('127.0.0.1');
      await untilRegistered();
      await popup.close();
      server.asked.length = 0;
      await page.goto(`${server.url}/list`);
      // Firefox loads nothing ahead.
      if (browser().name === 'chromium') {
        await eventually(async () => server.asked.includes(STORY), true);
        await new Promise((resolve) => setTimeout(resolve, 1500));
      }
      await page.evaluate(() => void setTimeout(() => document.querySelector('a')?.click()));
      const said = () => server.asked.findLast((url) => url.startsWith('/said?'))?.slice('/said?'.length);
      await eventually(async () => said() !== undefined, true, 10_000);
      const isAhead = browser().name === 'chromium';
      const told = JSON.parse(decodeURIComponent(said() ?? ''));
      expect(told).toMatchObject({ isAhead, before: 'nothing', boxes: 0 });
      expect(told.paragraphs).toBeGreaterThanOrEqual(SAMPLE.body.length);
      await browser().withdrawSite('127.0.0.1');
      // Where the remote control has lost the tab, it goes with the browser.
      await page.close().catch(() => {});
      server.close();
    });
  },
  { asksForSites: true },
);
