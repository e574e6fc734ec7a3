import type { Measures } from './measure.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import { EXCERPT_TRUST, isExcerpt } from './witness/excerpts.ts';
import { nearnessToHeadline } from './witness/nearness.ts';
import { bodyFactor, quoteBonus } from './witness/page-data.ts';
import { lineTrust } from './witness/trust.ts';
import type { Witnesses } from './witnesses.ts';

/**
 * Weighs each line as a piece of the story: its words of prose, less where boxes with telling names or labels
 * hold it, less before the headline, more where the page's own data quotes it. The witnesses, each in a file of its
 * own under witness/, are heard here and nowhere else.
 */
export function* weighLines(
  page: PageLines,
  measures: Measures,
  witnesses: Witnesses,
  headline: PageLine | null,
): Steps<Float64Array> {
  const weights = new Float64Array(page.lines.length);
  const trust = yield* lineTrust(page, measures, headline);
  const nearness = nearnessToHeadline(page, measures, headline);
  for (const [i, line] of page.lines.entries()) {
    if (isPause(i)) yield;
    const prose = measures.prose[i] ?? 0;
    if (!prose) continue;
    const words = prose * bodyFactor(line, witnesses) + quoteBonus(line, witnesses);
    const excerpt = isExcerpt(page.lines, i) ? EXCERPT_TRUST : 1;
    weights[i] = words * (trust[i] ?? 1) * (nearness[i] ?? 1) * excerpt;
  }
  return weights;
}
