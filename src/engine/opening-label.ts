import { matchOf } from './label-of.ts';
import type { LabelMatch } from './match-label.ts';
import type { PageLines, Region } from './read-lines.ts';

/** Words of the longest first line that is looked up: a longer one is a sentence. */
const LONGEST = 8;

/** The label that a region's first line reads as, with or without more behind it: «مواضيع ذات صلة». */
export function openingLabel({ first, end }: Region, page: PageLines): LabelMatch | null {
  const line = end > first ? page.lines[first] : undefined;
  return line && line.words <= LONGEST ? matchOf(line) : null;
}
