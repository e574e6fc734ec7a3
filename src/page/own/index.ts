import { browser } from '../../shared/browser.ts';
import { answerOwn } from '../../shared/messages.ts';
import { PLACE } from '../instance.ts';
import { createOwnBlocks } from './own-blocks.ts';
import { OWN, type OwnWorld } from './own-world.ts';
import { answerPeeks } from './peek.ts';

/*
 * Comes into pages of sites that the reader has made rules for, and into those where the popup's list is pointed at:
 * other pages need none of it.
 */

const world: OwnWorld = globalThis;
const page = world[PLACE]?.page;

// After an update of the extension there is another page.js, and its pages are not ours.
if (page && world[OWN]?.page !== page) {
  const own = createOwnBlocks(page, document);
  world[OWN] = own;
  answerOwn({
    follow: ({ selectors }) => own.follow(selectors),
    forget({ id }) {
      own.forget(id);
      return page.summary();
    },
  });
  answerPeeks(browser.runtime.onConnect, page, window);
}
