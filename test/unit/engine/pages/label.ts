import type { ClutterKind } from '../../../../src/engine/model.ts';

/** A snippet of text that must be gone: of the page while it is only decluttered (1), or of the article level (2). */
export interface LabelledClutter {
  readonly kind: ClutterKind | 'other';
  readonly where: string;
  readonly level: 1 | 2;
  readonly text: string;
}

type OneOrMore<T> = T | readonly T[];

/** What a careful reader says of a page: the contents of `test/pages/NAME.json`, as far as the engine is asked. */
export interface Label {
  readonly url: string;
  /** `null` on pages that are no article only. */
  readonly title: string | null;
  /** Several where the page contradicts itself: any of them is right. */
  readonly published: OneOrMore<string | null>;
  readonly source: OneOrMore<string | null>;
  readonly tags: readonly string[];
  /** Other readings of the tags, as right as `tags`. */
  readonly tags_alt?: readonly (readonly string[])[];
  readonly body: readonly string[];
  readonly captions: readonly string[];
  readonly meta_lines: readonly string[];
  readonly clutter: readonly LabelledClutter[];
  /** The page is no Arabic article: nothing is to be done. */
  readonly notArticle?: boolean;
  /** The page's own scripts inject blocks within so many milliseconds. */
  readonly injected_ms?: number;
}
