import { type Findings, SPARED } from '../blocks.ts';
import { queryAll } from '../unclobbered.ts';

/** Reasons of blocks of the reader's own: a rule for the site, and what was picked on this page alone. */
export const RULE = 'own-rule';
export const PICK = 'own-pick';

/**
 * @param selectors the reader's rules for the site, whatever was stored
 * @param isStory whether hiding a node would take something of the story along
 * @param nameOf the name of a rule's block
 * @param pageNode the page's own node for a wrapper of ours
 * @returns a block for each rule that finds something; a selector that the browser cannot read finds nothing
 */
export function findOwn(
  doc: Document,
  selectors: Iterable<string>,
  isStory: (node: Node) => boolean,
  nameOf: (selector: string) => number,
  pageNode: (node: ChildNode) => ChildNode,
): Findings[] {
  const found: Findings[] = [];
  for (const evidence of selectors) {
    const nodes = find(doc, evidence).map(pageNode);
    const rule = nodes.some(isStory) ? SPARED : RULE;
    if (nodes.length > 0)
      found.push({ nodes, id: nameOf(evidence), kind: 'own', level: 1, reason: { rule, evidence } });
  }
  return found;
}

function find(doc: Document, selector: string): readonly Element[] {
  try {
    return queryAll(doc, selector);
  } catch {
    // Written for another browser, or by somebody's hand.
    return [];
  }
}
