import { fold } from '../text.ts';

/** A line cut behind its label. */
export interface LabelledLine {
  readonly label: string;
  /** What follows the label, folded; empty when the label stands alone. */
  readonly rest: string;
  /** Whether a colon, a bullet or the like stands between, as in «المصادر الإضافية • أ ف ب». */
  readonly isJoined: boolean;
}
export type Labels = ReadonlySet<string>;

const LONGEST_LABEL = 4;
const JOINT = /^\s*[:：•|/\-–—=؛]+\s*/u;
const WORD = /\p{L}+/uy;

/** Labels parted by `|` as a set of folded words without articles. */
export function labelSet(labels: string): Labels {
  return new Set(
    labels.split('|').map((label) =>
      fold(label)
        .split(/\P{L}+/u)
        .map(bare)
        .join(' '),
    ),
  );
}

/** Reads the longest label of the set that heads a folded line; up to three marks may stand before it. */
export function readLabel(labels: Labels, folded: string): LabelledLine | null {
  let at = /^[^\p{L}#]{0,3}/u.exec(folded)?.[0].length ?? 0;
  const start = at;
  let end = -1;
  let key = '';
  for (let count = 0; count < LONGEST_LABEL; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(folded)?.[0];
    if (word === undefined) break;
    key += count === 0 ? bare(word) : ` ${bare(word)}`;
    at += word.length;
    if (labels.has(key)) end = at;
    if (folded[at] === ' ') at += 1;
    else break;
  }
  if (end < 0) return null;
  const joint = JOINT.exec(folded.slice(end))?.[0] ?? '';
  return {
    label: folded.slice(start, end),
    rest: folded.slice(end + joint.length).trim(),
    isJoined: joint !== '',
  };
}

function bare(word: string): string {
  return word.length > 3 && word.startsWith('ال') ? word.slice(2) : word;
}

/** What a line shows behind its label: `rest` as written, not folded. */
export function afterLabel(text: string, { label }: LabelledLine): string {
  const words = label.split(/\P{L}+/u).length;
  const head = new RegExp(
    `^[^\\p{L}#]*(?:[\\p{L}\\p{M}\\p{Cf}\u0640]+[^\\p{L}]*?){${words}}(?=$|[^\\p{L}\\p{M}\\p{Cf}\u0640])`,
    'u',
  );
  return text.replace(head, '').replace(JOINT, '').trim();
}
