import { INLINE } from '../knowledge/elements.ts';
import { APPENDIX_LABELS, TEMPERATURE } from '../knowledge/story-labels.ts';
import type { Footer } from './find-footer.ts';
import { furnitureVerdict, isHeadFurniture, isTagLine } from './furniture-line.ts';
import { labelOf, microdata } from './judge-box.ts';
import { matchLabel } from './match-label.ts';
import type { Measures, Totals } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { nameHint } from './name-hints.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import { fold } from './text.ts';
import { type ClutterVerdict, clutter, lineClutter, META, type Verdict, type Verdicts } from './verdicts.ts';

/** Lines after the body within which a date or byline is still the story's. */
const JUST = 4;
/** Lines after the body within which source and tag lines are the story's own. */
const NEAR = 12;
/** Words a link has on average from which a list of links is headlines, not navigation. */
const HEADLINE_WORDS = 4;

export interface Surroundings {
  readonly page: PageLines;
  readonly measures: Measures;
  readonly verdicts: Verdicts;
  /** Lines before it are the site's header (or the article's own furniture above the headline). */
  readonly headline: number;
  /** First line of the story's body and one past the last. */
  readonly bodyFirst: number;
  readonly bodyEnd: number;
  readonly footer: Footer;
}

/** Judges all that stands outside the story: from the page's root down, a box at a time. */
export function judgeSurroundings(around: Surroundings): void {
  const stack: Region[] = [around.page.root];
  for (let region = stack.pop(); region; region = stack.pop()) {
    if (region.end <= region.first || around.verdicts.isSettled(region)) continue;
    const verdict = around.verdicts.holdsKept(region) ? null : judgeRegion(region, around);
    if (verdict) around.verdicts.giveAll(region.first, region.end, verdict);
    else {
      judgeOwnLines(region, around);
      stack.push(...[...region.children].reverse());
    }
  }
  judgeParts(around);
}

/** Lines that stand directly in a region, between its boxes. */
function judgeOwnLines(region: Region, around: Surroundings): void {
  for (let i = region.first; i < region.end; i++) {
    const line = around.page.lines[i];
    if (!line || !around.verdicts.isFree(i) || line.block !== region.element) continue;
    const verdict = judgeLine(line, around);
    if (verdict) around.verdicts.give(i, verdict);
  }
}

function zoneOf(first: number, around: Surroundings): 'header' | 'head' | 'after' | 'footer' {
  if (first >= around.footer.first && first < around.footer.end) return 'footer';
  if (first < around.headline) return 'header';
  return first < around.bodyFirst ? 'head' : 'after';
}

function judgeRegion(region: Region, around: Surroundings): ClutterVerdict | null {
  const verdict = judgeWhole(region, around);
  // A header or footer stays, but not the search box, ticker or promotion in it: look inside.
  return verdict?.level === 2 && holdsLevelOne(region, around) ? null : verdict;
}

function judgeWhole(region: Region, around: Surroundings): ClutterVerdict | null {
  const { page, measures } = around;
  const totals = measures.of(region);
  const zone = zoneOf(region.first, around);
  const blocks = region.children.filter(
    (child) => child.end > child.first && !INLINE.has(child.element.localName),
  );
  const label = page.lines[region.first];
  if (
    label &&
    isTagLine(label) &&
    totals.lines <= NEAR &&
    zone !== 'footer' &&
    region.first < around.bodyEnd + NEAR
  )
    return null;
  if (label && zone === 'after' && region.first < around.bodyEnd + NEAR && appendix.has(label.folded)) {
    around.verdicts.giveAll(region.first, region.end, META);
    return null;
  }
  if (
    zone === 'after' &&
    region.first < around.bodyEnd + NEAR &&
    !(label && labelOf(label)) &&
    areTagLinks(region, totals)
  ) {
    around.verdicts.giveAll(region.first, region.end, clutter('nav', 'tag-links', label?.text ?? '', 2));
    return null;
  }
  const carried = microdata(region, totals);
  if (carried) return carried;
  if (region.element.localName === 'marquee') return clutter('breaking', 'tag-marquee', '<marquee>');
  if (zone === 'head' && totals.lines <= 3 && holdsHeadFurniture(region, page)) return null;
  if (zone !== 'head' && areFigures(region, totals, page))
    return clutter('widget', 'figures', label?.text ?? '');
  const named = nameHint(region.element);
  const isSmall = totals.lines <= 30;
  const labelled = label ? labelOf(label) : null;
  if (labelled && isSmall && isCoherent(region, page))
    return byKind(labelled.kind, 'label', label?.text ?? '', zone);
  if (named && (blocks.length <= 1 || isSmall || ONE_PIECE.has(named.kind))) {
    if (zone === 'head' && totals.prose > 0) return null;
    return byKind(named.kind, 'name', named.evidence, zone);
  }
  if (zone === 'header' && isTitledBox(region, page))
    return clutter(
      totals.linkWords > totals.words / 2 ? 'related' : 'widget',
      'titled-box',
      label?.text ?? '',
    );
  if (blocks.length > 1 && !isUniform(region, blocks)) return null;
  if (blocks.length === 1 && blocks[0] && blocks[0].end - blocks[0].first === totals.lines) return null;
  return byShape(region, totals, zone, page);
}

/** Addresses under which sites list the stories of one tag. */
const TAG_PATH = /(?:\/|[?&])(?:tags?|topics?|keywords?|k|label|hashtag|mawadi3|wasm)(?:[/=]|$)/i;

/** Two or more short links right after the story, all to pages of tags: its tag line, labelled or not. */
function areTagLinks(region: Region, totals: Totals): boolean {
  if (
    totals.links < 2 ||
    totals.links > 25 ||
    totals.linkWords < totals.words * 0.7 ||
    totals.linkWords > totals.links * 5
  )
    return false;
  const links = [...region.element.querySelectorAll('a[href]')];
  const isTagLink = (link: Element) =>
    link.getAttribute('rel') === 'tag' || TAG_PATH.test(decodePath(link.getAttribute('href') ?? ''));
  return links.length > 1 && links.every(isTagLink);
}

function decodePath(href: string): string {
  return href.replace(/^https?:\/\/[^/]+/i, '');
}

function holdsHeadFurniture(region: Region, page: PageLines): boolean {
  return page.lines.slice(region.first, region.end).some(isHeadFurniture);
}

/** A number that stands for something: a rate, a change, a time, a temperature. */
const FIGURE = /\d[.,:]\d|\d\s*[%٪°]|[▲▼]/u;

/** Rates, prayer times, scores: a small box without prose in which every other line holds a figure. */
function areFigures(region: Region, totals: Totals, page: PageLines): boolean {
  if (totals.lines < 3 || totals.lines > 40 || totals.prose > 10 || totals.words > totals.lines * 5)
    return false;
  const figures = page.lines
    .slice(region.first, region.end)
    .filter((line) => FIGURE.test(line.folded)).length;
  return figures >= totals.lines * 0.4;
}

const appendix = new Set(APPENDIX_LABELS.map(fold));

/** Kinds that go even where the header or footer around them stays. */
const PROMOTION = new Set<ClutterKind>([
  'follow',
  'app-promo',
  'newsletter',
  'search',
  'share',
  'skip-link',
  'breaking',
  'consent',
  'advert',
]);

function holdsLevelOne(region: Region, around: Surroundings): boolean {
  for (let i = region.first; i < region.end; i++) {
    const line = around.page.lines[i];
    if (!line) continue;
    if (line.controls > 0 && line.block.querySelector('input:not([type=hidden])')) return true;
    const label = isMenuItem(line) ? null : labelOf(line);
    if (line.words <= 8 && TEMPERATURE.test(line.folded)) return true;
    if (label && (PROMOTION.has(label.kind) || isBackToTop(label.pattern))) return true;
  }
  return region.children.some((child) => {
    const named = nameHint(child.element);
    return named !== null && named.kind !== 'nav' && named.kind !== 'footer' && child.end > child.first;
  });
}

/** «فيديو», «الطقس», «تطبيقاتنا» in a menu are links to sections, not labels. */
function isMenuItem(line: PageLine): boolean {
  return line.linkWords === line.words && line.words <= 4 && line.block.closest('li, nav, ul') !== null;
}

function isBackToTop(pattern: string): boolean {
  return /[أا]على|top/.test(pattern);
}

/** A heading with something under it, before the headline: a sidebar that precedes the story in the source. */
function isTitledBox(region: Region, page: PageLines): boolean {
  const lines = page.lines.slice(region.first, region.end);
  const [first, ...rest] = lines;
  if (!first?.heading || first.heading === 1 || !rest.length || rest.length > 30) return false;
  return rest.every((line) => line.heading !== first.heading) && rest.some((line) => line.words >= 4);
}

/** Boxes whose name speaks for all that is in them, however long. */
const ONE_PIECE = new Set<ClutterKind>([
  'comments',
  'most-read',
  'related',
  'newsletter',
  'consent',
  'advert',
]);

/** No second label inside: a column of several widgets is judged widget by widget. */
function isCoherent(region: Region, page: PageLines): boolean {
  const own = page.lines[region.first];
  const kind = own ? labelOf(own)?.kind : undefined;
  for (let i = region.first + 1; i < region.end; i++) {
    const line = page.lines[i];
    const match = line && line.words <= 6 && line.linkWords < line.words ? matchLabel(line.folded) : null;
    if (match?.whole ? match.kind !== kind : match && line && line.heading > 0) return false;
  }
  return true;
}

/** All children of one element name: the rows of one list. */
function isUniform(region: Region, blocks: readonly Region[]): boolean {
  if (/^(?:ul|ol|dl|table|tbody|tr)$/.test(region.element.localName)) return true;
  const name = blocks[0]?.element.localName;
  return (
    blocks.length > 2 &&
    blocks.every((block) => block.element.localName === name && block.end - block.first <= 3)
  );
}

function byKind(kind: ClutterKind, rule: string, evidence: string, zone: string): ClutterVerdict {
  const level = kind === 'nav' || kind === 'footer' ? 2 : 1;
  return zone === 'footer' && (kind === 'related' || kind === 'breaking' || kind === 'widget')
    ? clutter('footer', rule, evidence, 2)
    : clutter(kind, rule, evidence, level);
}

function byShape(region: Region, totals: Totals, zone: string, page: PageLines): ClutterVerdict | null {
  const text = page.lines[region.first]?.text ?? '';
  if (totals.controls && totals.words <= 60 && totals.links <= 5) {
    const search = region.element.querySelector(
      'input[type=search], [role=search], input[name=q], input[name=s]',
    );
    const mail = region.element.querySelector('input[type=email]');
    return clutter(search ? 'search' : mail ? 'newsletter' : 'widget', 'controls', text);
  }
  if (totals.links && totals.linkWords >= totals.words * 0.5) {
    const isHeadlines = totals.linkWords / totals.links >= HEADLINE_WORDS;
    if (isHeadlines && zone !== 'footer')
      return clutter(zone === 'header' ? 'breaking' : 'related', 'headline-links', text);
    if (zone === 'header' || zone === 'head') return clutter('nav', 'short-links', text, 2);
    return zone === 'footer'
      ? clutter('footer', 'short-links', text, 2)
      : clutter('widget', 'short-links', text);
  }
  return null;
}

/**
 * Parts of a line that are clutter though the line is not: «انسخ الرابط» beside the date, «26°» beside the day,
 * «3 ردود» beside the author. Only on lines without prose, of two texts or more.
 */
function judgeParts(around: Surroundings): void {
  for (const line of around.page.lines) {
    const verdict = around.verdicts.at(line.index);
    if (!verdict || verdict.keep === 'body' || (verdict.keep === null && verdict.level === 1)) continue;
    if (line.leaves.length < 2 || line.words > 30 || line.heading || isMenuItem(line)) continue;
    for (const leaf of line.leaves) {
      if (leaf.nodeType !== 3) continue;
      const text = fold((leaf as Text).data);
      const part = partVerdict(text);
      if (part) around.verdicts.giveLeaf(line.index, leaf, part);
    }
  }
}

function partVerdict(text: string): ClutterVerdict | null {
  if (text.split(' ').length > 6) return null;
  if (TEMPERATURE.test(text)) return clutter('widget', 'temperature', text);
  const match = matchLabel(text);
  if (!match || (!PROMOTION.has(match.kind) && match.kind !== 'comments')) return null;
  return match.whole || match.words > 0 || text.split(' ').length <= 4
    ? clutter(match.kind, 'label-part', text)
    : null;
}

function judgeLine(line: PageLine, around: Surroundings): ClutterVerdict | Verdict | null {
  const zone = zoneOf(line.index, around);
  const label = labelOf(line);
  if (zone === 'footer')
    return label
      ? byKind(label.kind, 'label', line.text, zone)
      : lineClutter('footer', 'footer', line.text, 2);
  if (label && !isMenuItem(line)) return byKind(label.kind, 'label', line.text, zone);
  if (zone === 'header')
    return line.linkWords / Math.max(1, line.links) >= 5
      ? lineClutter('breaking', 'headline-link', line.text)
      : lineClutter('nav', 'header', line.text, 2);
  if (zone === 'head') return headLine(line);
  const furniture = line.index < around.bodyEnd + NEAR ? furnitureVerdict(line) : null;
  if (furniture) return furniture;
  if (line.index < around.bodyEnd + JUST && isHeadFurniture(line)) return META;
  if (line.linkWords > line.words / 2) return lineClutter('related', 'linked-line', line.text);
  return around.measures.prose[line.index]
    ? lineClutter('related', 'prose-outside', line.text, proseLevel(line, around))
    : lineClutter('widget', 'outside', line.text);
}

/** Between headline and body: what is linked is a section or an author, what is not is date, byline, lead. */
function headLine(line: PageLine): Verdict {
  const furniture = furnitureVerdict(line);
  if (furniture) return furniture;
  if (isHeadFurniture(line) || !line.words) return META;
  if (line.linkWords >= line.words)
    return line.words > 6
      ? lineClutter('related', 'headline-link', line.text)
      : lineClutter('nav', 'section-link', line.text, 2);
  return line.words >= 6 || line.heading > 0 ? META : lineClutter('nav', 'head', line.text, 2);
}

/** Kinds of boxes whose prose goes with their label or name. */
const WORDY = new Set<ClutterKind>(['comments', 'newsletter', 'app-promo', 'consent', 'widget']);
/** Lines after the story within which unexplained prose may still be a piece of it. */
const DOUBTFUL = 40;

/**
 * Prose outside the story goes at level 1 only when something says whose it is: a heading above it, a box of
 * comments or the like, a distance. Right after the story it may be a half that nobody recognised.
 */
function proseLevel(line: PageLine, around: Surroundings): 1 | 2 {
  for (let i = line.index - 1; i >= Math.max(0, line.index - DOUBTFUL); i--) {
    const verdict = around.verdicts.at(i);
    if (verdict?.keep) return 2;
    const above = around.page.lines[i];
    if (above && above.heading > 0 && above.words >= 2) return 1;
    if (verdict?.level === 1 && (WORDY.has(verdict.kind) || verdict.reason.rule === 'prose-outside'))
      return 1;
  }
  return 1;
}
