import { getAttribute, isConnected, queryAll, removeAttribute, setAttribute } from '../unclobbered.ts';
import { COMFORT } from './comfort-words.ts';

export interface ComfortMarks {
  /** Writes what is wanted and takes back what is not any more; only the difference. */
  set(wanted: ReadonlyMap<Element, string>): void;
  /** Takes back everything, from copies too that the page made of what was marked. */
  clear(): void;
}

/** @param token the first word of all that is written */
export function createComfortMarks(doc: Document, token: string): ComfortMarks {
  /** Element → the attribute as the page had it: a page saved while it was made comfortable brings it along. */
  const before = new Map<Element, string | null>();
  const isOurs = (value: string | null) => value?.startsWith(`${token} `) ?? false;

  const unmark = (element: Element) => {
    const value = before.get(element) ?? null;
    before.delete(element);
    // Whoever wrote something else there meanwhile meant it.
    if (!isOurs(getAttribute(element, COMFORT))) return;
    if (value === null) removeAttribute(element, COMFORT);
    else setAttribute(element, COMFORT, value);
  };
  const set = (wanted: ReadonlyMap<Element, string>) => {
    for (const element of [...before.keys()])
      if (!wanted.has(element) || !isConnected(element)) unmark(element);
    for (const [element, words] of wanted) {
      const value = `${token} ${words}`;
      const now = getAttribute(element, COMFORT);
      if (now === value) continue;
      if (!isOurs(now)) before.set(element, now);
      setAttribute(element, COMFORT, value);
    }
  };
  return {
    set,
    clear() {
      set(new Map());
      for (const element of queryAll(doc, `[${COMFORT}^="${token} "]`)) removeAttribute(element, COMFORT);
    },
  };
}
