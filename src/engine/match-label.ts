import { LABELS } from '../knowledge/labels.ts';
import { CLUTTER_KINDS, type ClutterKind } from './model.ts';
import { fold } from './text.ts';

export interface LabelMatch {
  readonly kind: ClutterKind;
  /** The pattern as the lexicon writes it. */
  readonly pattern: string;
  /** The line is the label and nothing else. */
  readonly whole: boolean;
  /** Length of the label's own text in the folded line: 0 when it stands in the middle or at the end. */
  readonly length: number;
}

interface Pattern {
  readonly kind: ClutterKind;
  readonly pattern: string;
  readonly parts: readonly string[];
  readonly opensFree: boolean;
  readonly endsFree: boolean;
}

const whole = new Map<string, LabelMatch>();
const byFirstWord = new Map<string, Pattern[]>();
const anywhere: Pattern[] = [];
for (const kind of CLUTTER_KINDS) {
  for (const pattern of LABELS[kind]) {
    const parts = pattern.split('…').map(bare);
    if (parts.length === 1) {
      const text = parts[0] ?? '';
      if (!whole.has(text)) whole.set(text, { kind, pattern, whole: true, length: text.length });
      continue;
    }
    const entry = {
      kind,
      pattern,
      parts: parts.filter(Boolean),
      opensFree: parts[0] === '',
      endsFree: parts[parts.length - 1] === '',
    };
    const first = entry.parts[0]?.split(' ', 1)[0] ?? '';
    if (entry.opensFree) anywhere.push(entry);
    else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
}

/** Folds and drops what is no letter at both ends, and a trailing count such as «(5)». */
function bare(text: string): string {
  return strip(fold(text));
}
function strip(folded: string): string {
  return folded
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]*(?:\(\s*\d+\s*\))?[^\p{L}\p{N}]*$/u, '');
}

const isEdge = (text: string, at: number) =>
  at <= 0 ||
  at >= text.length ||
  !/[\p{L}\p{N}]/u.test(text[at] ?? '') ||
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function fits(text: string, entry: Pattern): number {
  let at = 0;
  let firstEnd = 0;
  for (const [i, part] of entry.parts.entries()) {
    const anchored = i === 0 && !entry.opensFree;
    let found = anchored ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at);
    const last = i === entry.parts.length - 1;
    if (last && !entry.endsFree) {
      const tail = text.length - part.length;
      found = tail >= at && text.endsWith(part) && (!anchored || tail === 0) ? tail : -1;
    }
    if (found < 0 || !isEdge(text, found) || !isEdge(text, found + part.length)) return -1;
    at = found + part.length;
    if (i === 0) firstEnd = anchored ? at : 0;
  }
  return firstEnd;
}

/**
 * Looks a line up in the label lexicon.
 * @param folded a line's text after {@link fold}
 * @returns the match, or null; prose may match too, so the caller weighs what stands around the line
 */
export function matchLabel(folded: string): LabelMatch | null {
  if (folded.length > 240) return null;
  const text = strip(folded);
  if (!text) return null;
  const exact = whole.get(text);
  if (exact) return exact;
  const first = text.match(/^[\p{L}\p{N}+#-]+/u)?.[0] ?? '';
  for (const entry of [...(byFirstWord.get(first) ?? []), ...anywhere]) {
    const length = fits(text, entry);
    if (length >= 0) return { kind: entry.kind, pattern: entry.pattern, whole: false, length };
  }
  return null;
}
