import { isDateLine } from './furniture-line.ts';
import { type LabelMatch, matchLabel } from './match-label.ts';
import type { ClutterKind } from './model.ts';
import type { PageLine } from './read-lines.ts';

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
  if (line.label === undefined) line.label = readLabelOf(line);
  return line.label;
}

/** What the label lexicon says of a whole line. */
export function matchOf(line: PageLine): LabelMatch | null {
  if (line.match === undefined) line.match = matchLabel(line.folded);
  return line.match;
}

function readLabelOf(line: PageLine): Label | null {
  if (!line.words || line.words > LONGEST_ROW) return null;
  const match = line.words <= 16 || line.linkWords > 0 ? matchOf(line) : null;
  if (match?.whole) return match;
  // «تابعونا أو اتركونا»: a quotation that opens with a label's word heads a part of the story.
  if (match && !QUOTED.test(line.text) && standsAlone(line, match.words)) return match;
  // A date beside «3218 قراءة» and «7 تعليقات» stays; they go as parts of their line.
  return line.words <= 24 && !isDateLine(line) ? labelOfRow(line) : null;
}
/** A line that is one quotation. */
const QUOTED = /^[«"“].*[»"”]$/u;
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
  if (line.leaves.length < 2) return null;
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
