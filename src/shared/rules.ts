import { browser } from './browser.ts';
import { onStoredChange } from './on-stored-change.ts';

/** What the reader hides on every page of a site: selectors, in the order in which they were made. */
export interface SiteRules {
  /** Without `www.`, as summaries name it. */
  readonly host: string;
  readonly selectors: readonly string[];
}

/** One key for each site: two pages that change two of them at once do not undo each other. */
const KEY = 'rule:';
/** More would slow down every page of the site. */
const MOST = 200;
const LONGEST = 500;

/** @param hostname as an address has it. @returns the site whose rules count there: `www.` is no other site */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '');
}

/** @param stored what the storage holds of one site, whatever that is. @returns what can be rules of it */
export function readRules(stored: unknown): readonly string[] {
  const fit = Array.isArray(stored) ? stored.filter(isRule) : [];
  return [...new Set(fit.map((selector) => selector.trim()))].slice(0, MOST);
}

/** @returns the site's selectors; none when the storage cannot be read, as in a damaged profile */
export async function loadRules(host: string): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(KEY + host).catch(() => ({}));
  return readRules(new Map<string, unknown>(Object.entries(stored)).get(KEY + host));
}

/** Every site that has rules, by name. @throws when the storage cannot be read */
export async function loadAllRules(): Promise<readonly SiteRules[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(KEY))
    .map(([key, value]) => ({ host: key.slice(KEY.length), selectors: readRules(value) }))
    .filter(({ host, selectors }) => host !== '' && selectors.length > 0)
    .sort((a, b) => (a.host < b.host ? -1 : 1));
}

/** Adds to what is there. @throws when it cannot be kept: the site has its {@link MOST}, a full disk, a damaged profile. */
export async function addRules(host: string, selectors: readonly string[]): Promise<void> {
  const known = await loadRules(host);
  const all = [...new Set([...known, ...selectors])];
  if (all.length > MOST) throw new RangeError(`more than ${MOST} rules for ${host}`);
  if (all.length > known.length) await browser.storage.local.set({ [KEY + host]: all });
}

/** Puts another selector in the place of one; '' takes it away. @throws as `addRules` does. */
export async function changeRule(host: string, from: string, to: string): Promise<void> {
  const all = (await loadRules(host)).map((selector) => (selector === from ? to : selector));
  const left = readRules(all);
  if (left.length > 0) await browser.storage.local.set({ [KEY + host]: left });
  else await browser.storage.local.remove([KEY + host]);
}

/** Calls back when a rule of any site has come, gone or changed, until the signal says stop. */
export function onRulesChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange((key) => key.startsWith(KEY), listener, signal);
}

function isRule(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}
