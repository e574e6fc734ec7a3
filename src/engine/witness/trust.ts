import type { Measures } from '../measure.ts';
import type { ClutterKind } from '../model.ts';
import { isNamedStory, nameHint } from '../name-hints.ts';
import { openingLabel } from '../opening-label.ts';
import { holdsLine, type PageLine, type PageLines, type Region } from '../read-lines.ts';
import { isPause, type Steps } from '../steps.ts';

/** How far an element's own name lets us believe that prose inside it is the story. 1 when it says nothing. */
const TAG_TRUST: ReadonlyMap<string, number> = new Map(
  Object.entries({
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
  }),
);
/** A named or labelled box; weak evidence, since themes name whole columns after one thing in them. */
const NAMED_TRUST = 0.15;
const LABELLED_TRUST = 0.2;

/** Whether an element covers so much of the page's prose that no name can talk it away. */
function holdsMostProse(region: Region, measures: Measures, total: number): boolean {
  return measures.proseOf(region) > total / 2;
}

/** How far the names and labels of the boxes round each line let us believe that its prose is the story: 1 when they say nothing. */
export function* lineTrust(
  page: PageLines,
  measures: Measures,
  headline: PageLine | null,
): Steps<Float64Array> {
  const trust = new Float64Array(page.lines.length).fill(1);
  const total = measures.between(0, page.lines.length).prose;
  const stack: [Region, number][] = [[page.root, 1]];
  let entered = 0;
  for (let top = stack.pop(); top; top = stack.pop()) {
    entered += 1;
    if (isPause(entered)) yield;
    const [region, inherited] = top;
    if (!measures.proseOf(region)) continue;
    const isSure =
      (holdsMostProse(region, measures, total) && !areComments(region, page)) ||
      (headline !== null && holdsLine(region, headline));
    const own = isSure ? 1 : regionTrust(region, page);
    const value = inherited * own;
    if (own !== 1) trust.fill(value, region.first, region.end);
    for (const child of region.children) stack.push([child, value]);
  }
  return trust;
}

/** Under a heading of their own: thirty readers may write more than the story's author did. */
function areComments(region: Region, page: PageLines): boolean {
  return (page.lines[region.first]?.heading ?? 0) > 0 && openingLabel(region, page)?.kind === 'comments';
}

function regionTrust(region: Region, page: PageLines): number {
  const { element } = region;
  if (isNamedStory(region)) return 1.3;
  const byTag = TAG_TRUST.get(element.localName) ?? 1;
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
