import { CONTENDERS, type Contender } from './contenders.ts';
import { median, timeOnce, timeRepeated } from './time.ts';

/** Before anything is written down each contender runs so long, or so often: a browser compiles what runs often. */
const WARM_UP = { ms: 120, runs: 40 };
/** Rounds that are written down. */
const ROUNDS = 7;
/** A contender that takes longer than this is not asked seven times. */
const SLOW_MS = 400;

/**
 * Times every contender on this document, in turn, so that what else the machine does meets all alike.
 * @returns milliseconds: of the very first reading, before any code was compiled for speed, and medians of all
 */
export function timeContenders(): { first: number; medians: Record<Contender, number> } {
  const first = timeOnce(CONTENDERS.matn);
  const names = Object.keys(CONTENDERS) as Contender[];
  for (const name of names) warmUp(CONTENDERS[name]);
  const times = new Map<Contender, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, taken] of times)
      if ((taken[0] ?? 0) < SLOW_MS || round < 3) taken.push(timeRepeated(CONTENDERS[name]));
  }
  return {
    first,
    medians: Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)])) as Record<
      Contender,
      number
    >,
  };
}

/** @returns milliseconds, median: one reading of this document, and one bare walk */
export function timeReading(): { matn: number; walk: number } {
  warmUp(CONTENDERS.matn);
  warmUp(CONTENDERS.walk);
  const rounds = Array.from({ length: ROUNDS }, () => [
    timeRepeated(CONTENDERS.matn),
    timeRepeated(CONTENDERS.walk),
  ]);
  return {
    matn: median(rounds.map(([time = 0]) => time)),
    walk: median(rounds.map(([, time = 0]) => time)),
  };
}

function warmUp(task: () => unknown): void {
  const start = performance.now();
  for (let runs = 0; runs < WARM_UP.runs && performance.now() - start < WARM_UP.ms; runs++) task();
}
