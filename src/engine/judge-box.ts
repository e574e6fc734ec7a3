import { matchLabel } from './match-label.ts';
import type { Measures, Totals } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { isNamedStory, nameHint } from './name-hints.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import { type ClutterVerdict, clutter } from './verdicts.ts';

/** Kinds that a name alone proves when the box holds no more than a sentence of prose. */
const WEAK_NAMES = new Set<ClutterKind>(['widget', 'nav', 'footer', 'advert', 'search', 'breaking']);

/** Share of its words that are links from which a box counts as a list of links. */
const LINK_SHARE = 0.6;

export interface Label {
  readonly kind: ClutterKind;
  readonly pattern: string;
  /** The line is the label and nothing else. */
  readonly whole: boolean;
}

/**
 * Whether a line reads as a label standing alone: the label and nothing else, the label and a link, a short line
 * that opens with it, or a row of several («شارك» «غرد» «انسخ الرابط»). Sentences are never labels.
 */
export function labelOf(line: PageLine): Label | null {
  let label = labels.get(line);
  if (label === undefined) {
    label = readLabelOf(line);
    labels.set(line, label);
  }
  return label;
}
const labels = new WeakMap<PageLine, Label | null>();

function readLabelOf(line: PageLine): Label | null {
  if (!line.words || line.words > LONGEST_ROW) return null;
  const match = line.words <= 16 || line.linkWords > 0 ? matchLabel(line.folded) : null;
  if (match?.whole) return match;
  if (match && standsAlone(line, match.words)) return match;
  return line.words <= 24 ? labelOfRow(line) : null;
}
/** «قد يهمك أيضًا: 1. … 2. …» with the linked headlines of several stories. */
const LONGEST_ROW = 60;
/** Share of what follows a label that links, when the line is the label of those links. */
const LINKED_REST = 0.6;

/** A label with its link, a short line that opens with it and ends like no sentence, or a heading. */
function standsAlone(line: PageLine, labelWords: number): boolean {
  if (line.linkWords > 0 && line.linkWords >= (line.words - labelWords) * LINKED_REST) return true;
  if (line.words > 16) return false;
  return line.heading > 0 || (line.words <= 9 && !/[.؟?!]\s*$|[،؛]/u.test(line.text));
}

/** Share of a row's texts that must be labels themselves. */
const ROW_SHARE = 0.5;

function labelOfRow(line: PageLine): Label | null {
  const { segments } = line;
  if (segments.length < 2 || segments.length > 40) return null;
  let first: Label | null = null;
  let labels = 0;
  for (const segment of segments) {
    const match = segment.length <= 60 ? matchLabel(segment) : null;
    if (!match || match.kind === 'nav' || match.kind === 'footer') continue;
    labels += 1;
    first ??= match;
  }
  return first && labels >= segments.length * ROW_SHARE ? { ...first, whole: true } : null;
}

/**
 * Whether a box inside or beside the story is clutter, by its names, its label, its links or its controls.
 * @param storyProse words of prose of the whole story: a box with a large share of it is never clutter here
 */
export function judgeBox(
  region: Region,
  page: PageLines,
  measures: Measures,
  storyProse: number,
): ClutterVerdict | null {
  const totals = measures.of(region);
  if (!totals.lines || isNamedStory(region.element)) return null;
  if (totals.prose > storyProse * 0.4) return null;
  return (
    byName(region, totals, page) ??
    byLabel(region, totals, page) ??
    byControls(region, totals, page) ??
    byLinks(region, totals, page)
  );
}

function linkShare(totals: Totals): number {
  return totals.words ? totals.linkWords / totals.words : totals.links ? 1 : 0;
}

/** Properties that CMSs write as elements for machines; what they say is on the page elsewhere. */
const CARRIED = /^(?:publisher|logo|url|mainEntityOfPage|copyrightHolder|sourceOrganization|identifier)$/;

export function microdata(region: Region, totals: Totals): ClutterVerdict | null {
  const property = region.element.getAttribute('itemprop') ?? '';
  if (!CARRIED.test(property) || totals.prose > 0 || totals.words > 30 || totals.links > 0) return null;
  return clutter('nav', 'microdata', `itemprop=${property}`, 2);
}

function byName(region: Region, totals: Totals, page: PageLines): ClutterVerdict | null {
  const tag = region.element.localName;
  const carried = microdata(region, totals);
  if (carried) return carried;
  if (tag === 'marquee') return clutter('breaking', 'tag-marquee', '<marquee>');
  if (tag === 'nav') return clutter('nav', 'tag-nav', '<nav>', 2);
  const hint = nameHint(region.element);
  if (!hint) return null;
  const isProse = totals.prose > 12 && linkShare(totals) < 0.5;
  if (isProse && (WEAK_NAMES.has(hint.kind) || totals.prose > 60)) return null;
  if (hint.kind === 'share' && isProse) return null;
  // A name alone: a heading or a caption in a box that a theme calls `promo` may well be the story's.
  const isMute = !totals.links && !totals.controls && totals.words > 0;
  if (isMute && !(hint.kind === 'advert' && totals.words <= 8) && !holdsLabel(region, page)) return null;
  const label = page.lines[region.first];
  const kind = (label && labelOf(label)?.kind) || hint.kind;
  return clutter(kind, 'name', hint.evidence, kind === 'nav' || kind === 'footer' ? 2 : 1);
}

function holdsLabel(region: Region, page: PageLines): boolean {
  for (let i = region.first; i < region.end; i++) {
    const line = page.lines[i];
    if (line && labelOf(line)) return true;
  }
  return false;
}

function byLabel(region: Region, totals: Totals, page: PageLines): ClutterVerdict | null {
  const line = page.lines[region.first];
  if (!line || INLINE_SENTENCE.test(line.text)) return null;
  const label = labelOf(line);
  if (!label) return null;
  const rest = { words: totals.words - line.words, links: totals.linkWords - line.linkWords };
  // A label alone, without a box: «اقرأ أيضًا:» may head links in the next paragraph, «المزيد من التفاصيل» the story's own.
  if (!rest.words && (line.heading > 0 || HEADING_KINDS.has(label.kind))) return null;
  // What a skip link jumps over may be a quoted post: only a list of links goes with it.
  if (label.kind === 'skip-link' && rest.words > 0 && rest.links < rest.words * 0.5) return null;
  const isBox =
    rest.words > 0
      ? rest.links >= rest.words * 0.5 || (totals.prose < 25 && (totals.controls > 0 || totals.links > 0))
      : line.words <= 9;
  if (!isBox) return null;
  return clutter(label.kind, 'label', line.text, label.kind === 'nav' || label.kind === 'footer' ? 2 : 1);
}
/** Kinds whose labels head something that follows. */
const HEADING_KINDS = new Set<ClutterKind>(['related', 'most-read', 'breaking', 'widget', 'nav', 'footer']);
const INLINE_SENTENCE = /[.؟!]\s+\S/u;

const FIELDS = 'input:not([type=hidden]), textarea, select';

function byControls(region: Region, totals: Totals, page: PageLines): ClutterVerdict | null {
  if (!totals.controls || totals.prose > 30 || totals.words > 60) return null;
  // Questions that fold their answers are buttons too: only fields, or a button and little else, make a form.
  const line = page.lines[region.first];
  if (
    line &&
    totals.words > 0 &&
    (line.heading > 0 ||
      /[؟?]/.test(line.text) ||
      (region.element.localName === 'button' && totals.words > 3))
  )
    return null;
  const field = region.element.querySelector(totals.words > 6 ? FIELDS : `${FIELDS}, button`);
  if (!field) return null;
  const type = field.getAttribute('type') ?? field.localName;
  const kind =
    field.localName === 'textarea'
      ? 'comments'
      : type === 'email'
        ? 'newsletter'
        : type === 'search'
          ? 'search'
          : field.localName === 'button'
            ? 'share'
            : 'widget';
  return clutter(kind, 'controls', `<${field.localName} type=${type}>`);
}

function byLinks(region: Region, totals: Totals, page: PageLines): ClutterVerdict | null {
  const share = linkShare(totals);
  if (!totals.links || share < LINK_SHARE || totals.prose > 0) return null;
  if (totals.lines === 1 || totals.words < 4) {
    const line = page.lines[region.first];
    return line && isLoneHeadlineLink(line) ? clutter('related', 'headline-link', line.text) : null;
  }
  return clutter('related', 'links', page.lines[region.first]?.text ?? '');
}

/** A line that is one whole link and reads like another story's headline, not like a sentence of this one. */
export function isLoneHeadlineLink(line: PageLine): boolean {
  if (line.text.includes('://') || line.arabicLetters < 12) return false;
  if (line.links !== 1 || line.linkWords < line.words || line.words < 4 || line.words > 22) return false;
  return !/[.،؛:؟!…"»”]\s*$/u.test(line.text) || /\.\.\s*(?:فيديو|صور)/u.test(line.text);
}
