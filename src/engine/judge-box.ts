import { areTagLinks } from './are-tag-links.ts';
import {
  type Box,
  type BoxRule,
  FIELDS,
  frameRule,
  kindOfField,
  levelOf,
  linkShare,
  marqueeRule,
  microdataRule,
  RegionBox,
} from './box.ts';
import { isLinkedHeadline, isLoneHeadlineLink, leadsElsewhere } from './headline-link.ts';
import { labelOf, matchOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { isNamedStory } from './name-hints.ts';
import type { PageLines, Region } from './read-lines.ts';
import { type ClutterVerdict, clutter } from './verdicts.ts';

/** Kinds that a name alone proves when the box holds no more than a sentence of prose. */
const WEAK_NAMES = new Set<ClutterKind>(['widget', 'nav', 'footer', 'advert', 'search', 'breaking', 'share']);
/** Kinds whose labels head something that follows. */
const HEADING_KINDS = new Set<ClutterKind>(['related', 'most-read', 'breaking', 'widget', 'nav', 'footer']);
/** Kinds whose labels are sentences to the reader: «تابعوا … على غوغل نيوز», «حمّل التطبيق …». */
const PROMISES = new Set<ClutterKind>(['follow', 'newsletter', 'app-promo', 'advert', 'consent', 'loader']);
/** A paragraph may be headed «إعلان المناقصة»; an advert's label stands in a box of its own. */
const isParagraphOfAdvert = ({ element, label }: Box) =>
  element.closest('p') !== null && label?.kind === 'advert';
/** Share of its words that are links from which a box counts as a list of links. */
const LINK_SHARE = 0.6;
/** A box with this share of the story's prose is the story, whatever it is called. */
const STORY_SHARE = 0.4;
/** Words of prose that a named box may hold: an excerpt or two, not a section of the story. */
const NAMED_PROSE = 60;

const tagRule: BoxRule = ({ element }) =>
  element.localName === 'nav' ? clutter('nav', 'tag-nav', '<nav>', 2) : null;

const nameRule: BoxRule = (box) => {
  const { name, totals, label } = box;
  if (!name) return null;
  const isProse = totals.prose > 12 && linkShare(totals) < 0.5;
  if (isProse && (WEAK_NAMES.has(name.kind) || totals.prose > NAMED_PROSE)) return null;
  // A name alone: a heading or a caption in a box that a theme calls `promo` may well be the story's.
  const isMute = !totals.links && !totals.controls && totals.words > 0;
  if (isMute && !(name.kind === 'advert' && totals.words <= 8) && !box.lines.some((line) => labelOf(line)))
    return null;
  const kind = label?.kind ?? name.kind;
  return clutter(kind, 'name', name.evidence, levelOf(kind));
};

const labelRule: BoxRule = (box) => {
  const { opening, label, totals } = box;
  if (!opening || !label || /[.؟!]\s+\S/u.test(opening.text)) return null;
  const words = totals.words - opening.words;
  const linkWords = totals.linkWords - opening.linkWords;
  const heads = linkWords >= words * 0.5 || (label.whole && areTeasers(box));
  // A label alone, without a box: «اقرأ أيضًا:» may head links in the next paragraph, «المزيد من التفاصيل» the story's own.
  if (!words && (opening.heading > 0 || HEADING_KINDS.has(label.kind))) return null;
  // «التقييم الأخير:» opens a list of the story's own; only a promise to the reader needs no link.
  if (
    !words &&
    !label.whole &&
    !totals.links &&
    !totals.controls &&
    (!PROMISES.has(label.kind) || isParagraphOfAdvert(box))
  )
    return null;
  // What a skip link jumps over may be a quoted post: only a list of links goes with it.
  if (label.kind === 'skip-link' && words > 0 && !heads) return null;
  const isSmall = totals.prose < 25 && (totals.controls > 0 || totals.links > 0);
  if (words > 0 ? !heads && !isSmall : opening.words > 9) return null;
  return clutter(label.kind, 'label', opening.text, levelOf(label.kind));
};

/** A label, and linked headlines with at most one line beneath each: «مقالات سابقة للكاتب» with excerpts. */
function areTeasers({ lines: [, ...rest] }: Box): boolean {
  if (rest.filter(isLinkedHeadline).length < 2) return false;
  return rest.every((line, i) => isLinkedHeadline(line) || (i > 0 && isLinkedHeadline(rest[i - 1] ?? line)));
}

/** An aside in the story that promises something to the reader, in whatever words it begins: «اشترك مجانا ليصلك …». */
const asideRule: BoxRule = ({ element, lines, totals }) => {
  if (element.localName !== 'aside' || totals.words > 40) return null;
  const promise = lines.find((line) => {
    const match = matchOf(line);
    return match !== null && match.words > 0 && PROMISES.has(match.kind);
  });
  const match = promise && matchOf(promise);
  return match ? clutter(match.kind, 'label', promise.text) : null;
};

/** Fields that the reader writes into. */
const WRITTEN_FIELDS = 'input[type=email], input[type=tel], input[type=text], input:not([type]), textarea';

const controlsRule: BoxRule = ({ element, opening, totals }) => {
  if (!totals.controls || totals.prose > 30 || totals.words > 60) return null;
  // Questions that fold their answers are buttons too: only fields, or a button and little else, make a form;
  // «نشرة حصاد الأسبوع» over a field for an address is one, and a question that offers answers to choose from a poll.
  const isForm =
    element.querySelector(WRITTEN_FIELDS) !== null ||
    element.querySelectorAll('input[type=radio]').length > 1;
  const isQuestion =
    !isForm && opening && totals.words > 0 && (opening.heading > 0 || /[؟?]/.test(opening.text));
  if (isQuestion || (element.localName === 'button' && totals.words > 3)) return null;
  const field = element.querySelector(totals.words > 6 ? FIELDS : `${FIELDS}, button`);
  return field ? clutter(kindOfField(field), 'controls', `<${field.localName}>`) : null;
};

/** The story's tags may stand in its own box. */
const tagLinksRule: BoxRule = ({ element, opening, totals }) =>
  areTagLinks(element, totals) ? clutter('nav', 'tag-links', opening?.text ?? '', 2) : null;

const linksRule: BoxRule = (box) => {
  const { element, opening, totals } = box;
  if (!opening || !totals.links || linkShare(totals) < LINK_SHARE || totals.prose > 0) return null;
  // A paragraph that gives addresses is the story's; one of two headlines is not.
  const isList = element.localName !== 'p' || box.lines.filter(isLinkedHeadline).length > 1;
  if (leadsElsewhere(element)) return null;
  // Three links in one line are a list too: «بنك صحار 0.214 | بنك نزوى 0.097».
  if ((totals.lines > 1 || totals.links > 2) && totals.words >= 4 && isList)
    return clutter('related', 'links', opening.text);
  return isLoneHeadlineLink(opening) ? clutter('related', 'headline-link', opening.text) : null;
};

const RULES: readonly BoxRule[] = [
  microdataRule,
  marqueeRule,
  frameRule,
  tagRule,
  tagLinksRule,
  nameRule,
  labelRule,
  asideRule,
  controlsRule,
  linksRule,
];

/**
 * Whether a box inside the story is clutter: the first rule that speaks is heard.
 * @param storyProse words of prose of the whole story: a box with a large share of it is never clutter
 */
export function judgeBox(
  region: Region,
  page: PageLines,
  measures: Measures,
  storyProse: number,
): ClutterVerdict | null {
  const box = new RegionBox(region, page, measures);
  if (!box.totals.lines || box.totals.prose > storyProse * STORY_SHARE || isNamedStory(region)) return null;
  for (const rule of RULES) {
    const verdict = rule(box);
    if (verdict) return verdict;
  }
  return null;
}
