import type { TestPage } from '../pages/load-page.ts';
import { childHolding, commonAncestor } from './dom.ts';

/** Parents between whose children no box can stand. */
const CLOSED = 'ul, ol, dl, table, tbody, tr, p, span, a, strong, b, em, figure, blockquote';
/** Fewer words are a subheading or an item: what follows belongs to it. */
const LEAST_WORDS = 10;

/** A place between two paragraphs: after the one, before the other; boxes of the page may stand there already. */
export interface Gap {
  readonly above: ChildNode;
  readonly below: ChildNode;
}

/** The places between two paragraphs of the story where an editor or a script may put something, in order. */
export function storyGaps({ gold, label }: TestPage): Gap[] {
  const gaps: Gap[] = [];
  for (const [i, texts] of gold.body.entries()) {
    const next = gold.body[i + 1]?.[0];
    const last = texts.at(-1);
    if (!next || !last || (label.body[i]?.split(/\s+/).length ?? 0) < LEAST_WORDS) continue;
    const around = commonAncestor([last, next]);
    if (around.closest(CLOSED)) continue;
    gaps.push({ above: childHolding(around, last), below: childHolding(around, next) });
  }
  return gaps;
}

/** The first, the middle and the last of a list, each once. */
export function spread<T>(items: readonly T[]): T[] {
  const places = new Set([0, Math.floor((items.length - 1) / 2), items.length - 1]);
  return items.filter((_, i) => places.has(i));
}
