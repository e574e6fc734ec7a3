import { FIXTURE, RATE, TEMPERATURE } from '../knowledge/story-labels.ts';
import { HAS_DIGIT } from './characters.ts';
import { opensWithAgency } from './dateline.ts';
import { furnitureVerdict, isDateLine, isHeadFurniture } from './furniture-line.ts';
import { isMenuItem } from './holds-level-one.ts';
import { judgeLineBetween } from './judge-between.ts';
import { byKind } from './judge-outside-box.ts';
import { labelOf } from './label-of.ts';
import { isRow } from './measure.ts';
import type { ClutterKind } from './model.ts';
import type { PageLine } from './read-lines.ts';
import { isNear, JUST, type Surroundings, zoneOf } from './surroundings.ts';
import { lineClutter, META, type Verdict } from './verdicts.ts';

/** Words of a linked line from which it is a headline, not a section's name. */
const HEADLINE_WORDS = 5;

/** What a line between boxes is, outside the story. */
export function judgeLine(line: PageLine, around: Surroundings): Verdict {
  const zone = zoneOf(line.index, around);
  if (zone === 'between') return judgeLineBetween(line, around);
  const label = labelOf(line);
  if (label && (zone === 'footer' || !isMenuItem(line))) return byKind(label.kind, 'label', line.text, zone);
  if (zone === 'footer') return lineClutter('footer', 'footer', line.text, 2);
  if (zone === 'header') return headerLine(line, around);
  if (zone === 'head')
    return isUnderTeaser(line, around) ? lineClutter('related', 'under-teaser', line.text) : headLine(line);
  return afterLine(line, around);
}

/** Lines above the headline that may be the story's kicker or date. */
const KICKER = 4;

function headerLine(line: PageLine, { headline }: Surroundings): Verdict {
  const isFigure =
    FIXTURE.test(line.folded) ||
    ((line.marks & HAS_DIGIT) !== 0 && (RATE.test(line.folded) || TEMPERATURE.test(line.folded)));
  // The date beside it stays; the weather's own text goes as a part of the line.
  if (isFigure && !isDateLine(line) && !line.links && line.words <= 12 && line.index < headline - KICKER)
    return lineClutter('widget', 'figures', line.text);
  const isHeadline = line.linkWords / Math.max(1, line.links) >= HEADLINE_WORDS;
  return isHeadline
    ? lineClutter('breaking', 'headline-link', line.text)
    : lineClutter('nav', 'header', line.text, 2);
}

/** The date under another story's linked headline, in a column that stands between headline and body. */
function isUnderTeaser(line: PageLine, { page, verdicts }: Surroundings): boolean {
  if (!isDateLine(line)) return false;
  for (let i = line.index - 1; i >= line.index - 2; i--) {
    const verdict = verdicts.at(i);
    if (page.lines[i]?.words)
      return verdict?.keep === null && verdict.level === 1 && verdict.kind === 'related';
  }
  return false;
}

/** Between headline and body: what is linked is a section or an author, what is not is date, byline, lead. */
function headLine(line: PageLine): Verdict {
  const furniture = furnitureVerdict(line);
  if (furniture) return furniture;
  if (isHeadFurniture(line) || !line.words) return META;
  if (line.linkWords >= line.words)
    return line.words > HEADLINE_WORDS + 1
      ? lineClutter('related', 'headline-link', line.text)
      : lineClutter('nav', 'section-link', line.text, 2);
  return (line.words >= 6 && !isRow(line)) || line.heading > 0
    ? META
    : lineClutter('nav', 'head', line.text, 2);
}

function afterLine(line: PageLine, around: Surroundings): Verdict {
  const furniture = isNear(line.index, around) ? furnitureVerdict(line) : null;
  if (furniture) return furniture;
  if (line.index < around.bodyEnd + JUST && isHeadFurniture(line)) return META;
  if (line.linkWords > line.words / 2) return lineClutter('related', 'linked-line', line.text);
  return around.measures.prose[line.index]
    ? lineClutter('related', 'prose-outside', line.text, proseLevel(line, around))
    : lineClutter('widget', 'outside', line.text);
}

/** Kinds of boxes whose prose goes with their label or name. */
const WORDY = new Set<ClutterKind>(['comments', 'newsletter', 'app-promo', 'consent', 'widget']);
/** Lines after the story within which unexplained prose may still be a piece of it. */
const DOUBTFUL = 40;

/**
 * Prose outside the story goes at level 1 only when something says whose it is: a heading above it, a box of
 * comments or the like, a dateline of its own, a distance. Right after the story it may be a half that nobody recognised.
 */
function proseLevel(line: PageLine, { page, verdicts }: Surroundings): 1 | 2 {
  if (opensWithAgency(line)) return 1;
  for (let i = line.index - 1; i >= Math.max(0, line.index - DOUBTFUL); i--) {
    const verdict = verdicts.at(i);
    if (verdict?.keep) return 2;
    const above = page.lines[i];
    if (above && above.heading > 0 && above.words >= 2) return 1;
    if (verdict?.level !== 1) continue;
    if (WORDY.has(verdict.kind) || verdict.reason.rule === 'prose-outside') return 1;
    // A label alone, without links beneath: what follows is what it heads.
    if (i === line.index - 1 && verdict.reason.rule === 'label' && above && !above.linkWords) return 1;
  }
  return 1;
}
