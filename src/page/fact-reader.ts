import type { FactContext } from '../engine/facts/find-facts.ts';
import { type Facts, NO_FACTS } from '../engine/model.ts';

/** Where facts.js leaves its reader for page.js. A symbol: no name in the page can shadow it. */
export const FACT_READER = Symbol.for('matn.facts');
export type FactWorld = typeof globalThis & { [FACT_READER]?: (context: FactContext) => Facts };

const read = new WeakMap<FactContext, Facts>();

/** Reads the facts of a story, once; says none while facts.js is not there. */
export function readFacts(context: FactContext): Facts {
  const reader = (globalThis as FactWorld)[FACT_READER];
  if (reader === undefined) return NO_FACTS;
  const facts = read.get(context) ?? reader(context);
  read.set(context, facts);
  return facts;
}

export function hasFactReader(): boolean {
  return (globalThis as FactWorld)[FACT_READER] !== undefined;
}
