import { isSourceLine, isTagLine } from './furniture-line.ts';
import { labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { opensTeasers } from './open-teasers.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { type ClutterVerdict, clutter, type Verdicts } from './verdicts.ts';

export interface StoryEnd {
  /** Position in the given indexes from which the lines are no longer the story. */
  readonly at: number;
  readonly verdict: ClutterVerdict | null;
}

/** How many lines after a closing line another story may open. */
const REACH = 4;
/** Lines after the only paragraph within which its closing line stands. */
const RIGHT_AFTER = 2;
/** Kinds of labels that head a list of other stories. */
const TEASED = new Set<ClutterKind>(['breaking', 'related', 'most-read']);

/**
 * Where the story ends inside its own container. Witnesses, each of which needs another to be believed: a closing
 * line («المصدر: …», the tag line) and then a label, a headline or a dateline; a label of other stories and then
 * nothing but headlines with excerpts; a label of comments. Where they are silent, all is story.
 * @param indexes the lines of the story's regions after the headline, in order
 */
export function findStoryEnd(
  indexes: readonly number[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): StoryEnd {
  const lines = indexes.map((index) => page.lines[index]).filter((line) => line !== undefined);
  const isProse = (line: PageLine | undefined) => line !== undefined && (measures.prose[line.index] ?? 0) > 0;
  let prose: PageLine[] = [];
  let closed: Closing | null = null;
  let separatedAt = Number.NEGATIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    const label = labelOf(line);
    const rest = lines.slice(at + 1);
    if (prose.length && label && TEASED.has(label.kind) && !line.linkWords && opensTeasers(rest, isProse))
      return { at, verdict: clutter(label.kind, 'end-teasers', line.text) };
    const opensBare = label !== null && isBareLabel(line, rest);
    if (closed && at - closed.at <= REACH && opensBare)
      return { at, verdict: clutter(label.kind, 'end-label', line.text) };
    if (verdicts.at(line.index)?.keep === null) continue;
    if (prose.length && label?.kind === 'comments' && (label.whole || line.heading > 0))
      return { at, verdict: clutter('comments', 'end-comments', line.text) };
    const first = prose[0];
    if (at - separatedAt <= REACH && first && repeatsDateline(line, first))
      return { at, verdict: clutter('related', 'end-dateline', line.text) };
    if (closed && at - closed.at <= REACH && first && opensAnother(line, isProse(rest[0]), closed, first))
      return { at, verdict: clutter('related', 'end-headline', line.text) };
    if (isSeparator(line)) separatedAt = at;
    if (isProse(line)) prose = [...prose, line];
    const lastAt = lines.indexOf(prose[prose.length - 1] as PageLine);
    if (prose.length > 1 || (prose.length === 1 && at - lastAt <= RIGHT_AFTER))
      closed = closingOf(line, at) ?? closed;
  }
  return { at: indexes.length, verdict: null };
}

interface Closing {
  readonly at: number;
  /** Tags stand at the end of a story and nowhere else; a source line may be a picture's. */
  readonly isSure: boolean;
}

function closingOf(line: PageLine, at: number): Closing | null {
  if (isTagLine(line)) return { at, isSure: !line.text.startsWith('#') };
  return isSourceLine(line) ? { at, isSure: false } : null;
}

/** A label that heads unlinked text: a pasted story. One that heads links is a box, and the story may go on after it. */
function isBareLabel(line: PageLine, rest: readonly PageLine[]): boolean {
  if (line.linkWords) return false;
  const next = rest.find((other) => other.words > 0);
  return next !== undefined && next.linkWords < next.words / 2;
}

function opensAnother(line: PageLine, proseFollows: boolean, closed: Closing, first: PageLine): boolean {
  if (repeatsDateline(line, first) || AGENCY_DATELINE.test(line.text)) return true;
  if (line.words < 4 || line.words > 25 || line.linkWords > line.words / 2 || !proseFollows) return false;
  if (line.heading > 0 || /^(?:عاجل|بالفيديو|بالصور)/u.test(line.folded)) return true;
  return closed.isSure && !/[.؟!،؛:]["»”]?\s*$/u.test(line.text);
}

/** A row of asterisks or dashes. Columns use them between thoughts: on its own it ends nothing. */
function isSeparator(line: PageLine): boolean {
  return line.words === 0 && /[*ـ_=•~—-]{2,}|\*\s*\*/u.test(line.text);
}

/** «طرابلس - », «البصرة (رويترز) - »: a place, an agency perhaps, a dash. */
const DATELINE = /^(\p{L}[\p{L} ،]{1,24}?)\s*(?:\([^()]{2,40}\)\s*)?[-–—]\s+\p{L}/u;
const AGENCY_DATELINE = /^\p{L}[\p{L} ،]{1,24}?\s*\([^()]{2,40}\)\s*[-–—]\s+\p{L}/u;

/** The story opened with its dateline; a line that opens with another one opens another story. */
function repeatsDateline(line: PageLine, first: PageLine): boolean {
  const one = DATELINE.exec(first.text);
  const other = DATELINE.exec(line.text);
  return Boolean(one && other && one[1] !== other[1] && (other[1]?.split(' ').length ?? 9) <= 3);
}
