import type { PageLine } from './read-lines.ts';
import type { Surroundings } from './surroundings.ts';
import { lineClutter } from './verdicts.ts';

/** Words of a title without a link: «كتاب الشعاع», «محوّل العملات». */
const LONGEST = 7;

/**
 * Above the story, a short line that stands right before a block that goes, in the same box, is its title and goes
 * with it: no orphan heading stays behind. (Below the story such lines go anyway; beside it they may be its byline.)
 */
export function judgeTitles({ page, verdicts }: Surroundings): void {
  for (let i = page.lines.length - 2; i >= 0; i--) {
    const verdict = verdicts.at(i);
    const below = verdicts.at(i + 1);
    const line = page.lines[i];
    const next = page.lines[i + 1];
    if (!line || !next || verdict?.keep !== null || verdict.level === 1 || verdict.reason.rule !== 'header')
      continue;
    if (below?.keep !== null || below.level !== 1 || below.reason.rule === 'temperature') continue;
    if (isTitle(line, next)) verdicts.overrule(i, lineClutter(below.kind, 'title', line.text));
  }
}

function isTitle(line: PageLine, next: PageLine): boolean {
  if (!line.words || line.words > LONGEST || line.linkWords || line.controls) return false;
  const box = line.block.parentElement;
  return box !== null && box.localName !== 'body' && box.contains(next.block);
}
