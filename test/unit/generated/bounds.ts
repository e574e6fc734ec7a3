/** Pages that each property is tried on; `GENERATED_PAGES=100 npx vitest …` for a quick look. */
const PAGES = Number(process.env.GENERATED_PAGES ?? 5000);

/** Enough for all of them on two idle cores; a slow or busy machine tries what it can in this time, in milliseconds, but
 * no fewer than `LEAST`. */
export const PATIENCE = 300_000;
export const LEAST = Math.min(200, PAGES / 2);

/**
 * The same pages every time: a change is judged by what it changes. `GENERATED_SEED=$RANDOM npx vitest …` tries others;
 * what they find is to be mended, and told by a test of its own.
 */
const SEED = Number(process.env.GENERATED_SEED ?? 1446);

export const BOUNDS = {
  seed: SEED,
  numRuns: PAGES,
  interruptAfterTimeLimit: PATIENCE,
  ...(process.env.GENERATED_FAST ? { endOnFailure: true } : {}),
  markInterruptAsFailure: false,
} as const;
