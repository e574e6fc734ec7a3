import { browser } from './browser.ts';
import { type Chosen, readFit } from './choices.ts';
import { onStoredChange } from './on-stored-change.ts';

/**
 * How the reader likes to read: wish → its values, for the level `article` alone. `size`: percent of what the page
 * has. `measure`: how long a line is. `leading`: how far lines stand apart. `ground`: the colours. `site` leaves it
 * to the page.
 */
export const COMFORT_CHOICES = {
  size: ['80', '90', '100', '115', '130', '150', '175', '200'],
  measure: ['site', 'narrow', 'medium', 'wide'],
  leading: ['site', 'close', 'open', 'airy'],
  face: ['site', 'naskh', 'kufi'],
  ground: ['site', 'paper', 'sepia', 'dark'],
} as const;

export type ComfortName = keyof typeof COMFORT_CHOICES;
export type Comfort = Chosen<typeof COMFORT_CHOICES>;

export const COMFORT_NAMES = Object.keys(COMFORT_CHOICES) as readonly ComfortName[];

/** The page as it is. */
export const NO_COMFORT: Comfort = {
  size: '100',
  measure: 'site',
  leading: 'site',
  face: 'site',
  ground: 'site',
};

/** One key for each wish, as for settings: two windows that change two of them do not undo each other. */
const keyOf = (name: ComfortName) => `comfort:${name}`;
const KEYS = COMFORT_NAMES.map(keyOf);

/** @returns whether the page is to be left as it is */
export function isPlain(comfort: Comfort): boolean {
  return COMFORT_NAMES.every((name) => comfort[name] === NO_COMFORT[name]);
}

/** @param stored what the storage holds, whatever that is. @returns each wish, the page's own way where it is unfit */
export function readComfort(stored: unknown): Comfort {
  return { ...NO_COMFORT, ...readFit(COMFORT_CHOICES, stored, keyOf) };
}

/** @returns what is stored; the page's own way where the storage cannot be read */
export async function loadComfort(): Promise<Comfort> {
  try {
    return readComfort(await browser.storage.local.get([...KEYS]));
  } catch {
    return NO_COMFORT;
  }
}

/** @throws when the browser cannot store it: a full disk, a damaged profile */
export async function saveComfort(wishes: Partial<Comfort>): Promise<void> {
  const pairs = COMFORT_NAMES.filter((name) => name in wishes).map((name) => [keyOf(name), wishes[name]]);
  await browser.storage.local.set(Object.fromEntries(pairs));
}

/** Forgets every wish. @throws as `saveComfort` does */
export async function resetComfort(): Promise<void> {
  await browser.storage.local.remove([...KEYS]);
}

/** Calls back when a wish was changed, here or elsewhere, until the signal says stop. */
export function onComfortChange(listener: (comfort: Comfort) => void, signal: AbortSignal): void {
  const tell = async () => {
    const comfort = await loadComfort();
    if (!signal.aborted) listener(comfort);
  };
  onStoredChange(
    (key) => KEYS.includes(key),
    () => void tell(),
    signal,
  );
}
