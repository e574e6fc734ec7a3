import { browser } from '../shared/browser.ts';
import type { ErrorSummary } from '../shared/summary.ts';

/** @returns why a tab could not be read, in the popup's terms. */
export async function explainFailure(tabId: number, error: unknown): Promise<ErrorSummary> {
  // No such tab: it was closed meanwhile.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url ?? '';
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return { state: 'error', why: whyOf(url, tab?.status === 'loading', error), host };
}

function whyOf(_url: string, _isLoading: boolean, _error: unknown): ErrorSummary['why'] {
  // TODO
  return 'failed';
}
