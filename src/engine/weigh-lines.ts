import { isLinkedHeadline, isLoneHeadlineLink } from './headline-link.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { isNamedStory, nameHint } from './name-hints.ts';
import { openingLabel } from './opening-label.ts';
import { holdsLine, type PageLine, type PageLines, type Region } from './read-lines.ts';
import type { Witnesses } from './witnesses.ts';

/** How far an element's own name lets us believe that prose inside it is the story. 1 when it says nothing. */
const TAG_TRUST: Readonly<Record<string, number>> = {
  aside: 0.2,
  nav: 0.05,
  footer: 0.3,
  dialog: 0.1,
  figure: 0.3,
  figcaption: 0.3,
  address: 0.3,
  form: 0.2,
  menu: 0.1,
  details: 0.6,
};
/** A named or labelled box; weak evidence, since themes name whole columns after one thing in them. */
const NAMED_TRUST = 0.15;
const LABELLED_TRUST = 0.2;

/** Whether an element covers so much of the page's prose that no name can talk it away. */
function holdsMostProse(region: Region, measures: Measures, total: number): boolean {
  return measures.proseOf(region) > total / 2;
}

/**
 * Weighs each line as a piece of the story: its words of prose, less where boxes with telling names or labels
 * hold it, less before the headline, more where the page's own data quotes it.
 */
export function weighLines(
  page: PageLines,
  measures: Measures,
  witnesses: Witnesses,
  headline: PageLine | null,
): Float64Array {
  const trust = lineTrust(page, measures, headline);
  const weights = new Float64Array(page.lines.length);
  const nearness = nearnessToHeadline(page, measures, headline);
  for (const [i, line] of page.lines.entries()) {
    const prose = measures.prose[i] ?? 0;
    if (!prose) continue;

    const excerpt = isExcerpt(page.lines, i) ? EXCERPT_TRUST : 1;
    weights[i] =
      (prose * witnessFactor(line, witnesses) + quoteBonus(line, witnesses)) *
      (trust[i] ?? 1) *
      (nearness[i] ?? 1) *
      excerpt;
  }
  return weights;
}

/** Prose above the headline: a menu's teaser, a notice. */
const BEFORE = 0.3;
/** So many lines without prose part what follows from the story: a list of links, a footer. */
const GAP = 12;
/** What lies beyond each such gap counts for half of what lies before it. */
const BEYOND = 0.5;

/** The story begins under the headline; a cookie notice at the foot of the page may be longer than it. */
function nearnessToHeadline(page: PageLines, measures: Measures, headline: PageLine | null): Float64Array {
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

/** Prose right under a linked headline is the beginning of that story, not a piece of this one. */
const EXCERPT_TRUST = 0.2;

/** Whether the line is the excerpt under a linked headline of its own; a time or a picture may stand between. */
function isExcerpt(lines: readonly PageLine[], index: number): boolean {
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

function lineTrust(page: PageLines, measures: Measures, headline: PageLine | null): Float64Array {
  const trust = new Float64Array(page.lines.length).fill(1);
  const total = measures.between(0, page.lines.length).prose;
  const stack: [Region, number][] = [[page.root, 1]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [region, inherited] = top;
    if (!measures.proseOf(region)) continue;
    const isSure =
      holdsMostProse(region, measures, total) || (headline !== null && holdsLine(region, headline));
    const own = isSure ? 1 : regionTrust(region, page);
    const value = inherited * own;
    if (own !== 1) trust.fill(value, region.first, region.end);
    for (const child of region.children) stack.push([child, value]);
  }
  return trust;
}

function regionTrust(region: Region, page: PageLines): number {
  const { element } = region;
  if (isNamedStory(region)) return 1.3;
  const byTag = TAG_TRUST[element.localName] ?? 1;
  if (nameHint(region)) return Math.min(byTag, NAMED_TRUST);
  return Math.min(byTag, opensWithLabel(region, page) ? LABELLED_TRUST : 1);
}

/** Whether the first line of a box of several lines is a label such as «مواضيع ذات صلة». */
function opensWithLabel(region: Region, page: PageLines): boolean {
  const label = region.end - region.first > 1 ? openingLabel(region, page) : null;
  return label !== null && HEADING_KINDS.has(label.kind);
}
/** Kinds whose label heads prose; «الرئيسية» at the top of a column is only a breadcrumb. */
const HEADING_KINDS = new Set<ClutterKind>([
  'related',
  'most-read',
  'breaking',
  'comments',
  'newsletter',
  'widget',
  'app-promo',
  'consent',
  'advert',
]);

function witnessFactor(line: PageLine, { articleBody }: Witnesses): number {
  return articleBody.length > 200 && articleBody.includes(line.folded.slice(0, 40)) ? 2 : 1;
}

/** The line that the description quotes is the lead: worth as much as a long paragraph. */
function quoteBonus(line: PageLine, { descriptions }: Witnesses): number {
  if (line.words < 6) return 0;
  const start = line.folded.slice(0, 40);
  return descriptions.some((text) => text.includes(start) || line.folded.includes(text.slice(0, 60)))
    ? 60
    : 0;
}
