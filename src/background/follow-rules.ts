import { browser } from '../shared/browser.ts';
import { sendToOwn } from '../shared/messages.ts';
import { loadRules } from '../shared/rules.ts';

/** Tells a page the reader's rules for its site, before anything is hidden. Nothing comes into other pages. */
export async function followRules(tabId: number, host: string): Promise<void> {
  const selectors = host === '' ? [] : await loadRules(host);
  if (selectors.length === 0) return;
  await browser.scripting.executeScript({ target: { tabId }, files: ['own.js'], injectImmediately: true });
  await sendToOwn(tabId, 'follow', { selectors });
}
