import { judgeLine } from './judge-line.ts';
import { judgeOutsideBox } from './judge-outside-box.ts';
import { judgeParts } from './judge-parts.ts';
import { judgeTitles } from './judge-titles.ts';
import type { Region } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** Judges all that stands outside the story: from the page's root down, a box at a time. */
export function* judgeSurroundings(around: Surroundings): Steps<void> {
  const { page, verdicts } = around;
  let entered = 0;
  let region: Region | undefined = page.root;
  while (region) {
    entered += 1;
    if (isPause(entered)) yield;
    if (region.end <= region.first || verdicts.isSettled(region)) {
      region = region.next;
      continue;
    }
    const verdict = verdicts.holdsKept(region) ? null : judgeOutsideBox(region, around);
    if (verdict) {
      verdicts.giveAll(region.first, region.end, verdict);
      region = region.next;
    } else {
      yield* judgeOwnLines(region, around);
      region = page.outline[region.index + 1];
    }
  }
  judgeTitles(around);
  yield* judgeParts(around);
}

/** Lines that stand directly in a region, between its boxes. */
function* judgeOwnLines({ firstLine }: Region, around: Surroundings): Steps<void> {
  const { verdicts } = around;
  for (let line = firstLine; line; line = line.nextInRegion) {
    if (isPause(line.index)) yield;
    if (verdicts.isFree(line.index)) verdicts.give(line.index, judgeLine(line, around));
  }
}
