/** What HTML's element names mean for reading, by local name in lower case. */

/** Never shown, or nothing to read in them. */
export const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'link',
  'meta',
  'base',
  'datalist',
  'param',
  'source',
  'track',
  'area',
  'map',
]);

/** Flow within a line; every other element begins and ends one (custom elements too: CMSs use them as boxes). */
export const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'rb',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'button',
  'output',
  'slot',
  'matn-run',
]);

/** Shown as one thing: pictures, players, embeds. Not entered. */
export const MEDIA = new Set([
  'img',
  'picture',
  'svg',
  'video',
  'audio',
  'canvas',
  'object',
  'embed',
  'iframe',
  'math',
]);

/** Form controls without text of their own. Not entered. */
export const CONTROLS = new Set(['input', 'textarea', 'select', 'progress', 'meter']);

export const HEADINGS = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);
