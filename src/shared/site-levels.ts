import type { Level } from '../engine/model.ts';
import { browser } from './browser.ts';
import { onStoredChange } from './on-stored-change.ts';
import { CHOICES, loadManaged, type Settings } from './settings.ts';
import { isHost } from './sites.ts';

/** What a click does to the pages of one site, where the reader wants another than everywhere else. */
export interface SiteLevel {
  /** Without `www.`, as rules have it. */
  readonly host: string;
  readonly level: Level;
}

/** One key for each site: two pages that change two of them at once do not undo each other. */
const KEY = 'level:';

/** @returns the site's own level; null when it has none, or the storage cannot be read, as in a damaged profile */
export async function loadSiteLevel(host: string): Promise<Level | null> {
  const stored = await browser.storage.local.get(KEY + host).catch(() => ({}));
  return asLevel(new Map<string, unknown>(Object.entries(stored)).get(KEY + host));
}

/** Every site that has a level of its own, by name; none when the storage cannot be read. */
export async function loadSiteLevels(): Promise<readonly SiteLevel[]> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(KEY))
    .flatMap(([key, value]) => {
      const [host, level] = [key.slice(KEY.length), asLevel(value)];
      return level !== null && isHost(host) ? [{ host, level }] : [];
    })
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** @param level null: from now on as everywhere else. @throws when the browser cannot store it: a full disk */
export async function saveSiteLevel(host: string, level: Level | null): Promise<void> {
  if (level === null) await browser.storage.local.remove([KEY + host]);
  else await browser.storage.local.set({ [KEY + host]: level });
}

/** @returns on which level a page of the site comes; what an organisation has laid down wins over the site's own */
export async function levelOn(host: string, settings: Settings): Promise<Level> {
  const own = host === '' ? null : await loadSiteLevel(host);
  return own === null || (await loadManaged()).level !== undefined ? settings.level : own;
}

/** Calls back when the level of any site has come, gone or changed, until the signal says stop. */
export function onSiteLevelsChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange((key) => key.startsWith(KEY), listener, signal);
}

function asLevel(value: unknown): Level | null {
  return CHOICES.level.find((level) => level === value) ?? null;
}
