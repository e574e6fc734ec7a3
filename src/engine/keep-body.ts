import { HAS_SIGN } from './characters.ts';
import { IN_CELL, IN_ITEM, IN_PRE, IN_QUOTE, IN_TERM } from './element-traits.ts';
import { furnitureVerdict, isDateLine, isHeadFurniture } from './furniture-line.ts';
import { PROMOTION } from './holds-level-one.ts';
import { isMadeAlike } from './is-made-alike.ts';
import { matchOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { Repetitions } from './repetitions.ts';
import { isPause, type Steps } from './steps.ts';
import { BODY, lineClutter, META, type Verdict, type Verdicts } from './verdicts.ts';

/**
 * What is left between the headline and the end of the story: body from the first prose to the last, and what
 * follows the last paragraph like one more.
 * @param isTight the headline stands outside: the container holds the text and little else, from its first line on
 */
export function* keepBody(
  indexes: readonly number[],
  isTight: boolean,
  page: PageLines,
  measures: Measures,
  verdicts: Verdicts,
): Steps<void> {
  const lines = indexes.map((index) => page.lines[index]).filter((line) => line !== undefined);
  const isText = (line: PageLine) =>
    (measures.prose[line.index] ?? 0) > 0 &&
    verdicts.isFree(line.index) &&
    !isColophon(line) &&
    !isBareDate(line);
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  const repetitions = new Repetitions(lines);
  let end = lines[last];
  for (const [at, line] of lines.entries()) {
    if (isPause(at)) yield;
    if (!verdicts.isFree(line.index)) continue;
    const furniture = furnitureVerdict(line) ?? (at < first && isHeadFurniture(line) ? META : null);
    if (furniture) verdicts.give(line.index, furniture);
    else if (at > last) {
      const verdict = afterLast(line, end);
      verdicts.give(line.index, verdict);
      if (verdict === BODY) end = line;
    } else if (at >= first || isTight)
      verdicts.give(
        line.index,
        repetitions.has(line) ? lineClutter('widget', 'repeated', line.text, 2) : BODY,
      );
  }
}

/** @param end the last line so far that is the story's */
function afterLast(line: PageLine, end: PageLine | undefined): Verdict {
  if (isTail(line) || (end && continues(line, end))) return BODY;
  // «لمتابعة أهم الأخبار اشتركوا بقناتنا على تلغرام t.me/…»: too long for a label inside a story, none below it.
  const label = matchOf(line);
  return label && PROMOTION.has(label.kind)
    ? lineClutter(label.kind, 'label', line.text)
    : lineClutter('footer', 'tail', line.text, 2);
}

/** «2021/07/15 20:32 1,904 مشاهدة»: its signs make it look like prose. */
function isBareDate(line: PageLine): boolean {
  return isDateLine(line) && !/[.؟!»"”]\s*$/u.test(line.text);
}

/** Inside an item, a cell, a quote. */
const SET_APART = IN_ITEM | IN_CELL | IN_TERM | IN_QUOTE | IN_PRE;

/** What may still be story after the last paragraph: items of a list, cells, quotes, short sentences, pictures. */
function isTail(line: PageLine): boolean {
  if (!line.words) return line.media > 0;
  if (line.linkWords > line.words / 2 || isColophon(line)) return false;
  return (line.region.traits & SET_APART) !== 0 || (line.words >= 3 && /[.؟!…»"”]\s*$/u.test(line.text));
}

/**
 * The next of the same kind of paragraph, however short: the prices and times at the end of an announcement, the
 * line «المراجع:» over pictures.
 */
function continues(line: PageLine, end: PageLine): boolean {
  const [one, other] = [end.block, line.block];
  return (
    line.index === end.index + 1 &&
    one.parentElement === other.parentElement &&
    isMadeAlike(one, other) &&
    !line.links &&
    !isColophon(line)
  );
}

/** Copyright, contact and address lines under a story: prose by their words, none of the story's. */
function isColophon(line: PageLine): boolean {
  if (line.marks & HAS_SIGN && line.words <= 60 && /©|\(c\) ?\d{4}/iu.test(line.text)) return true;
  if (line.marks & HAS_SIGN && line.words <= CONTACT && /\S@\S+\.\S/u.test(line.text)) return true;
  return line.words <= SHORT && line.links > 0 && line.text.includes('://');
}
/** Longer lines that hold an address are sentences. */
const SHORT = 14;
/** «للتواصل مع الكاتب: … أو عبر حسابه …» */
const CONTACT = 22;
