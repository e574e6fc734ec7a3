import { areFigures } from './are-figures.ts';
import { areTagLinks } from './are-tag-links.ts';
import {
  type BoxRule,
  FIELDS,
  frameRule,
  kindOfField,
  linkShare,
  marqueeRule,
  microdataRule,
  RegionBox,
} from './box.ts';
import { headsNotes } from './find-notes.ts';
import { isHeadFurniture, isTagLine } from './furniture-line.ts';
import { headingAbove } from './heading-above.ts';
import { holdsLevelOne, isBackToTop } from './holds-level-one.ts';
import { judgeBox } from './judge-box.ts';
import { labelOf, matchOf } from './label-of.ts';
import type { ClutterKind } from './model.ts';
import type { Region } from './read-lines.ts';
import { isNear, NEAR, type Surroundings, type Zone, zoneOf } from './surroundings.ts';
import { type ClutterVerdict, clutter, META, type Verdict } from './verdicts.ts';

class OutsideBox extends RegionBox {
  /** So close below the story that it may be its source, tags or notes. */
  readonly isNear: boolean;
  readonly #around: Surroundings;
  constructor(
    region: Region,
    readonly zone: Zone,
    around: Surroundings,
  ) {
    super(region, around.page, around.measures);
    this.isNear = isNear(region.first, around);
    this.#around = around;
  }
  /** What became of the label that stands alone right above it, if one does. */
  get heading(): ClutterVerdict | null {
    return headingAbove(this.region, this.#around);
  }
}
/** `look inside`: the box holds several things, judge them one by one. */
type Judgement = Verdict | 'look inside' | null;
type Rule = (box: OutsideBox) => Judgement;

/** Lines of a box that is judged by its label or its name as a whole. */
const SMALL = 30;
/** Words a link has on average from which a list of links is headlines, not navigation. */
const HEADLINE_WORDS = 4;
/** Boxes whose name speaks for all that is in them, however long. */
const ONE_PIECE = new Set<ClutterKind>([
  'comments',
  'most-read',
  'related',
  'newsletter',
  'consent',
  'advert',
]);

const tagLineRule: Rule = ({ opening, totals, zone, isNear: near }) =>
  near && opening && totals.lines <= NEAR && zone !== 'footer' && isTagLine(opening) ? 'look inside' : null;

/** Notes, references, corrections: the story's, though they stand outside its container. */
const appendixRule: Rule = ({ opening, zone, isNear: near }) =>
  opening && zone === 'after' && near && headsNotes(opening) ? META : null;

const tagLinksRule: Rule = (box) => {
  if (box.zone !== 'after' || !box.isNear || !areTagLinks(box.element, box.totals)) return null;
  const { label, heading } = box;
  if (label && label.kind !== 'related') return null;
  // «مفاتيح اليوم» in a box of its own above them: the day's tags, not the story's.
  return heading ?? clutter('nav', 'tag-links', box.opening?.text ?? '', 2);
};

const headRule: Rule = (box) => {
  if (box.zone !== 'head' || box.totals.lines > 3) return null;
  return box.lines.some((line) => isHeadFurniture(line) && !labelOf(line)) ? 'look inside' : null;
};

const figuresRule: Rule = (box) =>
  box.zone !== 'head' && areFigures(box) ? clutter('widget', 'figures', box.opening?.text ?? '') : null;

const labelRule: Rule = (box) =>
  box.label && box.totals.lines <= SMALL && isCoherent(box)
    ? byKind(box.label.kind, 'label', box.opening?.text ?? '', box.zone)
    : null;

const nameRule: Rule = (box) => {
  const { name, totals, zone } = box;
  if (!name || !(box.blocks.length <= 1 || totals.lines <= SMALL || ONE_PIECE.has(name.kind))) return null;
  return zone === 'head' && totals.prose > 0 ? 'look inside' : byKind(name.kind, 'name', name.evidence, zone);
};

/** A form and a dozen words without one Arabic letter, above everything: the bar of an archive over a saved page. */
const foreignBarRule: Rule = (box) => {
  const { zone, totals } = box;
  if (zone !== 'header' || totals.controls === 0 || totals.words <= 12) return null;
  if (box.lines.some((line) => line.arabicLetters > 0)) return null;
  return clutter('widget', 'foreign-bar', box.lines.find((line) => line.words)?.text ?? '');
};

/** A heading with something under it, above the headline: a sidebar that precedes the story in the source. */
const titledBoxRule: Rule = (box) => {
  const { zone, opening: first, totals } = box;
  if (zone !== 'header' || !first?.heading || first.heading === 1) return null;
  if (totals.lines < 2 || totals.lines > SMALL + 1) return null;
  const rest = box.lines.slice(1);
  if (rest.some((line) => line.heading === first.heading) || !rest.some((line) => line.words >= 4))
    return null;
  return clutter(linkShare(totals) > 0.5 ? 'related' : 'widget', 'titled-box', first.text);
};

const severalRule: Rule = ({ element, blocks, totals }) => {
  if (blocks.length > 1) return isUniform(element, blocks) ? null : 'look inside';
  const [only] = blocks;
  return only && only.end - only.first === totals.lines ? 'look inside' : null;
};

const controlsRule: Rule = ({ element, totals, opening }) => {
  if (!totals.controls || totals.words > 60 || totals.links > 5) return null;
  const field = element.querySelector(FIELDS);
  return clutter(field ? kindOfField(field) : 'widget', 'controls', opening?.text ?? '');
};

const linksRule: Rule = ({ totals, zone, opening, heading }) => {
  if (!totals.links || linkShare(totals) < 0.5) return null;
  const text = opening?.text ?? '';
  if (zone === 'footer') return clutter('footer', 'short-links', text, 2);
  if (heading) return heading;
  if (totals.linkWords / totals.links >= HEADLINE_WORDS)
    return clutter(zone === 'header' ? 'breaking' : 'related', 'headline-links', text);
  return zone === 'after' ? clutter('widget', 'short-links', text) : clutter('nav', 'short-links', text, 2);
};

const RULES: readonly (Rule | BoxRule<OutsideBox>)[] = [
  tagLineRule,
  appendixRule,
  tagLinksRule,
  microdataRule,
  marqueeRule,
  frameRule,
  headRule,
  figuresRule,
  labelRule,
  nameRule,
  foreignBarRule,
  titledBoxRule,
  severalRule,
  controlsRule,
  linksRule,
];

/** What a box outside the story is; null when it has to be looked into. The first rule that speaks is heard. */
export function judgeOutsideBox(region: Region, around: Surroundings): Verdict | null {
  const zone = zoneOf(region.first, around);
  if (zone === 'between') return judgeBox(region, around.page, around.measures, around.bodyProse);
  const box = new OutsideBox(region, zone, around);
  for (const rule of RULES) {
    const judgement = rule(box);
    if (judgement === 'look inside') return null;
    if (!judgement) continue;
    // A header or footer stays, but not the search box, ticker or promotion in it.
    const isFrame = judgement.keep === null && judgement.level === 2;
    return isFrame && judgement.reason.rule !== 'tag-links' && holdsLevelOne(box) ? null : judgement;
  }
  return null;
}

/** In the footer, «آخر الأخبار» or «الطقس» head columns of links like the others. */
export function byKind(kind: ClutterKind, rule: string, evidence: string, zone: Zone): ClutterVerdict {
  const isColumn = kind === 'related' || kind === 'breaking' || (kind === 'widget' && !isBackToTop(evidence));
  if (kind === 'nav' || kind === 'footer') return clutter(kind, rule, evidence, 2);
  return zone === 'footer' && isColumn ? clutter('footer', rule, evidence, 2) : clutter(kind, rule, evidence);
}

/** No second label inside: a column of several widgets is judged widget by widget. */
function isCoherent({ lines, label }: OutsideBox): boolean {
  return lines.every((line, i) => {
    if (i === 0 || line.words > 6 || line.linkWords === line.words) return true;
    if (line.heading > 0) return !matchOf(line) || labelOf(line)?.kind === label?.kind;
    const match = matchOf(line);
    return !match?.whole || match.kind === label?.kind;
  });
}

/** All children of one element name: the rows of one list. */
function isUniform(element: Element, blocks: readonly Region[]): boolean {
  if (/^(?:ul|ol|dl|table|tbody|tr)$/.test(element.localName)) return true;
  const name = blocks[0]?.element.localName;
  return (
    blocks.length > 2 &&
    blocks.every((block) => block.element.localName === name && block.end - block.first <= 3)
  );
}
