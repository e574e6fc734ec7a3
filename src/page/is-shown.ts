import { MARK } from './marks.ts';
import { getAttribute, isConnected, isElement, parentOf } from './unclobbered.ts';

/** @returns whether a node is in the page, and neither in nor itself anything that we hid */
export function isShown(node: Node): boolean {
  if (!isConnected(node)) return false;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) if (isMarked(at)) return false;
  return true;
}

/** Whether a node carries the mark of a block or a shell; the mark of what was only freed (hide.ts) has no hyphen. */
export function isMarked(node: Node): boolean {
  return isElement(node) && (getAttribute(node, MARK)?.includes('-') ?? false);
}
