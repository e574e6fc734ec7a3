import { browser } from './browser.ts';
import { onStoredChange } from './on-stored-change.ts';

/**
 * Where settings lie: in `sync`, which the browser carries to the reader's other devices where it can (each key by
 * itself, the last one written wins), and in `local` what `sync` refused: no room, too many writes, no such area.
 * `managed` is what the reader's school or newsroom has laid down; nobody here writes to it.
 */
type Area = 'local' | 'sync' | 'managed';
type Stored = Readonly<Record<string, unknown>>;

/** @returns what an area holds of the keys; nothing where the browser has no such area or cannot read it */
async function readArea(area: Area, keys: readonly string[]): Promise<Stored> {
  try {
    return await browser.storage[area].get([...keys]);
  } catch {
    // Chromium without a policy, Firefox without its file, a damaged profile.
    return {};
  }
}

/** @returns what the reader chose: what this device alone could keep is the newer of the two */
export async function readChosen(keys: readonly string[]): Promise<Stored> {
  const [synced, kept] = await Promise.all([readArea('sync', keys), readArea('local', keys)]);
  return { ...synced, ...kept };
}

/** @returns what an organisation has laid down; empty where none has */
export const readManaged = (keys: readonly string[]): Promise<Stored> => readArea('managed', keys);

/**
 * Stores in `sync`, and in `local` what it refuses.
 * @returns whether the other devices will get it
 * @throws when neither can: a full disk, a damaged profile
 */
export async function write(values: Stored): Promise<boolean> {
  try {
    await browser.storage.sync.set({ ...values });
  } catch {
    await browser.storage.local.set({ ...values });
    return false;
  }
  // What an earlier refusal left would count as newer.
  await browser.storage.local.remove(Object.keys(values));
  return true;
}

/** Forgets the keys, here and on the other devices. @throws as `write` does */
export async function forget(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
  await browser.storage.sync?.remove([...keys]);
}

/**
 * Carries to `sync` what lies in `local`: from a version that knew `local` alone, or refused at the time.
 * To be called when the extension or the browser starts.
 */
export async function carryOver(keys: readonly string[]): Promise<void> {
  const kept = await readArea('local', keys);
  // Refused again: it stays where it is, and counts.
  if (Object.keys(kept).length > 0) await write(kept);
}

/** Calls back when one of the keys has changed in any area, here or elsewhere, until the signal says stop. */
export function onKeysChange(keys: readonly string[], listener: () => void, signal: AbortSignal): void {
  onStoredChange((key) => keys.includes(key), listener, signal);
}
