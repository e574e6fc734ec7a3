import { findFacts } from '../../../src/engine/facts/find-facts.ts';
import type { PageReading } from '../../../src/engine/model.ts';

/** A reading, facts and all, as text in which each node has a number: what two readings can be compared by. */
export function createTelling(): (reading: PageReading) => string {
  const numbers = new Map<unknown, number>();
  const number = (node: unknown) => {
    const known = numbers.get(node) ?? numbers.size;
    numbers.set(node, known);
    return known;
  };
  return (reading) => {
    if (reading.kind !== 'article') return JSON.stringify(reading);
    const { body, clutter, shells, context } = reading;
    return JSON.stringify({ body, clutter, shells, facts: findFacts(context) }, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'nodeType' in value ? number(value) : value,
    );
  };
}
