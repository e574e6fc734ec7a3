/**
 * Work that may be interrupted: it yields where whoever drives it may let the page have its turn. A page that
 * changes meanwhile is to be read anew; what yields holds no promise about a document that moved under it.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all the work at once. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Items of a loop (lines, nodes) between two pauses: a millisecond's work in a busy browser. */
const STRIDE = 256;

/** Whether a loop pauses at its i-th item. */
export function isPause(i: number): boolean {
  return i % STRIDE === STRIDE - 1;
}
