import type { FactContext } from '../engine/facts/find-facts.ts';
import type { Facts, PageReading } from '../engine/model.ts';
import type { Steps } from '../engine/steps.ts';

/** What the page needs from outside. */
export interface Surroundings {
  readonly win: Window;
  readonly readPage: (doc: Document, url: string, wish: { anyway: boolean }) => Steps<PageReading>;
  /** What the popup tells of the story; nothing of it is needed to hide anything. */
  readonly readFacts: (context: FactContext) => Steps<Facts>;
  /** Scrolls to a place in the page. */
  readonly reveal: (node: Node) => boolean;
  /** Tells the background how many blocks are hidden now. */
  readonly report: (hiddenCount: number) => void;
  /** Whether the extension that put us here is still there (not updated, removed or switched off). */
  readonly isWanted: () => boolean;
}
