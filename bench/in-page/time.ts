/** The clock of a page ticks every 0.1 ms: a fast task is repeated until it has taken so long. */
const LEAST_MS = 3;

export function timeOnce(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** @returns milliseconds that the task takes once, on the average of as many runs as it takes to measure it */
export function timeRepeated(task: () => unknown): number {
  const start = performance.now();
  for (let runs = 1; ; runs++) {
    task();
    const spent = performance.now() - start;
    if (spent >= LEAST_MS) return spent / runs;
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
