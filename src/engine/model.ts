import type { FactContext } from './facts/find-facts.ts';

/**
 * The vocabulary of the whole program. Everything the engine hands out is described here;
 * popup, background and options import these types and nothing else of the engine.
 */

/**
 * Kinds of clutter, in the order in which the popup lists them. Where a name or a label says two kinds, the first of
 * them is heard (read-names.ts, match-label.ts): another order is another reading.
 */
export const CLUTTER_KINDS = [
  'breaking',
  'related',
  'most-read',
  'share',
  'follow',
  'comments',
  'newsletter',
  'app-promo',
  'advert',
  'search',
  'skip-link',
  'loader',
  'widget',
  'consent',
  'nav',
  'footer',
] as const;
export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/** `declutter` hides clutter of level 1; `article` hides level 1 and 2: all but the article. */
export type Level = 'declutter' | 'article';

/** Why a block is clutter: the id of the rule, and the words (or attribute) that made it fire. */
export interface Reason {
  readonly rule: string;
  readonly evidence: string;
}

/** What is hidden as one thing: one element, or a run of sibling nodes (text nodes too). */
export interface Clutter {
  readonly nodes: readonly ChildNode[];
  readonly kind: ClutterKind;
  /** 1: goes at level `declutter`; 2: goes only at level `article`. */
  readonly level: 1 | 2;
  readonly reason: Reason;
}

/** An element that shows nothing but several blocks: hidden while all of them are, so that no empty column stays. */
export interface Shell {
  readonly element: Element;
  readonly clutter: readonly Clutter[];
}

/** Where a fact was read. `node` lets the popup scroll to it; `null` for meta, JSON-LD and the URL. */
export interface Origin {
  readonly where: 'visible' | 'json-ld' | 'meta' | 'microdata' | 'url' | 'computed';
  /** A label, key or property, such as `المصدر`, `article:published_time`, `time[datetime]`. */
  readonly detail: string;
  readonly node: Node | null;
}

/** A fact together with the text it was read from. */
export interface Found<T> {
  readonly value: T;
  readonly raw: string;
  readonly from: Origin;
  /** Where the page itself links it to, absolute http(s): a source's page, a tag's own page on the same site. */
  readonly href?: string;
}

/** A date as the page gives it, never more precise than the page is. */
export interface PageDate {
  /** ISO 8601: `2023-09-05`, `2023-09-05T09:41`, or with the offset where the page states a zone. */
  readonly iso: string;
  readonly precision: 'day' | 'minute' | 'second';
  readonly calendar: 'gregorian' | 'hijri';
}

export interface Facts {
  readonly title: Found<string> | null;
  readonly published: Found<PageDate> | null;
  readonly modified: Found<PageDate> | null;
  /** A date stated for machines, of another day than the published one that readers are shown; null where they agree. */
  readonly disputed: Found<PageDate> | null;
  /** The stated original source(s), in the page's order: «المصدر: الجزيرة + وكالات» gives two. */
  readonly sources: readonly Found<string>[];
  /** The site as its readers call it. */
  readonly publisher: Found<string> | null;
  readonly byline: Found<string> | null;
  /** The article's own tags as the page declares them, without `#`. */
  readonly tags: readonly Found<string>[];
  /** Ranked phrases computed from headline and body; only when the page declares no tags. */
  readonly keywords: readonly Found<string>[];
  readonly words: number;
  /** Reading time in whole minutes, at least 1. */
  readonly minutes: number;
}

/** What is said of a story of which nothing is known. */
export const NO_FACTS = {
  title: null,
  published: null,
  modified: null,
  disputed: null,
  sources: [],
  publisher: null,
  byline: null,
  tags: [],
  keywords: [],
  words: 0,
  minutes: 1,
} as const satisfies Facts;

export interface ArticleReading {
  readonly kind: 'article';
  /** What {@link findFacts} (facts/find-facts.ts) needs to tell the story's date, source, tags …; read on demand. */
  readonly context: FactContext;
  /** The leaf nodes (text nodes, images, …) of the story's own text, in document order. */
  readonly body: readonly Node[];
  /** In document order; no block contains another, none contains a body node. */
  readonly clutter: readonly Clutter[];
  readonly shells: readonly Shell[];
  /** The open shadow trees that were read, whose changes are no changes of the document. */
  readonly roots: Iterable<ShadowRoot>;
}
export interface NoReading {
  readonly kind: 'not-article' | 'not-arabic';
  /** Id of the rule that said no. */
  readonly why: string;
}
export type PageReading = ArticleReading | NoReading;

/**
 * A run of inline content between two block boundaries or `<br>`s: what a reader sees as one
 * paragraph or line. The page is a sequence of lines; every element covers an interval of it.
 */
export interface Line {
  readonly index: number;
  /** Text as shown: white space collapsed, trimmed. Empty for a line that holds only media. */
  readonly text: string;
  /** `text` folded for matching (see fold.ts). */
  readonly folded: string;
  /** Leaf nodes in order: non-blank text nodes and media elements. */
  readonly leaves: readonly Node[];
  /** The nearest block element around the line. */
  readonly block: Element;
  readonly words: number;
  readonly linkWords: number;
  readonly arabicLetters: number;
  readonly letters: number;
  /** 1–6 when the line stands inside a heading, else 0. */
  readonly heading: number;
}
