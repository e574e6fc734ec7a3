import { columns, firstWords } from './columns.mjs';
import { nodePath } from './node-path.mjs';

/**
 * @typedef {import('../../src/engine/model.ts').ArticleReading} ArticleReading
 * @typedef {import('../../src/engine/model.ts').Clutter} Clutter
 * @typedef {import('../../src/engine/model.ts').Facts} Facts
 * @typedef {import('../../src/engine/model.ts').Found<unknown>} Fact
 */

/**
 * What was read and why, for a terminal.
 * @param {ArticleReading} reading
 * @param {Facts} facts
 * @returns {string}
 */
export function explainReading(reading, facts) {
  const { headline, body } = reading.context;
  const words = body.reduce((sum, line) => sum + line.words, 0);
  return [
    section(
      'Headline',
      headline ? [['', nodePath(headline.block), headline.text]] : [['', 'none is shown', '']],
    ),
    section(
      `Body: ${body.length} lines, ${words} words`,
      body.map((line) => [line.words, nodePath(line.block), firstWords(line.text)]),
    ),
    section('Hidden at level 1', blockRows(reading.clutter, 1)),
    section('Hidden only when just the article is shown, level 2', blockRows(reading.clutter, 2)),
    section(
      'Facts',
      Object.entries(facts).flatMap(([name, fact]) => factRows(name, fact)),
    ),
  ].join('\n\n');
}

/**
 * @param {string} title
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function section(title, rows) {
  return [title, ...(rows.length ? columns(rows) : ['  nothing'])].join('\n');
}

/**
 * Two rows a block: what it is and where; under it why, and how it begins.
 * @param {readonly Clutter[]} clutter
 * @param {1 | 2} level
 */
function blockRows(clutter, level) {
  return clutter
    .filter((block) => block.level === level)
    .flatMap(({ kind, reason, nodes }) => {
      const [first] = nodes;
      const where = first ? nodePath(first) : '';
      const more = nodes.length > 1 ? ` + ${nodes.length - 1} nodes` : '';
      const text = nodes.flatMap(texts).join(' ');
      return [
        [kind, reason.rule, `${where}${more}`],
        ['', '', `because of «${firstWords(reason.evidence)}»`],
        ['', '', firstWords(text) || '(a picture or a control)'],
      ];
    });
}

/**
 * @param {Node} node
 * @returns {string[]} of its text nodes
 */
function texts(node) {
  return node.childNodes.length ? [...node.childNodes].flatMap(texts) : [node.nodeValue ?? ''];
}

/**
 * @param {string} name
 * @param {Facts[keyof Facts]} fact
 * @returns {(string | number)[][]}
 */
function factRows(name, fact) {
  if (fact === null) return [[name, '–', '']];
  if (typeof fact === 'number') return [[name, 'computed', String(fact)]];
  if ('value' in fact) return [[name, origin(fact), shown(fact)]];
  return fact.length ? fact.map((one) => [name, origin(one), shown(one)]) : [[name, '–', '']];
}

/** @param {Fact} fact */
function origin({ from }) {
  return `${from.where}: ${from.detail}`;
}

/** @param {Fact} fact */
function shown({ value, raw }) {
  const text = typeof value === 'object' && value && 'iso' in value ? String(value.iso) : String(value);
  return text === raw ? text : `${text}  ← ${firstWords(raw)}`;
}
