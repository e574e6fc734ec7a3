import { isConnected, isElement, parentOf } from './unclobbered.ts';

const LIGHT = 'rgb(245 190 60 / 0.55)';

/**
 * Scrolls to a place in the page and lights it up for a moment, leaving nothing behind.
 * @returns false when the page does not show it
 */
export function revealNode(node: Node): boolean {
  if (!isConnected(node)) return false;
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
