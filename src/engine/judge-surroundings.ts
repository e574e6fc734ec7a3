import { INLINE } from '../knowledge/elements.ts';
import { isFurnitureLine } from './furniture-line.ts';
import { labelOf } from './judge-box.ts';
import { matchLabel } from './match-label.ts';
import type { Measures, Totals } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { nameHint } from './name-hints.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import { type ClutterVerdict, clutter, META, type Verdicts } from './verdicts.ts';

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
  /** First line of the site's footer. */
  readonly footer: number;
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
  if (first >= around.footer) return 'footer';
  if (first < around.headline) return 'header';
  return first < around.bodyFirst ? 'head' : 'after';
}

function judgeRegion(region: Region, around: Surroundings): ClutterVerdict | null {
  const { page, measures } = around;
  const totals = measures.of(region);
  const zone = zoneOf(region.first, around);
  const blocks = region.children.filter(
    (child) => child.end > child.first && !INLINE.has(child.element.localName),
  );
  const label = page.lines[region.first];
  const named = nameHint(region.element);
  const isSmall = totals.lines <= 30;
  const labelled = label ? labelOf(label) : null;
  if (labelled && isSmall && isCoherent(region, page))
    return byKind(labelled.kind, 'label', label?.text ?? '', zone);
  if (named && (blocks.length <= 1 || isSmall || ONE_PIECE.has(named.kind))) {
    if (zone === 'head' && totals.prose > 0) return null;
    return byKind(named.kind, 'name', named.evidence, zone);
  }
  if (blocks.length > 1 && !isUniform(region, blocks)) return null;
  if (blocks.length === 1 && blocks[0] && blocks[0].end - blocks[0].first === totals.lines) return null;
  return byShape(region, totals, zone, page);
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
  for (let i = region.first + 1; i < region.end; i++) {
    const line = page.lines[i];
    if (line && line.heading > 0 && line.words <= 6 && matchLabel(line.folded)) return false;
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
  if (totals.controls && totals.words <= 60) {
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

function judgeLine(line: PageLine, around: Surroundings): ClutterVerdict | typeof META | null {
  const zone = zoneOf(line.index, around);
  const label = labelOf(line);
  if (zone === 'footer')
    return label ? byKind(label.kind, 'label', line.text, zone) : clutter('footer', 'footer', line.text, 2);
  if (label) return byKind(label.kind, 'label', line.text, zone);
  if (zone === 'header')
    return line.linkWords / Math.max(1, line.links) >= 5
      ? clutter('breaking', 'headline-link', line.text)
      : clutter('nav', 'header', line.text, 2);
  if (zone === 'head') return headLine(line);
  if (isFurnitureLine(line) && line.index < around.bodyEnd + 12) return META;
  if (line.linkWords > line.words / 2) return clutter('related', 'linked-line', line.text);
  return around.measures.prose[line.index]
    ? clutter('related', 'prose-outside', line.text, proseLevel(line, around))
    : clutter('widget', 'outside', line.text);
}

/** Between headline and body: what is linked is a section or an author, what is not is date, byline, lead. */
function headLine(line: PageLine): ClutterVerdict | typeof META {
  if (line.linkWords >= line.words && line.words > 6) return clutter('related', 'headline-link', line.text);
  return META;
}

/** Prose outside the story is hidden at level 1 only when something already judged stands right before it. */
function proseLevel(line: PageLine, around: Surroundings): 1 | 2 {
  for (let i = line.index - 1; i >= Math.max(0, line.index - 12); i--) {
    const verdict = around.verdicts.at(i);
    if (verdict?.keep) return 2;
    if (verdict?.level === 1) return 1;
  }
  return 2;
}
