import { browser } from './browser.ts';

/**
 * Everything the reader can choose: setting → its values, the default first.
 * `digits`, `months`: `auto` follows the browser's language. `calendar`: which one a date is told in first.
 * `level`: what a click does to a page. `theme`: `system` follows the browser.
 */
export const CHOICES = {
  digits: ['auto', 'western', 'arabic'],
  months: ['auto', 'egyptian', 'levantine', 'maghrebi', 'moroccan'],
  calendar: ['gregorian', 'hijri', 'both'],
  level: ['declutter', 'article'],
  theme: ['system', 'light', 'dark'],
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = { readonly [Name in SettingName]: (typeof CHOICES)[Name][number] };
type Choices = { readonly [Name in SettingName]: readonly Settings[Name][] };

/** @returns what may be chosen for one setting, the default first */
export function choicesOf<Name extends SettingName>(name: Name): Choices[Name] {
  const choices: Choices = CHOICES;
  return choices[name];
}

export const SETTING_NAMES = Object.keys(CHOICES) as readonly SettingName[];

export const DEFAULTS: Settings = {
  digits: 'auto',
  months: 'auto',
  calendar: 'gregorian',
  level: 'declutter',
  theme: 'system',
};

/** One key of the storage for each setting: two pages that change two settings at once do not undo each other. */
const keyOf = (name: SettingName) => `setting:${name}`;

/** @param stored what the storage holds, whatever that is. @returns each setting, its default where it is unfit */
export function readSettings(stored: unknown): Settings {
  const held = new Map<string, unknown>(isRecord(stored) ? Object.entries(stored) : []);
  const pairs = SETTING_NAMES.map((name) => {
    const choices: readonly unknown[] = CHOICES[name];
    const value = held.get(keyOf(name));
    return [name, choices.includes(value) ? value : DEFAULTS[name]];
  });
  // Every value was found among the choices of its name just above.
  return Object.fromEntries(pairs) as Settings;
}

/** @returns what is stored; the defaults where the storage cannot be read, as in a damaged profile. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings(await browser.storage.local.get(SETTING_NAMES.map(keyOf)));
  } catch {
    return DEFAULTS;
  }
}

/** @throws when the browser cannot store it: a full disk, a damaged profile. */
export async function saveSetting<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: value });
}

/** Forgets every choice. @throws as `saveSetting` does. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(SETTING_NAMES.map(keyOf));
}

/** Calls back with all settings when one was changed, here or in another page, until the signal says stop. */
export function onSettingsChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const hear = async (changes: object, area: string) => {
    if (area !== 'local' || !SETTING_NAMES.some((name) => keyOf(name) in changes)) return;
    const settings = await loadSettings();
    if (!signal.aborted) listener(settings);
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
