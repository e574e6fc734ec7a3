/*
 * Types of schema.org as JSON-LD and microdata name them, each a choice of a regular expression for the end of a name:
 * `NewsArticle`, `LiveBlogPosting`, `https://schema.org/ReportageNewsArticle`.
 */

/** A story. */
export const STORY_TYPES = 'Article|BlogPosting|Report';

/** What a page may be about beside a story, or instead of one. */
export const MEDIA_TYPES = 'Gallery|VideoObject|Recipe';

/** The page that a story is on. */
export const PAGE_TYPES = 'WebPage|CreativeWork';
