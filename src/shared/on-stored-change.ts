import { browser } from './browser.ts';

/**
 * Calls back when something of one kind has changed in any area of the storage, here or in another page, until the
 * signal says stop.
 * @param isMeant whether a key is of that kind
 */
export function onStoredChange(
  isMeant: (key: string) => boolean,
  listener: () => void,
  signal: AbortSignal,
): void {
  const hear = (changes: object) => {
    if (Object.keys(changes).some(isMeant)) listener();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
}
