import { levelOf } from './box.ts';
import { IN_CELL, IN_ITEM, IN_QUOTE } from './element-traits.ts';
import { furnitureVerdict, isHeadFurniture } from './furniture-line.ts';
import { isLoneHeadlineLink } from './headline-link.ts';
import { labelOf } from './label-of.ts';
import type { ClutterKind } from './model.ts';
import { lineBelow } from './page-line.ts';
import type { PageLine } from './read-lines.ts';
import type { Surroundings } from './surroundings.ts';
import { BODY, clutter, lineClutter, META, type Verdict } from './verdicts.ts';

/**
 * Between the first and the last piece of a story that stands in several containers: a list, a table, a subheading
 * there is story like the paragraphs round it, and only what says that it is something else goes. Boxes there are
 * judged by the rules for boxes inside the story (judge-box.ts).
 */
export function judgeLineBetween(line: PageLine, around: Surroundings): Verdict {
  if (isLoneHeadlineLink(line) && !line.heading) return clutter('related', 'headline-link', line.text);
  const label = labelOf(line);
  if (label && !headsStory(line, label.kind, around))
    return clutter(label.kind, 'label', line.text, levelOf(label.kind));
  if (isHeadFurniture(line)) return META;
  const furniture = furnitureVerdict(line);
  if (furniture) return furniture;
  if (isLinkedLine(line)) return lineClutter('related', 'linked-line', line.text);
  // Short and unexplained: a picture's credit as likely as a subheading. Shown, but not read for what it says.
  return around.measures.prose[line.index] || line.heading ? BODY : META;
}

/** Kinds whose labels may be subheadings of a story: «آخر التطورات», «المزيد من التفاصيل», «ردود الفعل». */
const SUBHEADINGS = new Set<ClutterKind>(['related', 'breaking', 'most-read', 'comments', 'widget']);

/** «آخر التطورات» right above a paragraph of the story is a subheading. */
function headsStory(line: PageLine, kind: ClutterKind, { page, verdicts }: Surroundings): boolean {
  if (line.linkWords || line.words < 2 || !SUBHEADINGS.has(kind)) return false;
  const below = lineBelow(page.lines, line.index);
  return below !== undefined && verdicts.at(below.index)?.keep === 'body';
}

function isLinkedLine(line: PageLine): boolean {
  if (line.linkWords <= line.words / 2) return false;
  return !/[.؟!…»"”]\s*$/u.test(line.text) && (line.region.traits & (IN_QUOTE | IN_ITEM | IN_CELL)) === 0;
}
