import { LABELS } from '../knowledge/labels.ts';
import { expandChoices } from './expand-choices.ts';
import { CLUTTER_KINDS, type ClutterKind } from './model.ts';
import { fold } from './text.ts';

export interface LabelMatch {
  readonly kind: ClutterKind;
  /** The pattern's own words, folded. */
  readonly pattern: string;
  /** The line is the label and nothing else. */
  readonly whole: boolean;
  /** Words that the label itself takes at the line's beginning; 0 when it stands in the middle or at the end. */
  readonly words: number;
}

/** A pattern cut at its `…`. */
interface Pattern {
  readonly kind: ClutterKind;
  readonly pattern: string;
  readonly parts: readonly string[];
  readonly opensFree: boolean;
  readonly endsFree: boolean;
}

const whole = new Map<string, LabelMatch>();
const byFirstWord = new Map<string, Pattern[]>();
const byLastWord = new Map<string, Pattern[]>();
const anywhere: Pattern[] = [];

for (const kind of CLUTTER_KINDS) {
  for (const line of LABELS[kind].trim().split('\n'))
    for (const pattern of expandChoices(fold(line))) add(kind, pattern);
}

function add(kind: ClutterKind, pattern: string): void {
  const parts = pattern.split('…').map((part) => bare(part.trim()));
  const text = parts.filter(Boolean).join(' ');
  if (!text) return;
  if (!whole.has(text)) whole.set(text, { kind, pattern: text, whole: true, words: text.split(' ').length });
  if (parts.length === 1) return;
  const entry = {
    kind,
    pattern: text,
    parts: parts.filter(Boolean),
    opensFree: !parts[0],
    endsFree: !parts[parts.length - 1],
  };
  if (!entry.opensFree) push(byFirstWord, text.split(' ', 1)[0] ?? '', entry);
  else if (!entry.endsFree) push(byLastWord, text.slice(text.lastIndexOf(' ') + 1), entry);
  else anywhere.push(entry);
}

function push(map: Map<string, Pattern[]>, key: string, entry: Pattern): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Words only, without articles: «الأكثر قراءة:» and «اكثر قراءه» are the same label. */
function bare(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}+ ]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => (word.length > 3 && word.startsWith('ال') ? word.slice(2) : word))
    .join(' ');
}

/** Whether the words of a pattern stand in the text as whole words. @returns words taken at the beginning, or -1 */
function fits(text: string, { parts, opensFree, endsFree }: Pattern): number {
  const padded = ` ${text} `;
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const found = padded.indexOf(` ${part} `, at);
    if (found < 0 || (i === 0 && !opensFree && found > 0)) return -1;
    at = found + part.length + 1;
  }
  if (!endsFree && !text.endsWith(parts[parts.length - 1] ?? '')) return -1;
  return opensFree ? 0 : (parts[0]?.split(' ').length ?? 0);
}

/** Longest text that is looked up: a notice of cookies or of comments may be two lines long. */
const LONGEST = 240;

/**
 * Looks a line up in the label lexicon.
 * @param folded a line's text after {@link fold}
 * @returns the match, or null; prose may match too, so the caller weighs what stands around the line
 */
export function matchLabel(folded: string): LabelMatch | null {
  if (folded.length > LONGEST) return null;
  const text = bare(folded.replace(/\(\s*\d+\s*\)\s*$/, ''));
  if (!text) return null;
  const exact = whole.get(text);
  if (exact) return exact;
  // «4 تعليقات من الزوار»
  const counted = /^\d+ (?=\p{L})/u.exec(text)?.[0];
  if (counted) return matchLabel(text.slice(counted.length));
  const first = text.split(' ', 1)[0] ?? '';
  const last = text.slice(text.lastIndexOf(' ') + 1);
  for (const list of [byFirstWord.get(first), byLastWord.get(last), anywhere]) {
    for (const entry of list ?? []) {
      const words = fits(text, entry);
      if (words >= 0) return { kind: entry.kind, pattern: entry.pattern, whole: false, words };
    }
  }
  return null;
}
