import { matchLabel } from './match-label.ts';
import { nameHint } from './name-hints.ts';
import type { PageLines, Region } from './read-lines.ts';

/** Share of the page's lines that a site footer covers at most when only labels tell it. */
const LARGEST_SHARE = 0.35;

/**
 * Finds the first line of the site's footer: the `<footer>`, or the last part of the page that holds the
 * copyright line, grown as far as it meets no part of the story.
 * @returns the index, or the number of lines when the page has none
 */
export function findFooter(page: PageLines, bodyEnd: number): number {
  const none = page.lines.length;
  let best = none;
  for (const region of page.regions.values()) {
    if (region.first < bodyEnd || region.end === region.first || region.first >= best) continue;
    const isFooter = region.element.localName === 'footer' || nameHint(region.element)?.kind === 'footer';
    if (isFooter && region.end >= none - (none - bodyEnd) * 0.3 && !insideArticle(region))
      best = region.first;
  }
  if (best < none) return best;
  for (let i = none - 1; i >= bodyEnd && i > none * (1 - LARGEST_SHARE); i--) {
    const line = page.lines[i];
    if (line && matchLabel(line.folded)?.kind === 'footer') best = grow(line.block, page, bodyEnd, i);
  }
  return best;
}

function insideArticle(region: Region): boolean {
  return region.element.closest('article') !== null;
}

function grow(block: Element, page: PageLines, bodyEnd: number, index: number): number {
  let first = index;
  for (let region: Region | null | undefined = page.regions.get(block); region; region = region.parent) {
    if (region.first < bodyEnd || region.end - region.first > page.lines.length * LARGEST_SHARE) break;
    first = region.first;
  }
  return first;
}
