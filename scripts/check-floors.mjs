// Compares a score with the floors that it must not fall under:
//   node scripts/check-floors.mjs SCORE.json [test/floors.json]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} PageScore
 * @property {string} name
 * @property {number} bodyLost
 * @property {number} clutterLeft
 * @property {boolean} restored
 * @property {Record<string, boolean>} [factOk]
 * @typedef {{summary: Record<string, Record<string, number | null>>, results: PageScore[]}} Score
 * @typedef {Record<string, Record<string, number>>} Bounds
 * @typedef {{sets: Bounds, pages: Bounds}} Floors `pages` bounds all pages whose name begins so, together
 */

/** What must not rise; everything else must not fall. */
const CEILINGS = new Set(['errors', 'bodyLostShare', 'pagesHarmed', 'bodyLost', 'clutterLeft', 'factsWrong']);

/**
 * @param {Score} score
 * @param {Floors} floors
 * @returns {{name: string, bound: number, value: number | null, ok: boolean}[]} one row a bound; a set that was not measured fails
 */
export function checkFloors(score, floors) {
  const rows = [...rowsOf(floors.sets, (set) => score.summary[set])];
  rows.push(
    ...rowsOf(floors.pages, (prefix) =>
      sumPages(score.results.filter(({ name }) => name.startsWith(prefix))),
    ),
  );
  return rows;
}

/**
 * @param {Bounds} bounds
 * @param {(name: string) => Record<string, number | null> | undefined} measured
 */
function rowsOf(bounds, measured) {
  return Object.entries(bounds).flatMap(([group, limits]) => {
    const values = measured(group);
    return Object.entries(limits).map(([measure, bound]) => {
      const value = values?.[measure] ?? null;
      const ok = value !== null && (CEILINGS.has(measure) ? value <= bound : value >= bound);
      return { name: `${group} ${measure}`, bound, value, ok };
    });
  });
}

/** @param {PageScore[]} pages */
function sumPages(pages) {
  if (pages.length === 0) return undefined;
  /** @param {(page: PageScore) => number} count */
  const sum = (count) => pages.reduce((total, page) => total + count(page), 0);
  return {
    bodyLost: sum((page) => page.bodyLost),
    clutterLeft: sum((page) => page.clutterLeft),
    // A page without facts was not read at all.
    factsWrong: sum(({ factOk }) => Object.values(factOk ?? { none: false }).filter((ok) => !ok).length),
    restored: sum((page) => Number(page.restored)) / pages.length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [scoreFile = '', floorsFile = fileURLToPath(new URL('../test/floors.json', import.meta.url))] =
    process.argv.slice(2);
  const rows = checkFloors(
    JSON.parse(readFileSync(scoreFile, 'utf8')),
    JSON.parse(readFileSync(floorsFile, 'utf8')),
  );
  for (const { name, bound, value, ok } of rows)
    console.log(`${ok ? '✓' : '✗'} ${name}: ${value ?? 'not measured'} (bound ${bound})`);
  const failed = rows.filter(({ ok }) => !ok).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
