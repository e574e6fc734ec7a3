import type { Tabs } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { siteOf } from '../shared/site-of.ts';
import type { ErrorSummary } from '../shared/summary.ts';

/** The browser's own words for "no extension may run there": Chromium's, then Firefox's. */
const REFUSED = /cannot access|cannot be scripted|missing host permission/i;

/** @returns why a tab could not be read, in the popup's terms. */
export async function explainFailure(tabId: number, error: unknown): Promise<ErrorSummary> {
  // No such tab: it was closed meanwhile.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = addressOf(tab);
  const host = siteOf(url?.hostname ?? '');
  return { state: 'error', why: whyOf(tab, url, error), host };
}

/**
 * Whether the browser keeps the tab for itself. Chromium does not tell the address of such a tab and refuses
 * the injection instead; Firefox tells it, and on some of them (about:support) lets the injection fail silently.
 */
export async function isReserved(tabId: number): Promise<boolean> {
  const url = addressOf(await browser.tabs.get(tabId));
  return url !== null && !isOfTheWeb(url);
}

function whyOf(tab: Tabs.Tab | null, url: URL | null, error: unknown): ErrorSummary['why'] {
  if (tab === null) return 'failed';
  // A new tab whose server has not said anything yet still shows the empty page.
  const isBlank = url === null || url.href === 'about:blank';
  if (isBlank && tab.status === 'loading') return 'loading';
  const isRefused = error instanceof Error && REFUSED.test(error.message);
  if (url !== null && isRefused && /\.pdf$/i.test(url.pathname)) return 'pdf';
  if (isRefused || (url !== null && !isOfTheWeb(url))) return 'restricted';
  return 'failed';
}

function addressOf(tab: Tabs.Tab | null): URL | null {
  const text = tab?.url ?? '';
  return URL.canParse(text) ? new URL(text) : null;
}

function isOfTheWeb({ protocol }: URL): boolean {
  return /^(https?|file|data|blob):$/.test(protocol);
}
