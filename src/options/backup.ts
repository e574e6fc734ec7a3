import { browser } from '../shared/browser.ts';
import { addRules, isRule, ruleKey } from '../shared/rules.ts';
import { readChosen, write } from '../shared/setting-areas.ts';
import { isChoice, SETTING_KEYS, SETTING_NAMES } from '../shared/settings.ts';
import { isHost } from '../shared/sites.ts';

/**
 * Everything that the reader has chosen, as one JSON file: `{"matn": 1, "made": "2026-…", "stored": {key: value}}`.
 * The keys are those of the storage; what the browser itself keeps, permissions and keys, is not among them.
 */
const VERSION = 1;
/** A file of thousands of rules is far below it. */
const LARGEST = 5_000_000;

type Stored = Readonly<Record<string, unknown>>;
const RULES = ruleKey('');

/** What may stand in a backup: the beginning of a key → whether the rest and the value fit. */
const KEPT: Readonly<Record<string, (rest: string, value: unknown) => boolean>> = {
  'setting:': (rest, value) => SETTING_NAMES.some((name) => name === rest && isChoice(name, value)),
  'site:': (rest, value) => isHost(rest) && value === true,
  'level:': (rest, value) => isHost(rest) && isChoice('level', value),
  [RULES]: (rest, value) => isHost(rest) && Array.isArray(value) && value.every(isRule),
  // How the reader likes to read: whoever reads a wish checks it against its choices.
  'comfort:': (rest, value) => /^[a-z]{1,20}$/.test(rest) && typeof value === 'string' && WORD.test(value),
};
const WORD = /^[a-z\d]{1,20}$/;

/** `foreign`: no backup of ours. `newer`: made by a version that knows more. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
  constructor(readonly why: 'foreign' | 'newer') {
    super(why);
  }
}

export interface Backup {
  /** What fits, under the keys of the storage. */
  readonly stored: Stored;
  /** How many entries were left out. */
  readonly unfit: number;
}

/** @returns the text of the file. @throws when the storage cannot be read */
export async function makeBackup(now: Date): Promise<string> {
  const [all, settings] = await Promise.all([browser.storage.local.get(null), readChosen(SETTING_KEYS)]);
  const { stored } = sift({ ...all, ...settings });
  return `${JSON.stringify({ matn: VERSION, made: now.toISOString(), stored }, null, 2)}\n`;
}

/** @param text of the file, whatever that is. @throws BadBackup */
export function readBackup(text: string): Backup {
  const file = parse(text);
  if (!isRecord(file) || typeof file.matn !== 'number' || !isRecord(file.stored))
    throw new BadBackup('foreign');
  if (file.matn > VERSION) throw new BadBackup('newer');
  return sift(file.stored);
}

/**
 * Adds what is in the backup to what is there: settings are replaced, sites and rules come on top, nothing goes.
 * @throws when the browser cannot store it
 */
export async function restoreBackup({ stored }: Backup): Promise<void> {
  const settings: [string, unknown][] = [];
  const rules: [string, readonly string[]][] = [];
  const rest: [string, unknown][] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (SETTING_KEYS.includes(key)) settings.push([key, value]);
    else if (key.startsWith(RULES) && Array.isArray(value)) rules.push([key.slice(RULES.length), value]);
    else rest.push([key, value]);
  }
  await browser.storage.local.set(Object.fromEntries(rest));
  if (settings.length > 0) await write(Object.fromEntries(settings));
  for (const [host, selectors] of rules) await addRules(host, selectors);
}

function sift(stored: Stored): Backup {
  const entries = Object.entries(stored);
  const fit = entries.filter(([key, value]) =>
    Object.entries(KEPT).some(
      ([start, fits]) => key.startsWith(start) && fits(key.slice(start.length), value),
    ),
  );
  return { stored: Object.fromEntries(fit), unfit: entries.length - fit.length };
}

function parse(text: string): unknown {
  try {
    return text.length > LARGEST ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
