import { isLinkedHeadline, isLoneHeadlineLink } from '../headline-link.ts';
import type { PageLine } from '../read-lines.ts';

/** Prose right under a linked headline is the beginning of that story, not a piece of this one. */
export const EXCERPT_TRUST = 0.2;

/** Whether the line is the excerpt under a linked headline of its own; a time or a picture may stand between. */
export function isExcerpt(lines: readonly PageLine[], index: number): boolean {
  let headline = -1;
  for (let i = index - 1; i >= Math.max(0, index - 3) && headline < 0; i--) {
    const line = lines[i];
    if (!line || line.words > 25) return false;
    if (isLinkedHeadline(line)) headline = i;
    else if (line.words > 4) return false;
  }
  const line = lines[headline];
  if (!line || !(line.heading > 0 || isLoneHeadlineLink(line))) return false;
  // The last of several links that stand together heads nothing.
  const above = lines[headline - 1];
  return !(above && isLinkedHeadline(above));
}
