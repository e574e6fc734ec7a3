import type { Shell } from '../engine/model.ts';

/** A shell with the name under which it is hidden: below zero, where no block has its own. */
interface NamedShell {
  readonly id: number;
  readonly element: Element;
  /** Ids of the blocks in it; the shell goes when all of them are hidden. */
  readonly blocks: readonly (number | undefined)[];
}

export interface Shells {
  /** Only the last reading counts: what was a shell before may hold something to read by now. */
  learn(shells: readonly Shell[], idOf: (node: ChildNode) => number | undefined): void;
  /** Every shell met so far; those that are none any more have a block that is never hidden. */
  all(): readonly NamedShell[];
}

/** Keeps the shells and their names from one reading of the page to the next. */
export function createShells(): Shells {
  const shells = new Map<Element, NamedShell>();
  return {
    learn(found, idOf) {
      for (const [element, shell] of shells) shells.set(element, { ...shell, blocks: [undefined] });
      for (const { element, clutter } of found) {
        const id = shells.get(element)?.id ?? -1 - shells.size;
        const blocks = clutter.map(({ nodes: [first] }) => first && idOf(first));
        shells.set(element, { id, element, blocks });
      }
    },
    all: () => [...shells.values()],
  };
}
