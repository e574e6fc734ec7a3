/**
 * The attribute that carries all that comfort says to the style: on the root the reader's wishes, on parts of the
 * page what they are. A list of words, the first of them a token that no page can have brought along.
 */
export const COMFORT = 'data-matn-comfort';

/** What an element is to the style. */
export type Part =
  /** Holds text of its own: size, line height and face count here. */
  | 'line'
  /** A line of the headline: set closer than the text. */
  | 'head'
  /** Holds the headline and the whole story: as wide as a line is long. */
  | 'column'
  /** Between root and story: neither narrows nor cuts what is in it. */
  | 'free'
  /** Around the story: its own ground and its own veil go when the reader chose colours. */
  | 'path'
  /** Lies over other things: keeps a ground of its own. */
  | 'over';

/** Font sizes of a story's text that the style knows, in CSS pixels. */
export const SMALLEST = 10;
export const LARGEST = 40;
