/** The name of the popup's line to own.js: it carries ids of blocks, and when it is cut the popup has gone. */
export const PEEK = 'matn-peek';
