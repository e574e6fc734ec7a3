import { IN_ARTICLE } from './element-traits.ts';
import { matchOf } from './label-of.ts';
import { nameHint } from './name-hints.ts';
import type { PageLine, PageLines, Region } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';

/** Share of the page's lines that a site footer covers at most when only labels tell it. */
const LARGEST_SHARE = 0.35;

/** The lines of the site's footer; `first === end` when the page has none. */
export interface Footer {
  readonly first: number;
  readonly end: number;
}

/**
 * Finds the lines of the site's footer: the `<footer>`, or the last part of the page that holds the
 * copyright line, grown as far as it meets no part of the story.
 */
export function* findFooter(page: PageLines, bodyEnd: number): Steps<Footer> {
  const count = page.lines.length;
  const from = bodyEnd + (count - bodyEnd) * 0.3;
  for (const region of page.outline) {
    if (isPause(region.index)) yield;
    if (region.first < from || region.end === region.first || region.traits & IN_ARTICLE) continue;
    if (region.element.localName === 'footer' || nameHint(region)?.kind === 'footer') return region;
  }
  let best: Footer = { first: count, end: count };
  for (let i = count - 1; i >= bodyEnd && i > count * (1 - LARGEST_SHARE); i--) {
    const line = page.lines[i];
    if (line && matchOf(line)?.kind === 'footer') best = grow(line, page, bodyEnd);
  }
  return best;
}

function grow(line: PageLine, page: PageLines, bodyEnd: number): Footer {
  let grown: Footer = { first: line.index, end: line.index + 1 };
  for (let region: Region | null = line.region; region; region = region.parent) {
    if (region.first < bodyEnd || region.end - region.first > page.lines.length * LARGEST_SHARE) break;
    grown = region;
  }
  return grown;
}
