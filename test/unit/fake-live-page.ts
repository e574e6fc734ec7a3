import { LivePage } from '../../src/page/live-page.ts';
import { fakeFacts, fakeSteps } from './fake-reading.ts';

/** @returns the document of the test as a page whose classes say what the engine would find: see fake-reading.ts */
export function fakeLivePage(): LivePage {
  return new LivePage({
    win: window,
    readPage: fakeSteps,
    readFacts: fakeFacts,
    reveal: () => false,
    report: () => {},
    isWanted: () => true,
  });
}
