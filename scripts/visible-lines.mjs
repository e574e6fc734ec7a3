// What a reader sees of a page, line by line, judged by a stylesheet-aware DOM without layout.

const NEVER_SEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD OPTION TEXTAREA IFRAME SVG DATALIST'.split(' '),
);

/**
 * All white space, bidi controls and zero-width marks removed: for «does this text occur».
 * @param {string} text
 */
export const squash = (text) =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '');

/** @typedef {{text: string, runs: string[]}} VisibleLine `runs` are the line's text nodes, white space collapsed */

/**
 * Splits the visible text at block boundaries and `<br>`.
 * @param {Document} doc a jsdom document
 * @returns {VisibleLine[]}
 */
export function readVisibleLines(doc) {
  /** @type {VisibleLine[]} */
  const lines = [];
  /** @type {string[]} */
  let runs = [];
  const breakLine = () => {
    const text = runs.join('').replace(/\s+/g, ' ').trim();
    if (text) lines.push({ text, runs: runs.filter((run) => run.trim()) });
    runs = [];
  };
  /**
   * @param {Node} node
   * @param {boolean} shown
   */
  const visit = (node, shown) => {
    if (isText(node)) {
      if (shown) runs.push(node.data.replace(/\s+/g, ' '));
      return;
    }
    if (!isElement(node) || NEVER_SEEN.has(node.tagName.toUpperCase())) return;
    if (node.tagName === 'BR') {
      breakLine();
      return;
    }
    const style = doc.defaultView?.getComputedStyle(node);
    if (!style || node.hidden || style.display === 'none' || style.opacity === '0') return;
    const block = !/^(inline|contents|ruby)/.test(style.display);
    const visible = style.visibility ? !/^(hidden|collapse)$/.test(style.visibility) : shown;
    if (block) breakLine();
    for (const child of node.childNodes) visit(child, visible);
    if (block) breakLine();
  };
  visit(doc.body, true);
  breakLine();
  return lines;
}

/**
 * @param {Node} node
 * @returns {node is Text}
 */
const isText = (node) => node.nodeType === 3;

/**
 * @param {Node} node
 * @returns {node is HTMLElement}
 */
const isElement = (node) => node.nodeType === 1;
