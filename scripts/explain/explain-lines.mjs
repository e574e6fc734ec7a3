import { firstWords } from './columns.mjs';
import { section } from './explain-reading.mjs';
import { nodePath } from './node-path.mjs';

/**
 * @typedef {import('../../src/engine/model.ts').ArticleReading} ArticleReading
 * @typedef {import('../../src/engine/model.ts').Line} Line
 */

/**
 * Every line of the page: its number, words, words of links, words of prose, what these weigh once all witnesses
 * have been heard, heading, verdict, place and text.
 * @param {readonly { line: Line, prose: number, weight: number }[]} lines
 * @param {(line: Line) => string} verdictOf
 * @returns {string}
 */
export function explainLines(lines, verdictOf) {
  const rows = lines.map(({ line, prose, weight }) => [
    line.index,
    line.words,
    line.linkWords,
    prose,
    Math.round(weight),
    line.heading ? `h${line.heading}` : '',
    verdictOf(line),
    nodePath(line.block),
    firstWords(line.text, 90),
  ]);
  return section('Lines', [['line', 'words', 'links', 'prose', 'weight', '', '', '', ''], ...rows]);
}

/**
 * @param {ArticleReading} reading
 * @returns {(line: Line) => string} `body`, `1 related`, `2 nav`; empty for what stays beside the body; several
 *   where parts of the line fare differently
 */
export function verdicts(reading) {
  const body = new Set(reading.body);
  /** @type {Map<Node, string>} */
  const blockOf = new Map();
  for (const { nodes, level, kind, reason } of reading.clutter)
    for (const node of nodes) blockOf.set(node, `${level} ${kind} ${reason.rule}`);
  return ({ leaves, block }) => {
    const found = (leaves.length ? leaves : [block]).map((leaf) => {
      for (let at = /** @type {Node | null} */ (leaf); at; at = at.parentNode) {
        const verdict = blockOf.get(at);
        if (verdict) return verdict;
      }
      return body.has(leaf) ? 'body' : '';
    });
    return [...new Set(found)].filter(Boolean).join(' | ');
  };
}
