import { browser } from '../shared/browser.ts';
import { sendToBackground } from '../shared/messages.ts';
import { earlyKey } from '../shared/sites.ts';
import { followAddress } from './follow-address.ts';
import { hideEarly, holdPaint } from './hide-early.ts';
import { learnSelectors } from './learn-selectors.ts';
import { onParsed } from './wait-until-parsed.ts';

/*
 * Runs at the start of every page of a site that the reader wants decluttered always, and nowhere else. It hides
 * what the last reading of the site hid before anything is painted, has the page read when it is there, and then
 * shows what the reading did not find.
 */

/** A page that was not read by then is shown as it is, in milliseconds. */
const PATIENCE = 3000;
/** Nobody waits longer for what was learned, in milliseconds. */
const HELD = 100;
/** Until a background that was ended is asked again, in milliseconds: it may not have quite gone the first time. */
const AGAIN = [0, 250, 1000];
/** What comes late belongs to what is learned. */
const LATE = 2000;

const KEY = earlyKey(location.hostname);

async function start(): Promise<void> {
  // Firefox paints before its storage answers.
  const letGo = holdPaint(document);
  setTimeout(letGo, HELD);
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  const show = hideEarly(document, stored[KEY]);
  letGo();
  setTimeout(show, PATIENCE);
  await parsed();
  await declutter().finally(show);
  followAddress(window, () => void declutter());
}

/** Has the page read: once more when it is still loading, and again when the background was ended in the midst of it. */
async function declutter(isLast = false, ended = 0): Promise<void> {
  const summary = await sendToBackground('arrived').catch(() => 'ended' as const);
  if (summary === 'ended') {
    const pause = AGAIN[ended];
    if (pause === undefined) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return declutter(isLast, ended + 1);
  }
  if (summary?.state === 'error' && summary.why === 'loading' && !isLast) {
    await loaded();
    return declutter(true, ended);
  }
  if (summary?.state === 'ready') setTimeout(() => void learn(), LATE);
}

async function learn(): Promise<void> {
  // Nothing of a private window is kept.
  if (browser.extension.inIncognitoContext) return;
  const selectors = learnSelectors(document);
  // A full disk or a damaged profile: then the next page flashes, no more.
  await browser.storage.local.set({ [KEY]: selectors }).catch(() => {});
}

const parsed = () =>
  new Promise<void>((resolve) =>
    document.readyState === 'loading' ? onParsed(document, () => resolve()) : resolve(),
  );
const loaded = () =>
  new Promise<void>((resolve) =>
    document.readyState === 'complete'
      ? resolve()
      : window.addEventListener('load', () => resolve(), { once: true }),
  );

// A page that is loaded ahead may never be seen; its tab is not there yet.
if ('prerendering' in document && document.prerendering)
  document.addEventListener('prerenderingchange', () => void start(), { once: true });
else void start();
