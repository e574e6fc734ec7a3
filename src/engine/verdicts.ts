import type { ClutterKind, Reason } from './model.ts';
import type { Region } from './read-lines.ts';

/** What is hidden together: every line that carries the same verdict object. */
export interface ClutterVerdict {
  readonly keep: null;
  readonly kind: ClutterKind;
  readonly level: 1 | 2;
  readonly reason: Reason;
  /** Given to a single line: neighbours of the same kind are hidden with it as one block. */
  readonly byLine: boolean;
}
/** `body`: the story's own text; `meta`: headline, byline, date, source, tags, captions, pictures of the story. */
export interface KeepVerdict {
  readonly keep: 'body' | 'meta';
}
export type Verdict = ClutterVerdict | KeepVerdict;

export const BODY: KeepVerdict = { keep: 'body' };
export const META: KeepVerdict = { keep: 'meta' };

/** @param evidence the words or the name that made the rule fire */
export function clutter(kind: ClutterKind, rule: string, evidence: string, level: 1 | 2 = 1): ClutterVerdict {
  return { keep: null, kind, level, reason: { rule, evidence: evidence.slice(0, 120) }, byLine: false };
}

/** The same for a single line. */
export function lineClutter(
  kind: ClutterKind,
  rule: string,
  evidence: string,
  level: 1 | 2 = 1,
): ClutterVerdict {
  return { ...clutter(kind, rule, evidence, level), byLine: true };
}

/** One verdict a line; the first judge to speak about a line is heard, the rest are not. */
export class Verdicts {
  readonly #of: (Verdict | undefined)[];
  /** Outside of these no line is kept. */
  #firstKept = Number.POSITIVE_INFINITY;
  #lastKept = -1;
  readonly #inParts = new Set<number>();
  readonly #leaves = new Map<Node, ClutterVerdict>();
  constructor(count: number) {
    this.#of = new Array<Verdict | undefined>(count).fill(undefined);
  }
  at(index: number): Verdict | undefined {
    return this.#of[index];
  }
  isFree(index: number): boolean {
    return this.#of[index] === undefined;
  }
  isKept(index: number): boolean {
    return this.#of[index]?.keep != null;
  }
  give(index: number, verdict: Verdict): void {
    if (this.#of[index] === undefined) this.#set(index, verdict);
  }
  giveAll(first: number, end: number, verdict: Verdict): void {
    for (let i = first; i < end; i++) if (this.#of[i] === undefined) this.#set(i, verdict);
  }
  /** Overrules what was said of a line: for boundaries, which see more than the judges of single boxes. */
  overrule(index: number, verdict: Verdict): void {
    this.#set(index, verdict);
  }
  #set(index: number, verdict: Verdict): void {
    this.#of[index] = verdict;
    if (verdict.keep === null) return;
    if (index < this.#firstKept) this.#firstKept = index;
    if (index > this.#lastKept) this.#lastKept = index;
  }
  /** Overrules the line's verdict for one of its leaves. */
  giveLeaf(index: number, leaf: Node, verdict: ClutterVerdict): void {
    this.#leaves.set(leaf, verdict);
    this.#inParts.add(index);
  }
  /** Whether some leaf of the line has a verdict of its own. */
  hasParts(index: number): boolean {
    return this.#inParts.has(index);
  }
  atLeaf(leaf: Node): ClutterVerdict | undefined {
    return this.#leaves.get(leaf);
  }
  holdsKept({ first, end }: Region): boolean {
    // Most boxes stand above all that is kept, or below it.
    if (end <= this.#firstKept || first > this.#lastKept) return false;
    for (let i = first; i < end; i++) if (this.isKept(i)) return true;
    return false;
  }
  /** Whether every line of a region has its verdict. */
  isSettled({ first, end }: Region): boolean {
    for (let i = first; i < end; i++) if (this.isFree(i)) return false;
    return true;
  }
}
