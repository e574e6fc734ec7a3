import { findFacts } from '../../../../src/engine/facts/find-facts.ts';
import type { Facts, Found, PageReading } from '../../../../src/engine/model.ts';

type Fact = Facts[keyof Facts];

/** A reading as plain data, nodes as their place in the document: two readings are the same when these are. */
export function readingOutline(reading: PageReading, doc: Document): unknown {
  if (reading.kind !== 'article') return reading;
  const places = new Map<Node, number>();
  const walker = doc.createTreeWalker(doc);
  do places.set(walker.currentNode, places.size);
  while (walker.nextNode());
  const place = (node: Node | null) => (node ? places.get(node) : null);
  const plain = ({ value, raw, from }: Found<unknown>) => ({
    value,
    raw,
    from: { ...from, node: place(from.node) },
  });
  const outline = (fact: Fact): unknown => {
    if (fact === null || typeof fact === 'number') return fact;
    return 'value' in fact ? plain(fact) : fact.map(plain);
  };
  const { body, clutter, shells } = reading;
  const facts = Object.entries(findFacts(reading.context)) as [string, Fact][];
  return {
    facts: facts.map(([name, fact]) => [name, outline(fact)]),
    body: body.map(place),
    clutter: clutter.map((block) => ({ ...block, nodes: block.nodes.map(place) })),
    shells: shells.map((shell) => ({ element: place(shell.element), size: shell.clutter.length })),
  };
}
