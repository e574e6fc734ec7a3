import { INLINE } from '../knowledge/elements.ts';
import { findStoryEnd } from './find-story-end.ts';
import { furnitureVerdict, isHeadFurniture } from './furniture-line.ts';
import { isLoneHeadlineLink } from './headline-link.ts';
import { judgeBox } from './judge-box.ts';
import { labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { holdsLine, type PageLine, type PageLines, type Region } from './read-lines.ts';
import { BODY, type ClutterVerdict, clutter, lineClutter, META, type Verdicts } from './verdicts.ts';

/** The story's regions, judged line by line: boxes out, body in, what stands after the end out. */
export function judgeStory(
  story: readonly Region[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
  headline: PageLine | null,
): void {
  const prose = story.reduce((sum, region) => sum + measures.proseOf(region), 0);
  for (const region of story) judgeInside(region, page, measures, verdicts, prose);
  const indexes = story.flatMap((region) =>
    Array.from({ length: region.end - region.first }, (_, i) => region.first + i),
  );
  judgeFlatLabels(indexes, page, measures, verdicts);
  const own = headline ? indexes.filter((i) => i > headline.index) : indexes;
  const end = findStoryEnd(own, page, measures, verdicts);
  for (const i of own.slice(end.at))
    verdicts.overrule(i, afterEnd(page.lines[i], verdicts.at(i), end.verdict));
  // The label that ended the story belongs to what it heads.
  const opening = own[end.at];
  if (opening !== undefined && end.verdict) verdicts.overrule(opening, end.verdict);
  const isTight = !headline || !story.some((region) => holdsLine(region, headline));
  keepBody(own.slice(0, end.at), isTight, page, measures, verdicts);
}

function judgeInside(
  region: Region,
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
  prose: number,
): void {
  const stack = [...region.children].reverse();
  for (let child = stack.pop(); child; child = stack.pop()) {
    if (child.end <= child.first) continue;
    // A link or a span inside a paragraph is part of its line; only what fills whole lines is a box.
    if (!fillsItsLines(child, page)) continue;
    const verdict = judgeBox(child, page, measures, prose);
    if (verdict) verdicts.giveAll(child.first, child.end, verdict);
    else stack.push(...[...child.children].reverse());
  }
}

/** Whether every leaf of the region's lines stands inside the region. */
function fillsItsLines(region: Region, page: PageLines): boolean {
  if (!INLINE.has(region.element.localName)) return true;
  const first = page.lines[region.first];
  const last = page.lines[region.end - 1];
  if (!first || !last) return false;
  const { element } = region;
  const opening = first.leaves[0];
  const closing = last.leaves[last.leaves.length - 1];
  return (!opening || element.contains(opening)) && (!closing || element.contains(closing));
}

/** Kinds whose labels are controls or notices of their own, whatever stands below. */
const CONTROLS = new Set<ClutterKind>([
  'share',
  'follow',
  'comments',
  'newsletter',
  'app-promo',
  'search',
  'skip-link',
  'loader',
]);

/** Labels without a box of their own: «اقرأ أيضًا:» in one paragraph, the linked headline in the next. */
function judgeFlatLabels(
  indexes: readonly number[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): void {
  for (const [at, index] of indexes.entries()) {
    const line = page.lines[index];
    if (!line || !verdicts.isFree(index)) continue;
    if (isLoneHeadlineLink(line) && !line.heading) {
      verdicts.give(index, clutter('related', 'headline-link', line.text));
      continue;
    }
    const label = labelOf(line);
    if (!label) continue;
    const verdict = clutter(label.kind, 'label', line.text);
    let links = 0;
    for (let next = indexes[at + 1]; next !== undefined; next = indexes[at + 1 + links]) {
      const following = page.lines[next];
      if (!following || verdicts.isKept(next) || !isLinked(following)) break;
      links += 1;
    }
    // A label set in bold over prose is a subheading: «خلفية عن الموضوع», «من نحن؟».
    const below = page.lines[indexes[at + 1] ?? -1];
    const headsProse = below !== undefined && (measures.prose[below.index] ?? 0) > 0;
    const isAlone =
      label.whole &&
      !line.heading &&
      line.words <= 5 &&
      (!headsProse || CONTROLS.has(label.kind) || line.words === 1);
    if (links || isAlone || (line.linkWords > 0 && !label.whole)) {
      for (const next of indexes.slice(at, at + 1 + links)) verdicts.overrule(next, verdict);
    }
  }
}

function isLinked(line: PageLine): boolean {
  return line.words > 0 && line.linkWords >= line.words * 0.7;
}

function afterEnd(
  line: PageLine | undefined,
  before: ReturnType<Verdicts['at']>,
  end: ClutterVerdict | null,
): ClutterVerdict | typeof META {
  if (before?.keep === null) return before;
  if (!line || !end) return META;
  const label = labelOf(line);
  return label && label.kind !== end.kind && line.words <= 12 ? clutter(label.kind, 'label', line.text) : end;
}

/**
 * What is left between the headline and the end of the story: body from the first prose to the last.
 * @param isTight the headline stands outside: the container holds the text and little else, from its first line on
 */
function keepBody(
  indexes: readonly number[],
  isTight: boolean,
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): void {
  const isText = (i: number) => {
    const line = page.lines[i];
    return line !== undefined && (measures.prose[i] ?? 0) > 0 && verdicts.isFree(i) && !isColophon(line);
  };
  const first = indexes.findIndex(isText);
  const last = indexes.findLastIndex(isText);
  const seen = countTexts(indexes, page);
  const copies = new Set<string>();
  for (const [at, index] of indexes.entries()) {
    const line = page.lines[index];
    if (!line || !verdicts.isFree(index)) continue;
    const inside = (at >= first || isTight) && at <= last;
    const furniture = furnitureVerdict(line);
    if (furniture) verdicts.give(index, furniture);
    else if (at < first && isHeadFurniture(line)) verdicts.give(index, META);
    else if (inside && (isRepeated(line, seen) || isCopy(line, copies)))
      verdicts.give(index, lineClutter('widget', 'repeated', line.text, 2));
    else if (inside || (at > last && isTail(line))) verdicts.give(index, BODY);
    else if (at > last) verdicts.give(index, lineClutter('footer', 'tail', line.text, 2));
  }
}

/** What may still be story after the last paragraph: items of a list, cells, quotes, short sentences, pictures. */
function isTail(line: PageLine): boolean {
  if (!line.words) return line.media > 0;
  if (line.linkWords > line.words / 2 || isColophon(line)) return false;
  return (
    line.block.closest('li, td, th, dd, dt, blockquote, pre') !== null ||
    (line.words >= 3 && /[.؟!…»"”]\s*$/u.test(line.text))
  );
}

/** Copyright, contact and address lines under a story: prose by their words, none of the story's. */
function isColophon(line: PageLine): boolean {
  if (line.words <= 60 && /©|\(c\) ?\d{4}/iu.test(line.text)) return true;
  return (
    line.words <= SHORT && (/\S@\S+\.\S/u.test(line.text) || (line.text.includes('://') && line.links > 0))
  );
}
/** Longer lines that hold an address are sentences. */
const SHORT = 14;

function countTexts(indexes: readonly number[], page: PageLines): Map<string, number> {
  const seen = new Map<string, number>();
  for (const index of indexes) {
    const text = page.lines[index]?.folded ?? '';
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return seen;
}

/** A sentence that has stood in the story before: the caption of a slide show, a pull quote. */
function isCopy(line: PageLine, copies: Set<string>): boolean {
  if (line.words < 8) return false;
  if (copies.has(line.folded)) return true;
  copies.add(line.folded);
  return false;
}

/** A few words that stand between paragraphs more than once are a control or a placeholder, not a subheading. */
function isRepeated(line: PageLine, seen: ReadonlyMap<string, number>): boolean {
  if (!line.words || line.words > 4 || line.heading || /[.؟!:]\s*$/u.test(line.text)) return false;
  return (seen.get(line.folded) ?? 0) >= 2 && line.block.closest('li, td, th, dd, dt, blockquote') === null;
}
