import type { Facts, Found } from '../engine/model.ts';

/** Names that a fact goes by in the popup → the list of that name. */
const PLURALS: Readonly<Record<string, keyof Facts>> = {
  source: 'sources',
  tag: 'tags',
  keyword: 'keywords',
};

/** @param fact a name as in the summary (`sources`) or in the popup (`source`) */
export function findFact(facts: Facts, fact: string, index: number): Found<unknown> | null {
  const key = PLURALS[fact] ?? fact;
  if (!Object.hasOwn(facts, key)) return null;
  const found: unknown = facts[key as keyof Facts];
  const one: unknown = Array.isArray(found) ? found[index] : found;
  return typeof one === 'object' && one !== null ? (one as Found<unknown>) : null;
}
