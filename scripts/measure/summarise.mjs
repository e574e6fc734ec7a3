import { f1 } from './overlap.mjs';

/**
 * @typedef {import('./measure-page.mjs').Figures} Figures
 *
 * @typedef {object} Summary of a directory; a share is null where there is nothing to share
 * @property {number} articles pages that are labelled as one Arabic article
 * @property {number} errors pages on which the engine threw
 * @property {number | null} lost share of the body's sentences
 * @property {number} harmed pages that lost any
 * @property {number | null} hidden share of the clutter of level 1
 * @property {number | null} precision mean over the articles
 * @property {number | null} recall
 * @property {number | null} f1 of these two means
 * @property {Record<'title' | 'day' | 'source' | 'tags', number | null>} facts share of pages where they are right
 * @property {number} others pages that are no Arabic article
 * @property {number} refused those of them that were recognised
 */

/**
 * @param {readonly Figures[]} pages
 * @returns {Summary}
 */
export function summarise(pages) {
  const articles = pages.filter(({ isArticle }) => isArticle);
  const others = pages.filter(({ isArticle }) => !isArticle);
  const left = share(
    articles,
    (page) => page.left.length,
    (page) => page.clutter,
  );
  const precision = mean(articles.map((page) => page.precision));
  const recall = mean(articles.map((page) => page.recall));
  /** @param {'title' | 'day' | 'source' | 'tags'} fact */
  const right = (fact) => mean(articles.flatMap(({ facts }) => (facts ? Number(facts[fact]) : [])));
  return {
    articles: articles.length,
    errors: pages.filter(({ reading }) => reading.startsWith('error')).length,
    lost: share(
      articles,
      (page) => page.lost.length,
      (page) => page.body,
    ),
    harmed: articles.filter((page) => page.lost.length > 0).length,
    hidden: left === null ? null : 1 - left,
    precision,
    recall,
    f1: precision === null || recall === null ? null : f1(precision, recall),
    facts: { title: right('title'), day: right('day'), source: right('source'), tags: right('tags') },
    others: others.length,
    refused: others.filter(({ reading }) => reading.startsWith('not-')).length,
  };
}

/**
 * The most harmful reading first: sentences lost, then a page taken for what it is not, then what is left and the
 * wrong facts, then F1.
 * @param {readonly Figures[]} pages
 */
export function worstFirst(pages) {
  return pages
    .map((page) => ({ page, faults: faultsOf(page) }))
    .sort((a, b) => compare(b.faults, a.faults))
    .map(({ page }) => page);
}

/**
 * Whether the page was taken for what it is.
 * @param {Figures} page
 */
export const isRecognised = ({ isArticle, reading }) =>
  isArticle ? reading === 'article' : reading.startsWith('not-');

/**
 * The labelled facts that were not found, or found wrong.
 * @param {Figures} page
 */
export const wrongFacts = ({ facts }) =>
  Object.entries(facts ?? {}).flatMap(([fact, isRight]) => (isRight ? [] : fact));

/** @param {Figures} page */
function faultsOf(page) {
  const { lost, left, precision, recall, isArticle } = page;
  return [
    lost.length,
    Number(!isRecognised(page)),
    left.length + wrongFacts(page).length,
    isArticle ? 1 - f1(precision, recall) : 0,
  ];
}

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compare(a, b) {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * @param {readonly Figures[]} pages
 * @param {(page: Figures) => number} part
 * @param {(page: Figures) => number} whole
 */
function share(pages, part, whole) {
  /** @param {(page: Figures) => number} count */
  const sum = (count) => pages.reduce((total, page) => total + count(page), 0);
  return sum(whole) ? sum(part) / sum(whole) : null;
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
