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
  readonly footer: Footer;
}

/** `header` above the headline, `head` between headline and body, `after` below the body, `footer` the site's. */
export type Zone = 'header' | 'head' | 'after' | 'footer';

export function zoneOf(line: number, { footer, headline, bodyFirst }: Surroundings): Zone {
  if (line >= footer.first && line < footer.end) return 'footer';
  if (line < headline) return 'header';
  return line < bodyFirst ? 'head' : 'after';
}

/** Whether a line stands so close below the story that it may be its source or its tags. */
export function isNear(line: number, { bodyEnd }: Surroundings): boolean {
  return line < bodyEnd + NEAR;
}
