import type { PageReading } from '../engine/model.ts';

/** Where page.js leaves what further content scripts need of it. A symbol: no name in the page can shadow it. */
export const PAGE_READER = Symbol.for('matn.reader');
interface PageReader {
  /** Reads the page as it is now; its `body` and `clutter` are nodes of the page itself. */
  readonly read: () => PageReading;
  /** The page's own node for one that the reading's context names, which may be of a copy. */
  readonly originalOf: <Kind extends Node>(node: Kind) => Kind;
}
export type ReaderWorld = typeof globalThis & { [PAGE_READER]?: PageReader };
