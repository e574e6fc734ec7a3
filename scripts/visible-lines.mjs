// What a reader sees of a page, line by line, judged by a stylesheet-aware DOM without layout.

const NEVER_SEEN = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TITLE HEAD OPTION TEXTAREA IFRAME SVG DATALIST'.split(' '),
);

/** All white space, bidi controls and zero-width marks removed: for «does this text occur». */
export const squash = (text) =>
  text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, '');

/**
 * Splits the visible text at block boundaries and `<br>`.
 * @param {Document} doc a jsdom document
 * @returns {{text: string, runs: string[]}[]} `runs` are the line's text nodes, white space collapsed
 */
export function readVisibleLines(doc) {
  const lines = [];
  let runs = [];
  const breakLine = () => {
    const text = runs.join('').replace(/\s+/g, ' ').trim();
    if (text) lines.push({ text, runs: runs.filter((run) => run.trim()) });
    runs = [];
  };
  const visit = (node, shown) => {
    if (node.nodeType === 3) {
      if (shown) runs.push(node.data.replace(/\s+/g, ' '));
      return;
    }
    if (node.nodeType !== 1 || NEVER_SEEN.has(node.tagName.toUpperCase())) return;
    if (node.tagName === 'BR') {
      breakLine();
      return;
    }
    const style = doc.defaultView.getComputedStyle(node);
    if (node.hidden || style.display === 'none' || style.opacity === '0') return;
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
