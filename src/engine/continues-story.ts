import { linkShare } from './box.ts';
import type { Weights } from './find-story-regions.ts';
import { isSourceLine, isTagLine } from './furniture-line.ts';
import { isMadeAlike } from './is-made-alike.ts';
import { labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { isNamedStory, nameHint } from './name-hints.ts';
import { openingLabel } from './opening-label.ts';
import type { PageLines, Region } from './read-lines.ts';

export interface Continuation {
  readonly sibling: Region;
  /** The region that surely holds the story. */
  readonly container: Region;
  /** The sibling stands before the story's container. */
  readonly isBefore: boolean;
  /** What stands between the two. */
  readonly between: readonly Region[];
  /** Both stand directly in a box that holds no headline: it is the story's own, with boxes of other things in it. */
  readonly isInBody: boolean;
}

/** Least share of prose among the words of a sibling that is story. */
const PROSE_SHARE = 0.55;
/** Words of prose to each field or button in a half of a story that holds a form. */
const PROSE_A_CONTROL = 20;

/** Whether a region beside the story's container is a piece of the same story: a lead, a second half. */
export function continuesStory(
  question: Continuation,
  page: PageLines,
  measures: Measures,
  weights: Weights,
): boolean {
  const { sibling, container, isBefore, between, isInBody } = question;
  const totals = measures.of(sibling);
  if (totals.prose / Math.max(1, totals.words) < PROSE_SHARE) return false;
  const isAlike = isNamedStory(sibling) || isMadeAlike(sibling.element, container.element);
  // A form stands among comments; in a half that is made like the other half it is a newsletter's.
  if (totals.controls > (isAlike ? totals.prose / PROSE_A_CONTROL : 0)) return false;
  // Less trusted than its words: some box inside has a telling name.
  if (weights.of(sibling) < totals.prose * 0.5) return false;
  if ((nameHint(sibling) && !isNamedStory(sibling)) || openingLabel(sibling, page)) return false;
  if (hasOwnHeadline(sibling, page)) return false;
  if (isBefore) return true;
  if (between.some((region, i) => opensRest(region, between[i + 1], page, measures))) return false;
  // A paragraph that stands alone beside the container, with pictures or boxes between.
  const isLone = sibling.element.localName === 'p' && sibling.parent === container.parent;
  return isLone || isAlike || (isInBody && opensWithText(sibling, page, measures));
}

/**
 * «خلفية» and a paragraph, the two sentences below «قد يعجبك»: a box that opens with text of its own, whatever stands
 * further down in it. A lost paragraph is worse than a writer's portrait that stays.
 */
function opensWithText(region: Region, page: PageLines, measures: Measures): boolean {
  const { controls, prose } = measures.of(region);
  const opening = page.lines.slice(region.first, region.end).find((line) => line.words > 0);
  const isText = opening !== undefined && opening.links === 0 && !labelOf(opening);
  return isText && controls === 0 && prose >= LEAST_TEXT;
}
/** Words of prose in a box that is taken for story by its place alone. */
const LEAST_TEXT = 12;

/** Kinds whose label, standing alone, heads what follows; an advert's does not. */
const HEADING_KINDS = new Set<ClutterKind>(['related', 'most-read', 'breaking', 'comments', 'newsletter']);

/** A bare label or another headline heads what follows it; comments, source and tags end the story. A box with a label is only a box. */
function opensRest(region: Region, below: Region | undefined, page: PageLines, measures: Measures): boolean {
  const line = page.lines[region.first];
  if (!line || region.end === region.first) return false;
  const isBare = region.end - region.first === 1 && line.linkWords === 0 && !isListOfLinks(below, measures);
  if (region.end - region.first === 1 && (isSourceLine(line) || isTagLine(line))) return true;
  const label = openingLabel(region, page);
  return (
    (isBare && ((label !== null && HEADING_KINDS.has(label.kind)) || line.heading > 0)) ||
    label?.kind === 'comments' ||
    (measures.proseOf(region) > 0 && hasOwnHeadline(region, page))
  );
}

/** «مواضيع ذات صلة» in a paragraph, its links in the list below. */
function isListOfLinks(region: Region | undefined, measures: Measures): boolean {
  if (!region) return false;
  const totals = measures.of(region);
  return totals.links > 0 && linkShare(totals) >= 0.7;
}

/** A linked heading or an article's own `h1`/`h2` at its top opens another story; further down it is a box in it. */
function hasOwnHeadline(region: Region, page: PageLines): boolean {
  const opening = page.lines
    .slice(region.first, region.end)
    .filter((line) => line.words > 0)
    .slice(0, 2);
  return opening.some((line, i) => {
    if (!line.heading) return false;
    if (line.linkWords > line.words / 2) return true;
    return i === 0 && line.heading <= 2 && line.words >= 4 && region.element.localName === 'article';
  });
}
