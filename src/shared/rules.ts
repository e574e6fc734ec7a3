import { browser } from './browser.ts';
import { sendToBackground } from './messages.ts';
import { onStoredChange } from './on-stored-change.ts';

/** What the reader hides on every page of a site: selectors, in the order in which they were made. */
export interface SiteRules {
  /** Without `www.`, as summaries name it. */
  readonly host: string;
  readonly selectors: readonly string[];
}

/** One selector in the place of another, or further ones at the end. */
export interface RuleChange {
  readonly host: string;
  /** The one that goes; null where none does. */
  readonly from: string | null;
  /** What comes; nothing takes `from` away. */
  readonly to: readonly string[];
}

/** One key for each site. */
const KEY = 'rule:';
/** @returns the key in the storage for the rules of a site */
export const ruleKey = (host: string): string => KEY + host;
/** More would slow down every page of the site. */
export const MOST_RULES = 200;
/** A longer selector, in characters, is none that anybody wrote. */
export const LONGEST_RULE = 500;

/** @param stored what the storage holds of one site, whatever that is. @returns what can be rules of it */
export function readRules(stored: unknown): readonly string[] {
  const fit = Array.isArray(stored) ? stored.filter(isRule) : [];
  return [...new Set(fit.map((selector) => selector.trim()))].slice(0, MOST_RULES);
}

/** @returns the site's selectors; none when the storage cannot be read, as in a damaged profile */
export async function loadRules(host: string): Promise<readonly string[]> {
  const stored = await browser.storage.local.get(ruleKey(host)).catch(() => ({}));
  return readRules(new Map<string, unknown>(Object.entries(stored)).get(ruleKey(host)));
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

/** Adds to what is there. @throws when it cannot be kept: the site has {@link MOST_RULES}, a full disk, no background */
export async function addRules(host: string, selectors: readonly string[]): Promise<void> {
  await sendToBackground('changeRules', { host, from: null, to: selectors });
}

/** Puts another selector in the place of one; '' takes it away. @throws as `addRules` does. */
export async function changeRule(host: string, from: string, to: string): Promise<void> {
  await sendToBackground('changeRules', { host, from, to: to === '' ? [] : [to] });
}

/** Calls back when a rule of any site has come, gone or changed, until the signal says stop. */
export function onRulesChange(listener: () => void, signal: AbortSignal): void {
  onStoredChange((key) => key.startsWith(KEY), listener, signal);
}

/** @returns whether it can be a selector; whether a browser understands it is seen where it is used */
export function isRule(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_RULE;
}
