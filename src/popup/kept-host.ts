import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { hostOf } from '../shared/sites.ts';

export type Kept = Promise<string | null>;

/**
 * @returns the host in front, of which something may be kept; null on pages that are not of the web, and in private
 * windows, of which nothing is kept
 */
export async function keptHost(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab === undefined || tab.incognito ? null : hostOf(tab.url);
}

/** @returns the same once it is known; null before */
export function useKeptHost(kept: Kept): string | null {
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => void kept.then(setHost), [kept]);
  return host;
}
