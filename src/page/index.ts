import { readInSteps } from '../engine/read-page.ts';
import { inOneGo } from '../engine/steps.ts';
import { browser } from '../shared/browser.ts';
import { answerPage, sendToBackground } from '../shared/messages.ts';
import { hasFactReader, readFacts, revealNode } from './fact-reader.ts';
import { type InstanceWorld, PLACE } from './instance.ts';
import { LivePage } from './live-page.ts';
import { MARK } from './marks.ts';
import { PAGE_READER, type ReaderWorld } from './page-reader.ts';
import { originalOf, readClobbered } from './read-clobbered.ts';
import { tellStory } from './shown-story.ts';
import { onEvent, queryAll, sendEvent } from './unclobbered.ts';

/**
 * Asks an instance whose extension was updated or reinstalled to put the page back. Chromium leaves it in a
 * world of its own, out of our reach but for events of the document. A page may send this too: nothing comes
 * of it while the extension is there. Firefox ends it without a word, and its marks are still there.
 */
const TAKE_OVER = 'matn-take-over';

const world: ReaderWorld & InstanceWorld = globalThis;

function start(): void {
  // `runtime` stays but its id goes when the extension does.
  const isReachable = () => browser.runtime?.id !== undefined;
  const page = new LivePage({
    win: window,
    readPage: readInSteps,
    readFacts,
    reveal: revealNode,
    report(count) {
      // Nobody to tell: the extension has just gone, and its badge with it.
      sendToBackground('hiddenCountChanged', { count }).catch(() => {});
    },
    isWanted: isReachable,
  });
  page.hiding.undo();
  answerPage({
    read: async (wish) => ({ ...(await page.read(wish?.anyway)), hasFacts: hasFactReader() }),
    apply: ({ level, kept }) => page.apply(level, kept),
    restore: () => page.restore(),
    summary: () => page.summary(),
    setBlockHidden: ({ id, hidden }) => page.setBlockHidden(id, hidden),
    revealFact: ({ fact, index }) => page.revealFact(fact, index),
  });
  tellStory(() => page.shown());
  onEvent(document, TAKE_OVER, () => isReachable() || page.restore());
  world[PLACE] = { isReachable, stop: () => page.restore(), page };
  world[PAGE_READER] = {
    read: () => inOneGo(readClobbered(document, location.href, readInSteps)),
    originalOf,
  };
}

if (!world[PLACE]?.isReachable()) {
  world[PLACE]?.stop();
  // Only where somebody has left marks: other pages need not learn that we were here.
  if (queryAll(document, `[${MARK}]`).length > 0) sendEvent(document, TAKE_OVER);
  start();
}
