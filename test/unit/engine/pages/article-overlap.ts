import type { Label } from './label.ts';
import { shareIn, shingles } from './shingles.ts';
import { squash } from './squash.ts';

/** How well the lines that are left at article level are the story: both are 1 when they are it and nothing else. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  /** The lines that are none of the story, for the message of a failing test. */
  readonly foreign: readonly string[];
}

/** Headline, captions and the lines of date, author, source and tags may stay or go: they do not count. */
export function articleOverlap(label: Label, lines: readonly string[]): Overlap {
  const neutral = [label.title ?? '', ...label.captions, ...label.meta_lines].map(squash);
  const counted = lines.filter(
    (line) => squash(line) && !neutral.some((text) => text.includes(squash(line))),
  );
  const beside = shingles([label.title ?? '', ...label.captions, ...label.meta_lines]);
  const gold = shingles(label.body);
  const kept = new Set([...shingles(counted)].filter((run) => gold.has(run) || !beside.has(run)));
  return {
    precision: shareIn(kept, gold),
    recall: shareIn(gold, kept),
    foreign: counted.filter((line) => ![...shingles([line])].some((run) => gold.has(run) || beside.has(run))),
  };
}
