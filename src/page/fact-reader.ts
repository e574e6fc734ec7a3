import type { FactContext } from '../engine/facts/find-facts.ts';
import type { Facts } from '../engine/model.ts';

/** Where facts.js leaves its reader for page.js. A symbol: no name in the page can shadow it. */
export const FACT_READER = Symbol.for('matn.facts');
export type FactWorld = typeof globalThis & { [FACT_READER]?: (context: FactContext) => Facts };

/** What is said of a story while facts.js is not there. */
const UNREAD: Facts = {
  title: null,
  published: null,
  modified: null,
  sources: [],
  publisher: null,
  byline: null,
  tags: [],
  keywords: [],
  words: 0,
  minutes: 1,
};

const read = new WeakMap<FactContext, Facts>();

/** Reads the facts of a story, once, if their reader has come into the page. */
export function readFacts(context: FactContext): Facts {
  const reader = (globalThis as FactWorld)[FACT_READER];
  if (reader === undefined) return UNREAD;
  const facts = read.get(context) ?? reader(context);
  read.set(context, facts);
  return facts;
}

export function hasFactReader(): boolean {
  return (globalThis as FactWorld)[FACT_READER] !== undefined;
}
