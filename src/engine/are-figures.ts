import type { Box } from './box.ts';
import { HAS_DIGIT, HAS_SIGN } from './characters.ts';

/** A number that stands for something: a rate, a change, a time, a temperature. */
const FIGURE = /\d[.,:]\d|\d\s*[%٪°]|[▲▼]/u;
/** Share of the lines that hold one. */
const SHARE = 0.4;

/** Rates, prayer times, scores: a small box of short lines without prose, in which every other line holds a figure. */
export function areFigures(box: Box): boolean {
  const { totals } = box;
  if (totals.lines < 3 || totals.lines > 40 || totals.prose > 10 || totals.words > totals.lines * 5)
    return false;
  let figures = 0;
  for (const { marks, folded } of box.lines)
    if (marks & (HAS_DIGIT | HAS_SIGN) && FIGURE.test(folded)) figures += 1;
  return figures >= totals.lines * SHARE;
}
