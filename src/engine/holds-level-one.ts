import { TEMPERATURE } from '../knowledge/story-labels.ts';
import { type Box, FIELDS } from './box.ts';
import { HAS_DIGIT } from './characters.ts';
import { IN_ITEM, IN_LIST, IN_NAV } from './element-traits.ts';
import { labelOf } from './label-of.ts';
import type { ClutterKind } from './model.ts';
import { nameHint } from './name-hints.ts';
import type { PageLine } from './read-lines.ts';

/** Kinds that go even where the header or footer around them stays. */
export const PROMOTION = new Set<ClutterKind>([
  'follow',
  'app-promo',
  'newsletter',
  'search',
  'share',
  'skip-link',
  'breaking',
  'consent',
  'advert',
]);

/** Whether a header or footer that stays holds something that goes: a search box, a ticker, a promotion, the weather. */
export function holdsLevelOne({ lines, region }: Box): boolean {
  if (lines.some(isLevelOne)) return true;
  for (let child = region.firstChild; child; child = child.nextSibling) {
    const name = child.end > child.first ? nameHint(child) : null;
    if (name !== null && name.kind !== 'nav' && name.kind !== 'footer') return true;
  }
  return false;
}

function isLevelOne(line: PageLine): boolean {
  if (line.controls > 0 && line.block.querySelector(FIELDS)) return true;
  if (line.marks & HAS_DIGIT && line.words <= 8 && TEMPERATURE.test(line.folded)) return true;
  const label = isMenuItem(line) ? null : labelOf(line);
  return label !== null && (PROMOTION.has(label.kind) || isBackToTop(label.pattern));
}

const IN_MENU = IN_ITEM | IN_LIST | IN_NAV;

/** «فيديو», «الطقس», «تطبيقاتنا» in a menu are links to sections, not labels. */
export function isMenuItem(line: PageLine): boolean {
  return line.linkWords === line.words && line.words <= 4 && (line.region.traits & IN_MENU) !== 0;
}

/** @returns whether it is what a button says that leads to the page's top */
export function isBackToTop(text: string): boolean {
  return /[أا]على|top/.test(text);
}
