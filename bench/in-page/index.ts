import { CONTENDERS, type Contender } from './contenders.ts';
import { hideAndRestore, hideOnce, prepareHiding } from './hiding.ts';
import { largePage } from './large-page.ts';
import { keepCalm } from './late-nodes.ts';

const TASKS = { ...CONTENDERS, hiding: hideOnce } as const;
export type Task = Contender | 'hiding';

/** A browser compiles for speed what runs often: each task runs so long, or so often, before it is measured. */
const WARM_UP = { ms: 300, runs: 500 };

/** @returns milliseconds that the last runs took on the average: enough to choose how many to measure at once */
function warmUp(name: Task): number {
  const start = performance.now();
  let runs = 0;
  for (; runs < WARM_UP.runs && performance.now() - start < WARM_UP.ms; runs++) TASKS[name]();
  return (performance.now() - start) / runs;
}

function run(name: Task, times: number): void {
  for (let i = 0; i < times; i++) TASKS[name]();
}

/** What the bench may ask of a page; it stands in a world of its own there, as a content script does. */
Object.assign(globalThis, { bench: { warmUp, run, prepareHiding, hideAndRestore, keepCalm, largePage } });
