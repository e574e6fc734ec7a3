import { isLinkedHeadline } from './headline-link.ts';
import { labelOf } from './label-of.ts';
import type { PageLine } from './read-lines.ts';

/** Two excerpts make a list of teasers; one paragraph under a related box is the story going on. */
const LEAST_EXCERPTS = 2;

/**
 * Whether all that follows, up to the readers' comments, is headlines that link, each with its own excerpt beneath.
 * A run of links that stand together heads nothing: prose after it is the story's, and the label was that of a box.
 * Prose that stands where the story's first paragraph stands, in the same element, is the story's too.
 * @param from position of the line after the label
 * @param first the story's first paragraph
 */
export function opensTeasers(
  lines: readonly PageLine[],
  from: number,
  first: PageLine,
  isProse: (line: PageLine) => boolean,
): boolean {
  let links = 0;
  let excerpts = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (labelOf(line)?.kind === 'comments') break;
    if (isLinkedHeadline(line)) links += 1;
    else if (isProse(line)) {
      if (links !== 1 || line.block.parentElement === first.block.parentElement) return false;
      excerpts += 1;
      links = 0;
    }
  }
  return excerpts >= LEAST_EXCERPTS;
}
