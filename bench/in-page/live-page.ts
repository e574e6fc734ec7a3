import { readInSteps } from '../../src/engine/read-page.ts';
import { readFacts } from '../../src/page/fact-reader.ts';
import { LivePage } from '../../src/page/live-page.ts';

/** The page as the content script has it, without the extension around it. */
export function createLivePage(): LivePage {
  return new LivePage({
    win: window,
    readPage: readInSteps,
    readFacts,
    reveal: () => false,
    report() {},
    isWanted: () => true,
  });
}
