/** Parts of an address that lists have and stories seldom; weighed together with what the page looks like. */
export const LIST_PATHS = [
  'tag',
  'tags',
  'category',
  'categories',
  'cat',
  'section',
  'sections',
  'topic',
  'topics',
  'search',
  'author',
  'authors',
  'writer',
  'archive',
  'archives',
  'page',
  'latest',
  'label',
  'keyword',
  'keywords',
] as const;

/** Addresses of threads in forums, by the programs that serve them: vBulletin, phpBB, MyBB, SMF, XenForo. */
export const FORUM_PATH =
  /\/(?:showthread|showpost|viewtopic|viewforum|forumdisplay)\b|[?&]topic=\d|\/threads?\/[^/]*\.\d+(?:\/|$)/i;

/** Addresses of front pages. */
export const FRONT_PATH = /^\/(?:(?:ar|arabic|home|index|default|main)(?:\.\w+)?\/?)?$/i;

/** Titles of pages that are not there, folded. */
export const NOT_FOUND =
  /صفحه.*(?:غير (?:موجوده|متوفره|متاحه)|محذوفه)|لم (?:نعثر|يتم العثور|نجد) |(?:^|\D)404(?:\D|$)|page not found/u;

/** Labels that head pages of the weather and of prayer times, folded, whatever town follows: «حالة الطقس في عمّان». */
export const SERVICE_LABEL = /^حاله|^درجات|مواقيت|صلاه/;
