import { expect, it } from 'vitest';
import type { PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { inEachBrowser } from './each-browser.ts';
import { eventually, outerHtml } from './page-state.ts';
import { openSample, openTestPage, SAMPLE_HTML } from './pages.ts';

interface ChromeWithTabs {
  readonly chrome: {
    readonly runtime: { getManifest(): { readonly content_scripts?: unknown } };
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  };
}

/** What the browser says of scripts of ours: those it would run by itself, and in how many tabs one answers. */
const scriptsOf = (popup: PopupDriver) =>
  popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as ChromeWithTabs;
    const tabs = await chrome.tabs.query({});
    const message = { matn: 'page', name: 'summary', data: {} };
    const answers = tabs.map(({ id }) => chrome.tabs.sendMessage(id, message).catch(() => null));
    return {
      declared: chrome.runtime.getManifest().content_scripts ?? null,
      registered: (await chrome.scripting.getRegisteredContentScripts()).length,
      tabs: tabs.length > 2,
      answering: (await Promise.all(answers)).filter(Boolean).length,
    };
  });

inEachBrowser('a tab that nobody clicked on', (browser) => {
  it('has no script of ours, before and after a click on another', async () => {
    const idle = [
      await openTestPage(browser(), 'front-page.html'),
      await openTestPage(browser(), 'single-page.html'),
    ];
    const untouched = await openSample(browser());
    const before = await outerHtml(untouched);
    await browser().serve('https://other.example/n/1', { html: SAMPLE_HTML });
    const clicked = await browser().openPage('https://other.example/n/1');
    const popup = await clicked.clickAction();
    await readPopup(popup);
    const ours = { declared: null, registered: 0, tabs: true };
    // The one that was clicked on answers, so that the silence of the others says something.
    expect(await scriptsOf(popup)).toEqual({ ...ours, answering: 1 });
    await clicked.goto('https://other.example/n/1');
    const next = await untouched.clickAction();
    await readPopup(next);
    expect(await scriptsOf(next)).toEqual({ ...ours, answering: 1 });
    await next.click('[data-action="restore"]');
    await next.close();
    await eventually(() => outerHtml(untouched), before);
    for (const page of [...idle, untouched, clicked]) await page.close();
  });
});
