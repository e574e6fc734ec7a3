import { levelOf } from './box.ts';
import { findStoryEnd } from './find-story-end.ts';
import { isLoneHeadlineLink, leadsElsewhere } from './headline-link.ts';
import { judgeBox } from './judge-box.ts';
import { keepBody } from './keep-body.ts';
import { labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { holdsLine, type PageLine, type PageLines, type Region } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import { type ClutterVerdict, clutter, META, type Verdicts } from './verdicts.ts';

/** The story's regions, judged line by line: boxes out, body in, what stands after the end out. */
export function* judgeStory(
  story: readonly Region[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
  headline: PageLine | null,
): Steps<void> {
  const prose = story.reduce((sum, region) => sum + measures.proseOf(region), 0);
  for (const region of story) yield* judgeInside(region, page, measures, verdicts, prose);
  const indexes: number[] = [];
  for (const { first, end } of story) for (let i = first; i < end; i++) indexes.push(i);
  yield* judgeFlatLabels(indexes, page, measures, verdicts);
  const own = headline ? indexes.filter((i) => i > headline.index) : indexes;
  const end = yield* findStoryEnd(own, page, measures, verdicts);
  for (const i of own.slice(end.at))
    verdicts.overrule(i, afterEnd(page.lines[i], verdicts.at(i), end.verdict));
  // The label that ended the story belongs to what it heads.
  const opening = own[end.at];
  if (opening !== undefined && end.verdict) verdicts.overrule(opening, end.verdict);
  const isTight = !headline || !story.some((region) => holdsLine(region, headline));
  yield* keepBody(own.slice(0, end.at), isTight, page, measures, verdicts);
}

function* judgeInside(
  region: Region,
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
  prose: number,
): Steps<void> {
  let entered = 0;
  let child = page.outline[region.index + 1];
  while (child && child.index < region.after) {
    entered += 1;
    if (isPause(entered)) yield;
    // A link or a span inside a paragraph is part of its line; only what fills whole lines is a box.
    const isBox = child.end > child.first && fillsItsLines(child, page);
    const verdict = isBox ? judgeBox(child, page, measures, prose) : null;
    if (verdict) verdicts.giveAll(child.first, child.end, verdict);
    child = isBox && !verdict ? page.outline[child.index + 1] : child.next;
  }
}

/** Whether every leaf of the region's lines stands inside the region. */
function fillsItsLines(region: Region, page: PageLines): boolean {
  if (!region.isInline) return true;
  const first = page.lines[region.first];
  const last = page.lines[region.end - 1];
  if (!first || !last) return false;
  const opens =
    !first.leaves.length || (region.firstLeaf <= first.firstLeaf && first.firstLeaf < region.endLeaf);
  const closing = last.firstLeaf + last.leaves.length - 1;
  return opens && (!last.leaves.length || (region.firstLeaf <= closing && closing < region.endLeaf));
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
function* judgeFlatLabels(
  indexes: readonly number[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): Steps<void> {
  for (const [at, index] of indexes.entries()) {
    if (isPause(at)) yield;
    const line = page.lines[index];
    if (!line || !verdicts.isFree(index)) continue;
    // «انضم لمجموعتنا في الواتساب», and its address in the next line.
    const above = verdicts.at(indexes[at - 1] ?? -1);
    if (isAddress(line) && above?.keep === null && CONTROLS.has(above.kind)) {
      verdicts.give(index, above);
      continue;
    }
    if (isLoneHeadlineLink(line) && !line.heading && !leadsElsewhere(line.block)) {
      verdicts.give(index, clutter('related', 'headline-link', line.text));
      continue;
    }
    const label = labelOf(line);
    if (!label) continue;
    const verdict = clutter(label.kind, 'label', line.text, levelOf(label.kind));
    let links = 0;
    for (let next = indexes[at + 1]; next !== undefined; next = indexes[at + 1 + links]) {
      const following = page.lines[next];
      if (!following || verdicts.isKept(next) || !isLinked(following) || isSentence(following)) break;
      // A skip link below «آخر التطورات» jumps over a post; it is none of its headlines.
      const said = verdicts.at(next);
      if (said?.keep === null && said.kind !== label.kind && CONTROLS.has(said.kind)) break;
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

/** «https://chat.example/abc», «t.example/abc»: nothing but an address. */
function isAddress(line: PageLine): boolean {
  return /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/.test(line.text);
}

function isLinked(line: PageLine): boolean {
  return line.words > 0 && line.linkWords >= line.words * 0.7;
}

/** A paragraph of the story may be one whole link: «وجاء في البيان أن اللجنة ستجتمع …، وأن قراراتها ملزمة.» */
function isSentence(line: PageLine): boolean {
  return line.words >= SENTENCE && /[.؟!]["»”]?\s*$/u.test(line.text) && !/\.\.\s*$/u.test(line.text);
}
const SENTENCE = 12;

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
