import type { Measures } from '../measure.ts';
import type { PageLine, PageLines } from '../read-lines.ts';

/** Prose above the headline: a menu's teaser, a notice. */
const BEFORE = 0.3;
/** So many lines without prose part what follows from the story: a list of links, a footer. */
const GAP = 12;
/** What lies beyond each such gap counts for half of what lies before it. */
const BEYOND = 0.5;

/** The story begins under the headline; a cookie notice at the foot of the page may be longer than it. */
export function nearnessToHeadline(
  page: PageLines,
  measures: Measures,
  headline: PageLine | null,
): Float64Array {
  const nearness = new Float64Array(page.lines.length);
  const from = headline?.index ?? 0;
  nearness.fill(BEFORE, 0, from);
  let factor = 1;
  let gap = 0;
  let hasBegun = false;
  for (const line of page.lines.slice(from)) {
    if (measures.prose[line.index]) {
      if (hasBegun && gap >= GAP) factor = Math.max(0.1, factor * BEYOND);
      hasBegun = true;
      gap = 0;
    } else if (line.words) gap += 1;
    nearness[line.index] = factor;
  }
  return nearness;
}
