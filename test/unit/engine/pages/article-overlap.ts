import type { TestPage } from './load-page.ts';
import { shareIn, shingles } from './shingles.ts';

/** How well what is left at article level is the story: both are 1 when it is the story and nothing else. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  /** The lines that are none of the story, for the message of a failing test. */
  readonly foreign: readonly string[];
}

/**
 * Compares the text that is still shown with the labelled body, in runs of four words. Headline, captions and the
 * lines of date, author, source and tags may stay or go: they do not count.
 */
export function articleOverlap({ label, lines, gold }: TestPage, isHidden: (node: Node) => boolean): Overlap {
  const beside = new Set(gold.beside);
  const shown = lines.map((line) =>
    line.map((node) => (isHidden(node) || beside.has(node) ? ' ' : node.data)).join(''),
  );
  const wanted = shingles(label.body);
  const kept = shingles(shown);
  return {
    precision: shareIn(kept, wanted),
    recall: shareIn(wanted, kept),
    foreign: shown.filter((line) => ![...shingles([line])].every((run) => wanted.has(run))),
  };
}
