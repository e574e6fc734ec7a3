import type { ClutterKind, Level, Origin, PageDate } from '../engine/model.ts';

/** The engine's kinds, and what the reader picked. */
export type BlockKind = ClutterKind | 'own';

/** JSON-safe twins of the engine's facts: what travels from the page to popup and background. */
export interface FactSummary<T> {
  readonly value: T;
  readonly raw: string;
  readonly where: Origin['where'];
  readonly detail: string;
  /** Whether the page can scroll to the place it was read from (see `revealFact`). */
  readonly visible: boolean;
  /** Where the page's own link on it leads. Not to be trusted: see `linkOf` in show-link.ts. */
  readonly href?: string;
}

export interface BlockSummary {
  /** Stable for the life of the reading. */
  readonly id: number;
  readonly kind: BlockKind;
  readonly level: 1 | 2;
  /** First words of what was hidden, at most 120 characters; empty for blocks without text. */
  readonly text: string;
  readonly rule: string;
  readonly evidence: string;
  readonly hidden: boolean;
}

export interface ArticleSummary {
  readonly state: 'ready';
  /** What is applied to the page now; `null` after restore. */
  readonly level: Level | null;
  readonly host: string;
  readonly title: FactSummary<string> | null;
  readonly published: FactSummary<PageDate> | null;
  readonly modified: FactSummary<PageDate> | null;
  /** The publication day of the page's data, where it is another than `published`. */
  readonly disputed: FactSummary<PageDate> | null;
  readonly sources: readonly FactSummary<string>[];
  readonly publisher: FactSummary<string> | null;
  readonly byline: FactSummary<string> | null;
  readonly tags: readonly FactSummary<string>[];
  readonly keywords: readonly FactSummary<string>[];
  readonly words: number;
  readonly minutes: number;
  readonly blocks: readonly BlockSummary[];
  readonly hiddenCount: number;
}

export interface NoArticleSummary {
  readonly state: 'not-article' | 'not-arabic';
  readonly why: string;
  readonly host: string;
}

/** `restricted`: the browser lets no extension run there; `loading`: the page has no document yet. */
export interface ErrorSummary {
  readonly state: 'error';
  readonly why: 'restricted' | 'pdf' | 'loading' | 'failed';
  readonly host: string;
}

export type PageSummary = ArticleSummary | NoArticleSummary | ErrorSummary;
