import type { Footer } from './find-footer.ts';
import type { Measures } from './measure.ts';
import type { PageLines } from './read-lines.ts';
import type { Verdicts } from './verdicts.ts';

/** Lines after the body within which a date or byline is still the story's. */
export const JUST = 4;
/** Lines after the body within which source and tag lines are the story's own. */
export const NEAR = 12;

/** The page round its story. */
export interface Surroundings {
  readonly page: PageLines;
  readonly measures: Measures;
  readonly verdicts: Verdicts;
  /** Lines before it are the site's header (or the article's own furniture above the headline). */
  readonly headline: number;
  /** First line of the story's body and one past the last. */
  readonly bodyFirst: number;
  readonly bodyEnd: number;
  /** Words of prose in the body. */
  readonly bodyProse: number;
  readonly footer: Footer;
}

/**
 * `header` above the headline, `head` between headline and body, `between` two pieces of the body, `after` below it,
 * `footer` the site's.
 */
export type Zone = 'header' | 'head' | 'between' | 'after' | 'footer';

/** Where a line that is none of the story's stands to it. */
export function zoneOf(line: number, { footer, headline, bodyFirst, bodyEnd }: Surroundings): Zone {
  if (line >= footer.first && line < footer.end) return 'footer';
  if (line < headline) return 'header';
  if (line < bodyFirst) return 'head';
  return line < bodyEnd ? 'between' : 'after';
}

/** Whether a line stands so close below the story that it may be its source or its tags. */
export function isNear(line: number, { bodyEnd }: Surroundings): boolean {
  return line < bodyEnd + NEAR;
}
