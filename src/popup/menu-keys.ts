import { interfaceDirection } from '../shared/i18n.ts';

/** A place in a menu of several columns, counted through from the first column to the last. */
export interface MenuShape {
  readonly labels: readonly string[];
  /** How many items each column has. */
  readonly columns: readonly number[];
}

/**
 * Where a key leads: up and down go through all items and round the ends, left and right to the same row of another
 * column, as the eye sees them. @returns null for keys that lead nowhere
 */
export function targetOf(key: string, from: number, { labels, columns }: MenuShape): number | null {
  const onwards = interfaceDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = interfaceDirection() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown') return (from + 1) % labels.length;
  if (key === 'ArrowUp') return (from + labels.length - 1) % labels.length;
  if (key === 'Home') return 0;
  if (key === 'End') return labels.length - 1;
  return key === onwards || key === back ? besides(from, key === onwards ? 1 : -1, columns) : null;
}

function besides(from: number, step: 1 | -1, columns: readonly number[]): number | null {
  const starts = columns.map((_, at) => columns.slice(0, at).reduce((sum, count) => sum + count, 0));
  const column = starts.findLastIndex((start) => start <= from);
  const [start, count] = [starts[column + step], columns[column + step]];
  if (start === undefined || count === undefined) return null;
  return start + Math.min(from - (starts[column] ?? 0), count - 1);
}

/** How long a word may take to type, in milliseconds. */
const PAUSE = 700;

/** Finds an item by the letters it begins with, with or without the article: «ر» finds «الرابط». */
export function createTypeAhead(): (
  key: string,
  from: number,
  labels: readonly string[],
  now: number,
) => number {
  let typed = '';
  let last = 0;
  return (key, from, labels, now) => {
    typed = now - last > PAUSE ? key : typed + key;
    last = now;
    const wanted = typed.toLocaleLowerCase();
    // One letter again and again goes through all that begin with it.
    const isOne = [...wanted].every((letter) => letter === wanted[0]);
    const begins = (label: string) => {
      const words = label.toLocaleLowerCase();
      return [words, words.replace(/^ال/, '')].some((word) =>
        word.startsWith(isOne ? key.toLocaleLowerCase() : wanted),
      );
    };
    const first = isOne ? from + 1 : from;
    for (let step = 0; step < labels.length; step += 1) {
      const at = (first + step) % labels.length;
      if (begins(labels[at] ?? '')) return at;
    }
    return from;
  };
}
