import type { Facts, Found } from '../engine/model.ts';
import { originalOf } from './read-clobbered.ts';
import { isConnected, isElement, parentOf } from './unclobbered.ts';

/** Names that a fact goes by in the popup → the list or the single fact of that name. */
const PLURALS: Readonly<Record<string, keyof Facts>> = {
  source: 'sources',
  tag: 'tags',
  keyword: 'keywords',
};

/**
 * Scrolls to the place a fact was read from and lights it up for a moment, leaving nothing behind.
 * @param fact a name as in the summary (`sources`) or in the popup (`source`)
 * @returns false when the page has no such place, or does not show it
 */
export function revealFact(facts: Facts, fact: string, index: number): boolean {
  const found = findFact(facts, fact, index)?.from.node ?? null;
  const node = found && originalOf(found);
  if (node === null || !isConnected(node)) return false;
  const element = isElement(node) ? node : parentOf(node);
  if (!(element instanceof HTMLElement) || !element.checkVisibility()) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  // An animation lives beside the document: no attribute, no style element, nothing to undo.
  element.animate(
    [{ backgroundColor: LIGHT, outline: `3px solid ${LIGHT}` }, { backgroundColor: LIGHT, offset: 0.6 }, {}],
    { duration: 2200, easing: 'ease-in-out' },
  );
  return true;
}

const LIGHT = 'rgb(245 190 60 / 0.55)';

function findFact(facts: Facts, fact: string, index: number): Found<unknown> | null {
  const key = PLURALS[fact] ?? fact;
  if (!Object.hasOwn(facts, key)) return null;
  const found: unknown = facts[key as keyof Facts];
  const one: unknown = Array.isArray(found) ? found[index] : found;
  return typeof one === 'object' && one !== null ? (one as Found<unknown>) : null;
}
