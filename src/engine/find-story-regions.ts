import { continuesStory } from './continues-story.ts';
import type { Measures } from './measure.ts';
import { holdsLine, type PageLine, type PageLines, type Region } from './read-lines.ts';

/** Running sums of the line weights, so that any region's weight is one subtraction. */
export class Weights {
  readonly #sums: Float64Array;
  constructor(readonly lines: Float64Array) {
    this.#sums = new Float64Array(lines.length + 1);
    for (let i = 0; i < lines.length; i++) this.#sums[i + 1] = (this.#sums[i] ?? 0) + (lines[i] ?? 0);
  }
  of(region: Region): number {
    return (this.#sums[region.end] ?? 0) - (this.#sums[region.first] ?? 0);
  }
}

/** A story may be mostly a list; what stands before and after the list is story too. */
const LISTS = new Set(['ol', 'ul', 'dl', 'blockquote', 'figure']);

/** A child that holds this share of the weight is entered: what is beside it is furniture. */
const MAIN_SHARE = 0.8;

/**
 * Finds the region(s) that hold the story: goes down from the page to the smallest element that still holds
 * nearly all the prose, chooses among rivals there, then takes in siblings that go on with the same story
 * (a body split in two containers, a lead above the container).
 */
export function findStoryRegions(
  page: PageLines,
  measures: Measures,
  weights: Weights,
  headline: PageLine | null,
): Region[] {
  const container = descend(page.root, weights, headline);
  if (weights.of(container) === 0) return [];
  return takeInSiblings(container, page, measures, weights, headline);
}

function heaviest(region: Region, weights: Weights): Region | null {
  let best: Region | null = null;
  for (const child of region.children) {
    if (child.holdsBlock || child.firstChild) {
      if (!best || weights.of(child) > weights.of(best)) best = child;
    }
  }
  return best;
}

function descend(start: Region, weights: Weights, headline: PageLine | null): Region {
  let region = start;
  for (;;) {
    const child = heaviest(region, weights);
    if (!child || weights.of(child) === 0) return region;
    const share = weights.of(child) / weights.of(region);
    if (share >= MAIN_SHARE) {
      // One block of text between `<br>`s is a container of its own; one long paragraph is not.
      if (child.isParagraph)
        return child.end - child.first >= 3 && !LISTS.has(child.element.localName) ? child : region;
      if (LISTS.has(child.element.localName)) return region;
      region = child;
      continue;
    }
    if (paragraphShare(region, weights) >= 0.5) return region;
    // Rivals: the heaviest child is the story, the others a second article, comments, teasers …
    // unless none of them is much heavier than the rest: then they are sections of one story.
    if (child.isParagraph || LISTS.has(child.element.localName)) return region;
    if (areSections(region, child, weights, headline) || isScattered(region, share, weights)) return region;
    region = child;
  }
}

/** Share of a region's weight that stands in its own lines or in direct paragraphs. */
function paragraphShare(region: Region, weights: Weights): number {
  let nested = 0;
  for (const child of region.children) if (!child.isParagraph) nested += weights.of(child);
  return 1 - nested / weights.of(region);
}

/** Share of the prose that the entries of a live blog hold together. */
const SECTIONS_SHARE = 0.6;

/**
 * Three or more children of one element name that each hold prose, none of them the headline, are sections of one
 * story (live blogs, lists of questions). Stories appended one after the other hold their own headline.
 */
function areSections(region: Region, child: Region, weights: Weights, headline: PageLine | null): boolean {
  if (headline && holdsLine(child, headline)) return false;
  const name = child.element.localName;
  const alike = region.children.filter((other) => weights.of(other) > 0 && other.element.localName === name);
  const inside = alike.reduce((sum, other) => sum + weights.of(other), 0);
  return (
    alike.length >= 3 && inside >= weights.of(region) * SECTIONS_SHARE && weights.of(child) < inside * 0.6
  );
}

/** No child holds more than this share where a story is laid out as a row of text, list, table and question boxes. */
const SCATTERED_SHARE = 0.4;
const SCATTERED_PARTS = 5;

/** Many children of any name hold prose, and none of them much of it: `div.text`, `ul`, `table`, `p`, `div.accordion`. */
function isScattered(region: Region, share: number, weights: Weights): boolean {
  if (share >= SCATTERED_SHARE) return false;
  return region.children.filter((child) => weights.of(child) > 0).length >= SCATTERED_PARTS;
}

/** How far up siblings are looked for; a headline met earlier ends the search. */
const LEVELS = 6;
/** Lines that may stand between a lead and the container of the rest. */
const GAP = 15;

function takeInSiblings(
  container: Region,
  page: PageLines,
  measures: Measures,
  weights: Weights,
  headline: PageLine | null,
): Region[] {
  const taken = [container];
  let inner = container;
  let levels = 0;
  for (let outer = container.parent; outer && levels < LEVELS; outer = outer.parent) {
    levels += 1;
    const siblings = outer.children;
    const at = siblings.indexOf(inner);
    for (const [i, sibling] of siblings.entries()) {
      if (sibling === inner || !measures.proseOf(sibling)) continue;
      if (headline && sibling.first <= headline.index) continue;
      if (i < at && container.first - sibling.end > GAP) continue;
      const question = {
        sibling,
        container,
        isBefore: i < at,
        between: siblings.slice(Math.min(i, at) + 1, Math.max(i, at)),
        isInBody: inner === container && headline !== null && !holdsLine(outer, headline),
      };
      if (continuesStory(question, page, measures, weights)) taken.push(sibling);
    }
    if (headline && holdsLine(outer, headline)) break;
    inner = outer;
  }
  return taken.sort((a, b) => a.first - b.first);
}
