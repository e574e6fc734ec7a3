import { opensWithAgency, repeatsDateline } from './dateline.ts';
import { isSourceLine, isTagLine } from './furniture-line.ts';
import { type Label, labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import { headsOthers, isSetLike, opensTeasers } from './open-teasers.ts';
import { lineBelow } from './page-line.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import { type ClutterVerdict, clutter, type Verdict, type Verdicts } from './verdicts.ts';

export interface StoryEnd {
  /** Position in the given indexes from which the lines are no longer the story. */
  readonly at: number;
  readonly verdict: ClutterVerdict | null;
}

/** How many lines after a closing line another story may open. */
const REACH = 4;
/** Words of a tag that stands on a line of its own. */
const LONGEST_TAG = 4;
/** Lines after the only paragraph within which its closing line stands. */
const RIGHT_AFTER = 2;

/**
 * Where the story ends inside its own container. Witnesses, each of which needs another to be believed: a closing
 * line («المصدر: …», the tag line) and then a label, a headline or a dateline; a label of other stories and then
 * nothing but headlines with excerpts; a label of comments. Where they are silent, all is story.
 * @param indexes the lines of the story's regions after the headline, in order
 */
export function* findStoryEnd(
  indexes: readonly number[],
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): Steps<StoryEnd> {
  const lines = indexes.map((index) => page.lines[index]).filter((line) => line !== undefined);
  const search = new EndSearch(
    lines,
    (line) => (measures.prose[line.index] ?? 0) > 0,
    ({ index }) => isCommentVerdict(verdicts.at(index)),
  );
  for (const [at, line] of lines.entries()) {
    if (isPause(at)) yield;
    search.skip(at, page.lines.slice((lines[at - 1]?.index ?? line.index) + 1, line.index));
    const verdict = search.look(at, line, isBox(verdicts.at(line.index)));
    if (verdict) return { at, verdict };
  }
  return { at: indexes.length, verdict: null };
}

/** The story's own tags are told as a box too, and close it. */
const isBox = (verdict: Verdict | undefined) => verdict?.keep === null && verdict.reason.rule !== 'tag-links';

const isCommentVerdict = (verdict: Verdict | undefined) =>
  verdict?.keep === null && verdict.kind === 'comments';

class EndSearch {
  #paragraphs = 0;
  #first: PageLine | null = null;
  #last: PageLine | null = null;
  #lastAt = Number.NEGATIVE_INFINITY;
  #closedAt = Number.NEGATIVE_INFINITY;
  /** Tags stand at the end of a story and nowhere else; a source line may be a picture's. */
  #isSure = false;
  #separatedAt = Number.NEGATIVE_INFINITY;

  constructor(
    readonly lines: readonly PageLine[],
    readonly isProse: (line: PageLine) => boolean,
    /** Whether a box of comments holds the line. */
    readonly isComment: (line: PageLine) => boolean,
  ) {}

  /** Lines between two regions of the story: «المصدر: وكالات» there closes the first of them. */
  skip(at: number, between: readonly PageLine[]): void {
    for (const line of between) if (!this.isProse(line) && isSourceLine(line)) this.#note(at - 1, line);
  }

  /** @returns what follows from this line on, when the story has ended before it */
  look(at: number, line: PageLine, isClutter: boolean): ClutterVerdict | null {
    const label = labelOf(line);
    const first = this.#first;
    if (first && label) {
      const rule = this.#labelEnds(at, line, label, first);
      if (rule) return clutter(label.kind, rule, line.text);
    }
    if (isClutter) return null;
    if (first && at - this.#separatedAt <= REACH && repeatsDateline(line, first))
      return clutter('related', 'end-dateline', line.text);
    if (first && at - this.#closedAt <= REACH && this.#opensAnother(at, line, first))
      return clutter('related', 'end-headline', line.text);
    this.#note(at, line);
    return null;
  }

  #labelEnds(at: number, line: PageLine, label: Label, first: PageLine): string | null {
    if (line.linkWords) return null;
    if (
      headsOthers(line) &&
      opensTeasers(this.lines, at + 1, [first, this.#last ?? first], this.isProse, this.isComment)
    )
      return 'end-teasers';
    if (at - this.#closedAt <= REACH && this.#headsText(at, label)) return 'end-label';
    return label.kind === 'comments' && this.#opensComments(at, line, label) ? 'end-comments' : null;
  }

  /**
   * A label that heads unlinked text: a pasted story. One that heads links is a box, and the story may go on after it;
   * but not where its tags have stood: «إقرأ أيضاً:», a linked headline and two paragraphs there are another story.
   */
  #headsText(at: number, label: Label): boolean {
    const next = lineBelow(this.lines, at);
    if (next === undefined || next.linkWords < next.words / 2) return next !== undefined;
    const below = this.lines.slice(at + 1).filter((line) => line.words > 0);
    return (
      this.#isSure && label.kind === 'related' && below.slice(1, 3).every(this.isProse) && below.length > 2
    );
  }

  /**
   * «التعليقات (3)» opens them. «تعليقات الأسر» or «ردود القراء على القرار» does over a form, and is a subheading where
   * what follows is set like the story's own paragraphs.
   */
  #opensComments(at: number, line: PageLine, label: Label): boolean {
    if (label.whole && /\d/.test(line.folded)) return true;
    for (const other of this.lines.slice(at + 1, at + 13)) {
      if (other.controls > 0) return true;
      const isStory = [this.#first, this.#last].some((own) => own && isSetLike(other.block, own.block));
      if (this.isProse(other) && isStory) return false;
    }
    return label.whole;
  }

  #opensAnother(at: number, line: PageLine, first: PageLine): boolean {
    if (repeatsDateline(line, first) || opensWithAgency(line)) return true;
    const next = this.lines[at + 1];
    if (line.words < 4 || line.words > 25 || line.linkWords > line.words / 2 || !next || !this.isProse(next))
      return false;
    if (line.heading > 0 || /^(?:عاجل|بالفيديو|بالصور)/u.test(line.folded)) return true;
    const isTrusted = this.#isSure || repeatsDateline(next, first) || opensWithAgency(next);
    return isTrusted && !/[.؟!،؛:]["»”]?\s*$/u.test(line.text);
  }

  #note(at: number, line: PageLine): void {
    if (isSeparator(line)) this.#separatedAt = at;
    if (this.isProse(line)) {
      this.#paragraphs += 1;
      this.#first ??= line;
      this.#last = line;
      this.#lastAt = at;
    }
    if (this.#paragraphs < 2 && at - this.#lastAt > RIGHT_AFTER) return;
    // A tag each line: the last of them closes the story.
    const isTag =
      this.#isSure && this.#closedAt === at - 1 && line.linkWords === line.words && line.words <= LONGEST_TAG;
    if (isTagLine(line)) this.#isSure = !line.text.startsWith('#');
    else if (!isSourceLine(line) && !isTag) return;
    this.#closedAt = at;
  }
}

/** A row of asterisks or dashes. Columns use them between thoughts: on its own it ends nothing. */
function isSeparator(line: PageLine): boolean {
  return line.words === 0 && /[*ـ_=•~—-]{2,}|\*\s*\*/u.test(line.text);
}
