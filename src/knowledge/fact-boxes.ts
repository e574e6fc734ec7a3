/*
 * By which names in their markup sites call the boxes of a story's facts. Hints only: what stands in such a box must
 * still read like a name, a date or a tag. Choices are of regular expressions.
 */

/** Who wrote, as a selector. */
export const AUTHOR_BOX =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i], [class~="by"]';

/** A picture and what is said of it, as a selector. */
export const CAPTION_BOX = 'figure, figcaption, [class*="caption" i]';

/** Whose story it is, as aggregators print it beside the headline: words of an element's name or class. */
export const SOURCE_NAMES = 'source|provider|agency';

/** When it was changed or published: words of a class or a property. */
export const MODIFIED_NAMES = 'modified|updated?\\b|last-?mod';
export const PUBLISHED_NAMES = 'datePublished';

/** The story's tags: words of a class or an id, in small letters. */
export const TAG_NAMES = 'tags?|tags?(?:box|list|cloud)|keywords?|hash ?tags?';

/** The one of them that no section of a site has: «tags», «post-tags», «ft__tags». */
export const SURE_TAG_NAMES = 'tags';
