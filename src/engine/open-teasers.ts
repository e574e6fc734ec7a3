import { isLinkedHeadline } from './headline-link.ts';
import { labelOf } from './label-of.ts';
import type { PageLine } from './read-lines.ts';

/** Two excerpts make a list of teasers; one paragraph under a related box is the story going on. */
const LEAST_EXCERPTS = 2;

/**
 * Whether all that follows, up to the readers' comments, is headlines that link, each with its own excerpt beneath.
 * A run of links that stand together heads nothing: prose after it is the story's, and the label was that of a box.
 */
export function opensTeasers(rest: readonly PageLine[], isProse: (line: PageLine) => boolean): boolean {
  let links = 0;
  let excerpts = 0;
  for (const line of rest) {
    if (labelOf(line)?.kind === 'comments') break;
    if (isLinkedHeadline(line)) links += 1;
    else if (isProse(line)) {
      if (links !== 1) return false;
      excerpts += 1;
      links = 0;
    }
  }
  return excerpts >= LEAST_EXCERPTS;
}
