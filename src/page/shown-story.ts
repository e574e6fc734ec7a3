import type { FactContext } from '../engine/facts/find-facts.ts';
import type { Level } from '../engine/model.ts';

/** Where page.js tells its guests which story it shows. A symbol: no name in the page can shadow it. */
const STORY = Symbol.for('matn.story');

export interface ShownStory {
  /** What is applied to the page now; `null` after restore. */
  readonly level: Level | null;
  readonly context: FactContext;
  /** The page's own node for one in `context`, which may come from a copy (see read-clobbered.ts). */
  readonly originalOf: <Kind extends Node>(node: Kind) => Kind;
}
const world: typeof globalThis & { [STORY]?: () => ShownStory | null } = globalThis;

/** Leaves for the other scripts in the page what tells the story that is shown. */
export function tellStory(tell: () => ShownStory | null): void {
  world[STORY] = tell;
}

/** @returns the story that the page shows now; null without one, and where page.js is not there */
export function shownStory(): ShownStory | null {
  return world[STORY]?.() ?? null;
}
