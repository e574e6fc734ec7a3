import type { Runtime, Scripting } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { loadSettings } from '../shared/settings.ts';
import { levelOn } from '../shared/site-levels.ts';
import { siteOf } from '../shared/site-of.ts';
import { earlyKey, hostOf, loadSites, originsOf } from '../shared/sites.ts';
import type { PageSummary } from '../shared/summary.ts';
import { declutterArrived } from './declutter-tab.ts';
import { oneAtATime } from './one-at-a-time.ts';

const ID = 'automatic';

/** Two permissions may come at once, and each registers all sites. */
const inLine = oneAtATime();

/**
 * Has auto.js run on the sites that were wished for and are allowed, and on no other. To be called whenever either
 * may have changed; browsers also forget what is registered when the extension is updated.
 */
export function registerSites(): Promise<void> {
  return inLine(register);
}

async function register(): Promise<void> {
  const sites = await loadSites();
  const matches = sites.filter(({ isAllowed }) => isAllowed).flatMap(({ host }) => originsOf(host));
  // Nothing is kept of a site that may no longer be read.
  const lost = sites.filter(({ isAllowed }) => !isAllowed).map(({ host }) => earlyKey(host));
  // Where the storage is damaged it stays; the site is let go all the same.
  if (lost.length > 0) await browser.storage.local.remove(lost).catch(() => {});
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: ID,
    js: ['auto.js'],
    matches,
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * A page of an automatic site has come.
 * @returns its state; null when the site is not automatic (any more)
 */
export async function declutterSender({
  tab,
  frameId,
  url,
}: Runtime.MessageSender): Promise<PageSummary | null> {
  const host = hostOf(url);
  if (tab?.id === undefined || frameId !== 0 || host === null) return null;
  const sites = await loadSites();
  if (!sites.some((site) => site.host === host && site.isAllowed)) return null;
  return declutterArrived(tab.id, await levelOn(siteOf(host), await loadSettings()));
}
