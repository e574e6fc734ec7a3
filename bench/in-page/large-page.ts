import { findFactsInSteps } from '../../src/engine/facts/find-facts.ts';
import { FACT_READER } from '../../src/page/fact-reader.ts';
import { createLivePage } from './live-page.ts';

const page = createLivePage();

/** What a click does, one piece after the other, so that each can be watched. */
export const largePage = {
  read() {
    // As facts.js does.
    Object.assign(globalThis, { [FACT_READER]: { find: findFactsInSteps, reveal: () => false } });
    return page.read().then(done);
  },
  apply: () => page.apply('declutter').then(done),
  restore: async () => done(await page.restore()),
};

/** Nothing of it is to be sent to whoever asks. */
function done(_: unknown): void {}
