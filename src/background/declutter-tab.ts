import type { Level } from '../engine/model.ts';
import { browser } from '../shared/browser.ts';
import { NoReceiver, sendToPage } from '../shared/messages.ts';
import type { PageSummary } from '../shared/summary.ts';
import { explainFailure } from './explain-failure.ts';
import { inTurn } from './in-turn.ts';

/** Reads the tab's page and applies the level. @returns the state of the page, whatever happened. */
export function declutterTab(tabId: number, level: Level): Promise<PageSummary> {
  return inTurn(tabId, () => explained(tabId, () => declutter(tabId, level)));
}

/** Puts the tab's page back. */
export function restoreTab(tabId: number): Promise<PageSummary> {
  return inTurn(tabId, () => explained(tabId, () => restore(tabId)));
}

/** Declutters a page that is as it was, and puts back one that is not. A click outside any tab does nothing. */
export async function toggleTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await inTurn(tabId, () =>
    explained(tabId, async () => {
      const { summary } = await read(tabId);
      if (summary.state !== 'ready') return summary;
      return summary.level === null ? declutter(tabId, 'declutter') : restore(tabId);
    }),
  );
}

async function declutter(tabId: number, level: Level): Promise<PageSummary> {
  const { summary, css } = await read(tabId);
  if (summary.state !== 'ready') return summary;
  // Before the marks, so that the page changes in one go. USER: no style of the page can win over it.
  if (css !== null) await browser.scripting.insertCSS({ target: { tabId }, origin: 'USER', css });
  return sendToPage(tabId, 'apply', { level });
}

async function restore(tabId: number): Promise<PageSummary> {
  const { summary } = await read(tabId);
  return summary.state === 'ready' ? sendToPage(tabId, 'restore') : summary;
}

/** Asks the content script, which comes into the page only now, when it is needed. */
async function read(tabId: number) {
  try {
    return await sendToPage(tabId, 'read');
  } catch (error) {
    if (!(error instanceof NoReceiver)) throw error;
  }
  // At once: the usual moment, after loading, never comes on a page whose server holds back the end.
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['page.js'],
    injectImmediately: true,
  });
  return sendToPage(tabId, 'read');
}

async function explained(tabId: number, task: () => Promise<PageSummary>): Promise<PageSummary> {
  try {
    return await task();
  } catch (error) {
    return explainFailure(tabId, error);
  }
}
