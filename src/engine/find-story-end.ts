import { isSourceLine, isTagLine } from './furniture-line.ts';
import { labelOf } from './judge-box.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { type ClutterVerdict, clutter, type Verdicts } from './verdicts.ts';
import { isExcerpt } from './weigh-lines.ts';

export interface StoryEnd {
  /** Position in the given indexes from which the lines are no longer the story. */
  readonly at: number;
  readonly verdict: ClutterVerdict | null;
}

/** Prose lines that must stand before a closing line: a source line above the lead closes nothing. */
const LEAST_PROSE_LINES = 2;
/** How many lines after a closing line a label or headline still counts as "right after it". */
const REACH = 4;

/**
 * Where the story ends inside its own container. Witnesses: a closing line («المصدر: …», the tag line) and then
 * a label or another headline; a label of comments, which never stands inside a story.
 * @param indexes the lines of the story's regions after the headline, in order
 */
export function findStoryEnd(
  indexes: readonly number[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): StoryEnd {
  let prose = 0;
  let closedAt = -1;
  let separatedAt = -1;
  let firstProse: PageLine | undefined;
  for (const [at, index] of indexes.entries()) {
    const line = page.lines[index];
    if (!line) continue;
    const label = labelOf(line);
    if (
      prose &&
      label &&
      TEASED.has(label.kind) &&
      line.linkWords === 0 &&
      opensTeasers(indexes.slice(at + 1), page, measures)
    ) {
      return { at, verdict: clutter(label.kind, 'end-teasers', line.text) };
    }
    if (verdicts.at(index)?.keep === null) continue;
    if ((measures.prose[index] ?? 0) > 0) {
      prose += 1;
      firstProse ??= line;
    }
    if (!prose) continue;
    if (label?.kind === 'comments' && (label.whole || line.heading > 0))
      return { at, verdict: clutter('comments', 'end-comments', line.text) };
    if (prose < LEAST_PROSE_LINES) continue;
    if (isSourceLine(line) || isTagLine(line)) {
      closedAt = at;
      continue;
    }
    if (isSeparator(line)) separatedAt = at;
    if (separatedAt >= 0 && at - separatedAt <= REACH && repeatsDateline(line, firstProse)) {
      return { at, verdict: clutter('related', 'end-dateline', line.text) };
    }
    if (closedAt < 0 || at - closedAt > REACH) continue;
    if (label) return { at, verdict: clutter(label.kind, 'end-label', line.text) };
    if (opensAnotherStory(indexes, at, page, measures) || repeatsDateline(line, firstProse))
      return { at, verdict: clutter('related', 'end-headline', line.text) };
  }
  return { at: indexes.length, verdict: null };
}

/** Kinds of labels that head a list of other stories. */
const TEASED = new Set<ClutterKind>(['breaking', 'related', 'most-read']);

/** Whether all that follows is headlines that link and the excerpts under them. */
function opensTeasers(indexes: readonly number[], page: PageLines, measures: Measures): boolean {
  let links = 0;
  for (const index of indexes) {
    const line = page.lines[index];
    if (line && labelOf(line)?.kind === 'comments') break;
    if (line && line.words >= 3 && line.linkWords === line.words) links += 1;
    if ((measures.prose[index] ?? 0) > 0 && !isExcerpt(page.lines, index)) return false;
  }
  return links >= 2;
}

/** A row of asterisks or dashes. Columns use them between thoughts: on its own it ends nothing. */
function isSeparator(line: PageLine): boolean {
  return line.words === 0 && /[*ـ_=•~—-]{2,}|\*\s*\*/u.test(line.text);
}

/** «طرابلس - », «البصرة (رويترز) - »: a place, an agency perhaps, a dash. */
const DATELINE = /^(\p{L}[\p{L} ،]{1,24}?)\s*(?:\([^()]{2,40}\)\s*)?[-–—]\s+\p{L}/u;

/** The story opened with its dateline; a line that opens with another one opens another story. */
function repeatsDateline(line: PageLine, first: PageLine | undefined): boolean {
  const one = first && DATELINE.exec(first.text);
  const other = DATELINE.exec(line.text);
  return Boolean(one && other && one[1] !== other[1] && (other[1]?.split(' ').length ?? 9) <= 3);
}

/** A headline-like line (a heading, or short and without an end) that prose follows. */
function opensAnotherStory(
  indexes: readonly number[],
  at: number,
  page: PageLines,
  measures: Measures,
): boolean {
  const line = page.lines[indexes[at] ?? -1];
  const next = measures.prose[indexes[at + 1] ?? -1] ?? 0;
  if (!line || line.words < 4 || line.words > 25 || !next) return false;
  return (
    line.heading > 0 ||
    /^(?:عاجل|بالفيديو|بالصور)/u.test(line.folded) ||
    !/[.؟!،؛:]["»”]?\s*$/u.test(line.text)
  );
}
