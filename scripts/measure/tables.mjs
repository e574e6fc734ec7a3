import { columns, firstWords } from '../explain/columns.mjs';
import { f1 } from './overlap.mjs';
import { isRecognised, summarise, worstFirst, wrongFacts } from './summarise.mjs';

/**
 * @typedef {import('./measure-page.mjs').Figures} Figures
 * @typedef {{name: string, pages: Figures[]}} Measured a directory
 */

/** @param {number | null} share */
const exact = (share) => share?.toFixed(4) ?? '–';
/** @param {number | null} share */
const short = (share) => share?.toFixed(3) ?? '–';

const HEADS =
  'directory articles errors lost harmed hidden precision recall F1 title day source tags refused'.split(' ');

/**
 * A row a directory.
 * @param {readonly Measured[]} directories
 */
export function directoryTable(directories) {
  const rows = directories.map(({ name, pages }) => {
    const { articles, errors, lost, harmed, hidden, precision, recall, f1, facts, others, refused } =
      summarise(pages);
    return [
      name,
      articles,
      errors,
      exact(lost),
      harmed,
      exact(hidden),
      exact(precision),
      exact(recall),
      exact(f1),
      ...[facts.title, facts.day, facts.source, facts.tags].map(short),
      others ? `${refused} of ${others}` : '–',
    ];
  });
  return columns([HEADS, ...rows]);
}

/**
 * A row a page, the worst first.
 * @param {Measured} directory
 */
export function pageTable({ name, pages }) {
  const rows = worstFirst(pages).map((page) => {
    const { isArticle, body, lost, clutter, left, precision, recall, reading } = page;
    const figures = isArticle
      ? [
          `${lost.length} of ${body}`,
          `${left.length} of ${clutter}`,
          exact(precision),
          exact(recall),
          exact(f1(precision, recall)),
          wrongFacts(page).join(' '),
        ]
      : ['–', '–', '–', '–', '–', ''];
    return [page.name, ...figures, isRecognised(page) && isArticle ? '' : reading];
  });
  return [name, ...columns([['page', 'lost', 'left', 'precision', 'recall', 'F1', 'wrong', ''], ...rows])];
}

/**
 * What was confused: pages taken for what they are not; sentences of the body that went, with rule and evidence;
 * clutter that stayed, with kind and place.
 * @param {Measured} directory
 */
export function confusionList({ name, pages }) {
  const rows = worstFirst(pages).flatMap((page) => [
    ...(isRecognised(page) ? [] : [['read as', page.name, page.reading, '']]),
    ...page.lost.map(({ text, reason }) => [
      'lost',
      page.name,
      reason ? `${reason.rule} «${firstWords(reason.evidence, 40)}»` : page.reading,
      firstWords(text),
    ]),
    ...page.left.map(({ kind, where, text }) => ['left', page.name, `${kind}, ${where}`, firstWords(text)]),
  ]);
  return [`${name}: what was confused`, ...(rows.length ? columns(rows) : ['  nothing'])];
}
