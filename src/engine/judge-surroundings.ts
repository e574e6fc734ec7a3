import { judgeLine } from './judge-line.ts';
import { judgeOutsideBox } from './judge-outside-box.ts';
import { judgeParts } from './judge-parts.ts';
import { judgeTitles } from './judge-titles.ts';
import { pushReversed, type Region } from './read-lines.ts';
import type { Surroundings } from './surroundings.ts';

/** Judges all that stands outside the story: from the page's root down, a box at a time. */
export function judgeSurroundings(around: Surroundings): void {
  const { page, verdicts } = around;
  const stack: Region[] = [page.root];
  for (let region = stack.pop(); region; region = stack.pop()) {
    if (region.end <= region.first || verdicts.isSettled(region)) continue;
    const verdict = verdicts.holdsKept(region) ? null : judgeOutsideBox(region, around);
    if (verdict) verdicts.giveAll(region.first, region.end, verdict);
    else {
      judgeOwnLines(region, around);
      pushReversed(stack, region.children);
    }
  }
  judgeTitles(around);
  judgeParts(around);
}

/** Lines that stand directly in a region, between its boxes. */
function judgeOwnLines({ first, end, element }: Region, around: Surroundings): void {
  for (let i = first; i < end; i++) {
    const line = around.page.lines[i];
    if (line && around.verdicts.isFree(i) && line.block === element)
      around.verdicts.give(i, judgeLine(line, around));
  }
}
