import type { PageReading } from '../engine/model.ts';
import { inOneGo, type Steps } from '../engine/steps.ts';
import type { Soon } from './soon.ts';
import { hearOfNodes } from './unclobbered.ts';
import { isVisibleKind } from './watch.ts';

/**
 * How long the page may have to wait for us at a stretch, in milliseconds. Nearly every page is read within the first
 * slice, in one go: what has to go is gone before the next frame.
 */
const FIRST_SLICE = 30;
const SLICE = 12;

/** A page that is never at rest for the length of a reading is read in one go after so many attempts. */
const ATTEMPTS = 4;

export interface Reader {
  /** Reads the page, at once or a slice at a time. Who asks while it is being read gets the same reading. */
  read(): Soon<PageReading>;
  /** Whether the last reading took longer than a slice: then other work on the page is long too. */
  isSlow(): boolean;
  /** Whether the page has changed since the last reading began. */
  isStale(): boolean;
}

/**
 * Makes the one that reads a page.
 * @param start starts a reading of the page as it is now
 * @param addressOf where the page is: a reading holds for the address at which it began
 */
export function createReader(
  doc: Document,
  start: () => Steps<PageReading>,
  addressOf: () => string,
): Reader {
  let isSlow = false;
  let isChanged = false;
  let address = '';
  let current: Promise<PageReading> | null = null;
  let deafen = () => {};

  const isStale = () => isChanged || address !== addressOf();
  const begin = () => {
    deafen();
    isChanged = false;
    address = addressOf();
    deafen = hearOfNodes(doc, (records) => {
      if (!records.some(unsettles)) return;
      isChanged = true;
      deafen();
    });
    return start();
  };
  const goOn = async (begun: Steps<PageReading>): Promise<PageReading> => {
    let steps = begun;
    let attempts = 1;
    let result: PageReading | null = null;
    try {
      for (;;) {
        await pageHadItsTurn();
        if (isStale()) {
          steps = begin();
          result = null;
          attempts += 1;
          if (attempts > ATTEMPTS) return inOneGo(steps);
        }
        // A turn later: whoever waits for the reading has work of his own.
        if (result !== null) return result;
        result = advance(steps, SLICE);
      }
    } finally {
      current = null;
    }
  };

  return {
    read() {
      if (current !== null) return current;
      const steps = begin();
      const result = advance(steps, FIRST_SLICE);
      isSlow = result === null;
      if (result !== null) return result;
      current = goOn(steps);
      return current;
    },
    isSlow: () => isSlow,
    isStale,
  };
}

/** A reading stands on the nodes that it has met: none may go. What comes is missed, if it shows anything. */
function unsettles({ addedNodes, removedNodes }: MutationRecord): boolean {
  return removedNodes.length > 0 || [...addedNodes].some(isVisibleKind);
}

/** Does what is not about the page's shape: a change of the page does not matter to it. */
export async function inSlices<Result extends object>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const result = advance(steps, SLICE);
    if (result !== null) return result;
    await pageHadItsTurn();
  }
}

/** @returns null when the time is over before the work is */
function advance<Result extends object>(steps: Steps<Result>, milliseconds: number): Result | null {
  const end = performance.now() + milliseconds;
  do {
    const { done, value } = steps.next();
    if (done) return value;
  } while (performance.now() < end);
  return null;
}

/** Not by a timer: those of a tab in the background wait for a second each. */
export function pageHadItsTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port would hold on to us.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
