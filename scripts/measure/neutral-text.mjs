/**
 * @typedef {import('../../test/unit/engine/pages/visible-lines.ts').TextLine} TextLine
 * @typedef {import('./labelled-pages.mjs').LabelledPage} LabelledPage
 * @typedef {import('./load-gauges.mjs').Gauges} Gauges
 */

/** Names of what belongs to a story and is none of its text, in any class. */
const NAMES =
  'author byline caption credit dateline dek headline published pubdate standfirst subtitle timestamp'.split(
    ' ',
  );
const ELEMENTS = 'h1 figcaption caption time address [rel~=author]'.split(' ');
const PROPERTIES = '[itemprop=author] [itemprop=headline] [itemprop^=date]'.split(' ');
const BESIDE = [...ELEMENTS, ...PROPERTIES, ...NAMES.map((name) => `[class*=${name} i]`)].join(', ');
/** More words are a story in a box that is named for one line of it (`class="article-with-author"`). */
const MOST_WORDS = 60;

/**
 * The text that may stay beside the body or go: it counts neither way. Ask before names are taken from the page.
 * @param {Document} doc
 * @param {readonly TextLine[]} lines what the page shows
 * @param {Pick<LabelledPage, 'label' | 'bodyOnly'>} page
 * @param {Gauges['squash']} squash
 * @returns {Set<Text>}
 */
export function neutralText(doc, lines, { label, bodyOnly }, squash) {
  return bodyOnly ? besideBody(doc, lines, label, squash) : calledNeutral(lines, label, squash);
}

/**
 * A full label says it: title, byline, captions, lines of date and source, tags.
 * @param {readonly TextLine[]} lines
 * @param {LabelledPage['label'] & {byline?: string | null | (string | null)[]}} label
 * @param {Gauges['squash']} squash
 */
function calledNeutral(lines, label, squash) {
  const { title, byline, captions, meta_lines, tags } = label;
  // Of a byline that may be read in two ways, one may be that there is none.
  const called = [title, byline, captions, meta_lines, tags].flat(2);
  const neutral = called.filter((text) => typeof text === 'string').map(squash);
  const paragraphs = new Set(label.body.map(squash));
  const body = [...paragraphs].join('');
  /** @param {string} text one letter says nothing: it is in everything */
  const isCalled = (text) => text.length > 1 && neutral.some((called) => called.includes(text));
  const found = lines.flatMap((line) => {
    const text = squash(line.map((node) => node.data).join(''));
    if (paragraphs.has(text)) return [];
    if (isCalled(text)) return line;
    // A name in the story («القاهرة») is no dateline, though it is a link and stands in one too.
    return body.includes(text) ? [] : line.filter((node) => isCalled(squash(node.data)));
  });
  return new Set(found);
}

/**
 * Where the body alone is labelled, the page's own elements and names say it.
 * @param {Document} doc
 * @param {readonly TextLine[]} lines
 * @param {LabelledPage['label']} label
 * @param {Gauges['squash']} squash
 */
function besideBody(doc, lines, label, squash) {
  const body = squash(label.body.join(''));
  const beside = new Set(
    [...doc.querySelectorAll(BESIDE)].filter((element) => wordCount(element.textContent) <= MOST_WORDS),
  );
  /** @param {Text} node */
  const isBeside = (node) => {
    for (let at = node.parentElement; at; at = at.parentElement) if (beside.has(at)) return true;
    return false;
  };
  return new Set(lines.flat().filter((node) => isBeside(node) && !body.includes(squash(node.data))));
}

/** @param {string | null} text */
const wordCount = (text) => text?.trim().split(/\s+/).length ?? 0;
