import { type Chosen, readFit } from './choices.ts';
import { carryOver, forget, onKeysChange, readChosen, readManaged, write } from './setting-areas.ts';

const SWITCH = ['on', 'off'] as const;

/**
 * Everything the reader can choose: setting → its values, the default first.
 * `digits`, `months`: `auto` follows the browser's language. `calendar`: which one a date is told in first.
 * `level`: what a click does to a page. `theme`: `system` follows the browser. `language`: of the interface.
 * `hide…`: whether a decluttered page loses clutter of these kinds (see hidden-kinds.ts).
 */
export const CHOICES = {
  digits: ['auto', 'western', 'arabic'],
  months: ['auto', 'egyptian', 'levantine', 'maghrebi', 'moroccan'],
  calendar: ['gregorian', 'hijri', 'both'],
  level: ['declutter', 'article'],
  theme: ['system', 'light', 'dark'],
  language: ['auto', 'ar', 'en', 'fr'],
  hideBreaking: SWITCH,
  hideRelated: SWITCH,
  hideMostRead: SWITCH,
  hideShare: SWITCH,
  hideComments: SWITCH,
  hideOffers: SWITCH,
  hideAdverts: SWITCH,
  hideTools: SWITCH,
  hideConsent: SWITCH,
} as const;

export type SettingName = keyof typeof CHOICES;
export type Settings = Chosen<typeof CHOICES>;

export const SETTING_NAMES = Object.keys(CHOICES) as readonly SettingName[];

/** The first choice of each. */
export const DEFAULTS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, CHOICES[name][0]]),
) as unknown as Settings;

/** What an organisation has laid down: it counts, whatever the reader chose before. */
export type Managed = Partial<Settings>;

/** One key of the storage for each setting: two pages that change two settings at once do not undo each other. */
const keyOf = (name: SettingName) => `setting:${name}`;
export const SETTING_KEYS = SETTING_NAMES.map(keyOf);

/** @returns whether a setting can have a value */
export function isChoice(name: SettingName, value: unknown): boolean {
  const choices: readonly unknown[] = CHOICES[name];
  return choices.includes(value);
}

/** @param stored what the storage holds, whatever that is. @returns each setting, its default where it is unfit */
export function readSettings(stored: unknown): Settings {
  return { ...DEFAULTS, ...readFit(CHOICES, stored, keyOf) };
}

/** @returns what counts; the defaults where the storage cannot be read, as in a damaged profile. */
export async function loadSettings(): Promise<Settings> {
  const [chosen, managed] = await Promise.all([readChosen(SETTING_KEYS), loadManaged()]);
  return { ...readSettings(chosen), ...managed };
}

/** @returns what cannot be chosen here, under the plain names of the settings (see docs/policy.md) */
export async function loadManaged(): Promise<Managed> {
  return readFit(CHOICES, await readManaged(SETTING_NAMES), (name) => name);
}

/**
 * @returns whether the reader's other devices will get it
 * @throws when the browser cannot store it: a full disk, a damaged profile.
 */
export function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<boolean> {
  return write({ [keyOf(name)]: value });
}

/** Forgets every choice. @throws as `saveSetting` does. */
export function resetSettings(): Promise<void> {
  return forget(SETTING_KEYS);
}

/** Has the choices of this device follow the reader to the others, as far as the browser can. */
export function shareSettings(): Promise<void> {
  return carryOver(SETTING_KEYS);
}

/** Calls back with all settings when one was changed, here or in another page, until the signal says stop. */
export function onSettingsChange(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => {
    const settings = await loadSettings();
    if (!signal.aborted) listener(settings);
  };
  onKeysChange([...SETTING_KEYS, ...SETTING_NAMES], () => void tell(), signal);
}

/** Whether a change of the storage is one of the interface's language. */
export const touchesLanguage = (changes: object): boolean =>
  keyOf('language') in changes || 'language' in changes;
