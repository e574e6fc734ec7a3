import type { FactContext } from '../engine/facts/find-facts.ts';
import { type Facts, NO_FACTS } from '../engine/model.ts';
import type { Steps } from '../engine/steps.ts';

/** Where facts.js leaves what it can do for page.js. A symbol: no name in the page can shadow it. */
export const FACT_READER = Symbol.for('matn.facts');
interface FactReader {
  readonly find: (context: FactContext) => Steps<Facts>;
  /** Scrolls to a node and lights it up; false when the page does not show it. */
  readonly reveal: (node: Node) => boolean;
}
export type FactWorld = typeof globalThis & { [FACT_READER]?: FactReader };

const read = new WeakMap<FactContext, Facts>();

/** Reads the facts of a story, once; says none while facts.js is not there. */
export function* readFacts(context: FactContext): Steps<Facts> {
  const reader = (globalThis as FactWorld)[FACT_READER];
  if (reader === undefined) return NO_FACTS;
  const facts = read.get(context) ?? (yield* reader.find(context));
  read.set(context, facts);
  return facts;
}

/** Whether facts.js is in the page already. */
export function hasFactReader(): boolean {
  return (globalThis as FactWorld)[FACT_READER] !== undefined;
}

/** Scrolls to a node and shows where it is. @returns false where it cannot be shown, or facts.js is not there */
export function revealNode(node: Node): boolean {
  return (globalThis as FactWorld)[FACT_READER]?.reveal(node) ?? false;
}
