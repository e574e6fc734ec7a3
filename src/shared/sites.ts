import { browser } from './browser.ts';
import { onStoredChange } from './on-stored-change.ts';

/**
 * Sites that are decluttered by themselves. The reader's wish is stored here; the browser's permission, which the
 * reader can withdraw at any time in the browser's own settings, says whether it can be done.
 */
export interface Site {
  readonly host: string;
  /** Whether the browser still lets us: false once the permission was withdrawn there. */
  readonly isAllowed: boolean;
}

/** One key for each site: two pages that change two of them at once do not undo each other. */
const WISH = 'site:';
/** What was hidden on the last page of the site: hidden on the next before it is painted. */
const EARLY = 'early:';
/** @returns the key in the storage for what is hidden early on a site */
export const earlyKey = (host: string): string => EARLY + host;

/** @returns the origins for which the browser is asked when a site is to be cleaned always */
export function originsOf(host: string): [string] {
  return [`*://${host}/*`];
}

/** @returns the host of a page of the web; null for files, the browser's own pages and what is no address */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  // A `*` is no host, but would be a pattern for all of them.
  return /^https?:$/.test(protocol) && /^[^*]+$/.test(hostname) ? hostname : null;
}

/** @returns whether a text is a host and nothing else: the storage may hold anything, after a downgrade or by hand */
export function isHost(text: string): boolean {
  return hostOf(`https://${text}/`) === text;
}

/** Every site that was wished for, by name; none when the storage cannot be read. */
export async function loadSites(): Promise<readonly Site[]> {
  const stored = await browser.storage.local.get(null).catch(() => ({}));
  const hosts = Object.entries(stored)
    .filter(([key, value]) => key.startsWith(WISH) && value === true)
    .map(([key]) => key.slice(WISH.length))
    .filter(isHost);
  const isAllowed = (host: string) =>
    browser.permissions.contains({ origins: originsOf(host) }).catch(() => false);
  return Promise.all(hosts.sort().map(async (host) => ({ host, isAllowed: await isAllowed(host) })));
}

/**
 * Asks for the site's permission. To be called in the click itself: browsers ask at no other time. The wish is
 * stored first, for the popup that asks may be closed by the browser's question; the background hears the answer.
 * @returns whether the reader said yes
 * @throws when the browser cannot store it: a full disk, a damaged profile
 */
export async function allowSite(host: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: originsOf(host) });
  const failure = await browser.storage.local.set({ [WISH + host]: true }).then(() => null, asError);
  const isAllowed = await asked;
  // A permission that nobody remembers asking for is given back.
  if (!isAllowed || failure) await forgetSite(host);
  if (failure) throw failure;
  return isAllowed;
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

/** Gives the permission back and forgets all about the site. @throws as `allowSite` does, the permission gone */
export async function forgetSite(host: string): Promise<void> {
  const failure = await browser.storage.local.remove([WISH + host, EARLY + host]).then(() => null, asError);
  await browser.permissions.remove({ origins: originsOf(host) });
  if (failure) throw failure;
}

/** Whether a change of the storage is one of the reader's wishes. */
export const touchesSites = (changes: object): boolean =>
  Object.keys(changes).some((key) => key.startsWith(WISH));

/** Calls back with the list when it has changed, here, in another page or in the browser's own settings. */
export function onSitesChange(listener: (sites: readonly Site[]) => void, signal: AbortSignal): void {
  const tell = async () => {
    const sites = await loadSites();
    if (!signal.aborted) listener(sites);
  };
  onStoredChange(
    (key) => key.startsWith(WISH),
    () => void tell(),
    signal,
  );
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  });
}
