import { getAttribute, isElement, isText, nameOf, walkAll } from '../unclobbered.ts';

/** A cell with more letters holds prose: the table lays the page out. */
const MOST_LETTERS = 300;

const answers = new WeakMap<Element, boolean>();

/** Whether it shows figures in rows and columns, and does not only put the parts of the page in their places. */
export function isDataTable(table: Element | null): boolean {
  if (table === null) return false;
  const known = answers.get(table) ?? judge(table);
  answers.set(table, known);
  return known;
}

function judge(table: Element): boolean {
  if (getAttribute(table, 'role') === 'presentation') return false;
  const rows = rowsOf(table);
  if (rows === null || rows.length < 2) return false;
  const isShort = (cell: Element) => (cell.textContent ?? '').trim().length <= MOST_LETTERS;
  return rows.filter((cells) => cells.length > 1).length > rows.length / 2 && rows.flat().every(isShort);
}

/** @returns the cells, row by row; null where a table stands in the table */
export function rowsOf(table: Element): Element[][] | null {
  const rows: Element[][] = [];
  for (const node of walkAll(table)) {
    if (isText(node) || !isElement(node) || node === table) continue;
    const name = nameOf(node);
    if (name === 'table') return null;
    if (name === 'tr') rows.push([]);
    else if (name === 'td' || name === 'th') rows.at(-1)?.push(node);
  }
  return rows.filter((cells) => cells.length > 0);
}

/** How many columns a cell takes. */
export function spanOf(cell: Element): number {
  const span = Number(getAttribute(cell, 'colspan') ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 20) : 1;
}
