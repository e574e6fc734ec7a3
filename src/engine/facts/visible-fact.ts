import type { Found, Line } from '../model.ts';
import { cleanText } from './clean-text.ts';

/** A fact that readers see in a line: at a node of it, or at its first leaf. `href` is left out where it is null. */
export function visibleFact(
  value: string,
  line: Line,
  detail: string,
  node?: Node,
  href: string | null = null,
): Found<string> {
  const from = { where: 'visible', detail, node: node ?? line.leaves[0] ?? line.block } as const;
  return { value, raw: cleanText(line.text), from, ...(href ? { href } : {}) };
}
