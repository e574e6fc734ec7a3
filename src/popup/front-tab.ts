import { browser } from '../shared/browser.ts';
import { sendToBackground } from '../shared/messages.ts';
import type { PageSummary } from '../shared/summary.ts';

/** @returns the tab that is in front when the popup opens; undefined where the browser does not say */
export function findTab(): Promise<number | undefined> {
  return browser.tabs
    .query({ active: true, currentWindow: true })
    .then(([active]) => active?.id)
    .catch(() => undefined);
}

/** Declutters the tab's page as far as it is, or else as the settings say. @throws as `sendToBackground` does */
export async function declutterAsSet(tab: Promise<number | undefined>): Promise<PageSummary> {
  return sendToBackground('declutter', { tabId: known(await tab), level: null });
}

/** @throws when there is no tab */
export function known(tabId: number | undefined): number {
  if (tabId === undefined) throw new Error('no tab in front');
  return tabId;
}
