import { createContext } from 'preact';
import { useState } from 'preact/hooks';
import type { FactSummary } from '../shared/summary.ts';
import type { FactName, TabConnection } from './tab-connection.ts';

interface Told {
  readonly fact: FactSummary<unknown>;
  readonly name: FactName;
  readonly index: number;
}

/** Where the facts were read: the page shows it, or, where it shows nothing of it, the popup tells it in words. */
export interface Places {
  /** The fact whose place is being told. */
  readonly told: Told | null;
  /** Leads to the fact in the page; tells its place in words when there is none to be seen; asked again, stops. */
  show(asked: Told): void;
}

export const PlacesContext = createContext<Places>({ told: null, show() {} });

/** Leads to where a fact was read; tells it in words where the page cannot show it, and takes that back when asked again. */
export function usePlaces(reveal: TabConnection['reveal']): Places {
  const [told, tell] = useState<Told | null>(null);
  const show = async (asked: Told) => {
    const isTold = told?.name === asked.name && told.index === asked.index;
    if (asked.fact.visible && (await reveal(asked.name, asked.index))) tell(null);
    else tell(isTold ? null : asked);
  };
  return { told, show: (asked) => void show(asked) };
}
