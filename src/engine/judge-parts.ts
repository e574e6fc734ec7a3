import { RATE, READERS, TEMPERATURE } from '../knowledge/story-labels.ts';
import { isMenuItem, PROMOTION } from './holds-level-one.ts';
import { matchLabel } from './match-label.ts';
import { isPause, type Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import { collapse, fold } from './text.ts';
import { type ClutterVerdict, clutter } from './verdicts.ts';

/** Words of a text that may be a part: «انسخ الرابط», «اضف تعليقا على الخبر». */
const LONGEST = 6;

/**
 * Parts of a line that are clutter though the line is not: «انسخ الرابط» beside the date, «26°» beside the day,
 * «3 ردود» beside the author. Only on lines without prose, of two texts or more.
 */
export function* judgeParts({ page, verdicts, headline }: Surroundings): Steps<void> {
  for (const line of page.lines) {
    if (isPause(line.index)) yield;
    const verdict = verdicts.at(line.index);
    if (!verdict || verdict.keep === 'body' || (verdict.keep === null && verdict.level === 1)) continue;
    if (line.leaves.length < 2 || line.words > 30 || line.heading || isMenuItem(line)) continue;
    for (const leaf of line.leaves) {
      const part =
        leaf.nodeType === 3 ? partVerdict(collapse((leaf as Text).data), line.index < headline) : null;
      if (part) verdicts.giveLeaf(line.index, leaf, part);
    }
  }
}

function partVerdict(text: string, isAbove: boolean): ClutterVerdict | null {
  const words = text.split(' ').length;
  if (words > LONGEST) return null;
  const folded = fold(text);
  if (TEMPERATURE.test(folded)) return clutter('widget', 'temperature', text);
  if (isAbove && RATE.test(folded)) return clutter('widget', 'figures', text);
  if (READERS.test(folded)) return clutter('widget', 'readers', text);
  const match = matchLabel(folded);

  if (!match || (!PROMOTION.has(match.kind) && match.kind !== 'comments')) return null;
  return match.whole || match.words > 0 || words <= 4 ? clutter(match.kind, 'label-part', text) : null;
}
