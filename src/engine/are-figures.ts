import type { Totals } from './measure.ts';
import type { PageLine } from './read-lines.ts';

/** A number that stands for something: a rate, a change, a time, a temperature. */
const FIGURE = /\d[.,:]\d|\d\s*[%٪°]|[▲▼]/u;
/** Share of the lines that hold one. */
const SHARE = 0.4;

/** Rates, prayer times, scores: a small box of short lines without prose, in which every other line holds a figure. */
export function areFigures(lines: readonly PageLine[], totals: Totals): boolean {
  if (totals.lines < 3 || totals.lines > 40 || totals.prose > 10 || totals.words > totals.lines * 5)
    return false;
  return lines.filter((line) => FIGURE.test(line.folded)).length >= totals.lines * SHARE;
}
