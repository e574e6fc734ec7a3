import { isLinkedHeadline } from './headline-link.ts';
import { isMadeAlike } from './is-made-alike.ts';
import { labelOf } from './label-of.ts';
import type { ClutterKind } from './model.ts';
import type { PageLine } from './read-lines.ts';

/** Kinds of labels that head a list of other stories. */
const TEASED: ReadonlySet<ClutterKind> = new Set(['breaking', 'related', 'most-read']);
/** Two excerpts make a list of teasers; one paragraph under a related box is the story going on. */
const LEAST_EXCERPTS = 2;

/** A label of other stories on a line of its own, without their links: «اقرأ أيضًا:». */
export function headsOthers(line: PageLine): boolean {
  const label = line.linkWords ? null : labelOf(line);
  return label !== null && TEASED.has(label.kind);
}

/**
 * Whether all that follows, up to the readers' comments, is headlines that link, each with its own excerpt beneath.
 * A run of links that stand together heads nothing: prose after it is the story's, and the label was that of a box.
 * Prose that is set like the story's own paragraphs is the story's too. A second label before a second excerpt shows
 * that each heads a box of its own, with the story between them: «اقرأ أيضًا» and a link after every few paragraphs.
 * @param from position of the line after the label
 * @param own paragraphs that are surely the story's: its first, the last before the label
 */
export function opensTeasers(
  lines: readonly PageLine[],
  from: number,
  own: readonly PageLine[],
  isProse: (line: PageLine) => boolean,
  isComment: (line: PageLine) => boolean,
): boolean {
  let links = 0;
  let excerpts = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (labelOf(line)?.kind === 'comments' || isComment(line)) break;
    if (excerpts < LEAST_EXCERPTS && headsOthers(line)) return false;
    if (isLinkedHeadline(line)) links += 1;
    else if (isProse(line)) {
      if (links !== 1 || own.some((paragraph) => isSetLike(line.block, paragraph.block))) return false;
      excerpts += 1;
      links = 0;
    }
  }
  return excerpts >= LEAST_EXCERPTS;
}

/** Excerpts have an element or a class of their own, or stand in a card. */
export function isSetLike(block: Element, first: Element): boolean {
  const [box, firstBox] = [block.parentElement, first.parentElement];
  if (box === firstBox) return true;
  if (!isMadeAlike(block, first)) return false;
  // A paragraph without a class is told by its box.
  return block.hasAttribute('class') || (box !== null && firstBox !== null && isMadeAlike(box, firstBox));
}
