import type { PageLines, Region } from './read-lines.ts';
import type { Verdicts } from './verdicts.ts';

/** How far below the last paragraph source, tags and dates may stand, in lines. */
export const BELOW = 40;
/** Lines above the body that may be its date and byline where no headline is shown. */
export const HEAD = 8;

/**
 * Makes the test whether a node stands in or beside the article: not in a block that is hidden at level 1, not above
 * the headline, not far below the story. What a related box or a second article says is another story's fact.
 */
export function ownership(
  page: PageLines,
  verdicts: Verdicts,
  first: number,
  bodyEnd: number,
): (node: Node) => boolean {
  const isOwnLine = (index: number) => {
    const verdict = verdicts.at(index);
    return index >= first && index < bodyEnd + BELOW && !(verdict?.keep === null && verdict.level === 1);
  };
  return (node) => {
    const line = page.lineOf.get(node);
    if (line) return isOwnLine(line.index);
    const region = nearestShown(node, page);
    if (!region) return false;
    for (let i = region.first; i < region.end; i++) if (isOwnLine(i)) return true;
    return false;
  };
}

/** The nearest element around a node that shows anything: `<meta itemprop>` shows nothing itself. */
function nearestShown(node: Node, page: PageLines): Region | null {
  for (let at: Node | null = node; at; at = at.parentNode) {
    const region = at.nodeType === 1 ? page.regions.get(at as Element) : undefined;
    if (region && region.end > region.first) return region;
  }
  return null;
}
