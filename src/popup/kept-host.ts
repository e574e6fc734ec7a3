import { browser } from '../shared/browser.ts';
import { hostOf } from '../shared/sites.ts';

/**
 * @returns the host in front, of which something may be kept; null on pages that are not of the web, and in private
 * windows, of which nothing is kept
 */
export async function keptHost(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab === undefined || tab.incognito ? null : hostOf(tab.url);
}
