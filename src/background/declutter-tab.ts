import type { Level } from '../engine/model.ts';
import { browser } from '../shared/browser.ts';
import { keptKinds } from '../shared/hidden-kinds.ts';
import { NoReceiver, sendToPage } from '../shared/messages.ts';
import { loadSettings } from '../shared/settings.ts';
import { levelOn } from '../shared/site-levels.ts';
import type { PageSummary } from '../shared/summary.ts';
import { bringMessages } from './bring-messages.ts';
import { explainFailure, isReserved } from './explain-failure.ts';
import { followRules } from './follow-rules.ts';
import { inTurn } from './in-turn.ts';
import { makeComfortable } from './make-comfortable.ts';

/** How long the popup may say "working", in milliseconds, while the browser waits for the rest of a page. */
const PATIENCE = 1000;

/**
 * Reads the tab's page with its facts and applies the level; without one, the page keeps the level that it has, and
 * gets the one of its site, or of the settings, where it has none. @returns the state of the page, whatever happened.
 * @param anyway also where the page is no Arabic article: the reader has been told, and wants it
 */
export function declutterTab(tabId: number, level: Level | null, anyway = false): Promise<PageSummary> {
  return inTurn(tabId, () => explained(tabId, () => declutter(tabId, level, { facts: true, anyway })));
}

/** The same for a page that nobody clicked on: no facts are read before somebody asks for them. */
export function declutterArrived(tabId: number, level: Level): Promise<PageSummary> {
  return inTurn(tabId, () => explained(tabId, () => declutter(tabId, level)));
}

/** Puts the tab's page back. */
export function restoreTab(tabId: number): Promise<PageSummary> {
  return inTurn(tabId, () => explained(tabId, () => restore(tabId)));
}

/** Declutters a page that is as it was, and puts back one that is not. A click outside any tab does nothing. */
export async function toggleTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await inTurn(tabId, () =>
    explained(tabId, async () => {
      const { summary } = await read(tabId);
      if (summary.state !== 'ready') return summary;
      return summary.level === null ? declutter(tabId, null) : restore(tabId);
    }),
  );
}

async function declutter(
  tabId: number,
  level: Level | null,
  { facts = false, anyway = false } = {},
): Promise<PageSummary> {
  const settings = loadSettings();
  const { summary, css, hasFacts } = await read(tabId, { facts, anyway });
  if (summary.state !== 'ready') return summary;
  if (facts && !hasFacts) await inject(tabId, ['facts.js']);
  // Before the marks, so that the page changes in one go.
  const [isStyled] = await Promise.all([
    css === null || insertStyle(tabId, css),
    // A page without its rules is better than none.
    followRules(tabId, summary.host).catch(() => {}),
  ]);
  if (!isStyled) return { state: 'error', why: 'loading', host: summary.host };
  const chosen = await settings;
  const own = level ?? summary.level ?? levelOn(summary.host, chosen);
  if (facts) bringMessages(tabId, chosen.language);
  const wanted = await own;
  if (wanted === 'article') await makeComfortable(tabId, insertStyle);
  return sendToPage(tabId, 'apply', { level: wanted, kept: keptKinds(chosen) });
}

/**
 * USER: no style of the page can win over it.
 * @returns false when it is not there in good time: Firefox keeps it back until the document is complete
 */
async function insertStyle(tabId: number, css: string): Promise<boolean> {
  const inserted = browser.scripting.insertCSS({ target: { tabId }, origin: 'USER', css }).then(() => true);
  const tired = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false));
  return Promise.race([inserted, tired]);
}

async function restore(tabId: number): Promise<PageSummary> {
  const { summary } = await read(tabId);
  return summary.state === 'ready' ? sendToPage(tabId, 'restore') : summary;
}

/**
 * Asks the content script for a reading; it comes into the page only now, when it is needed.
 * @param facts facts.js is wanted too: it comes along, for each way there and back is waited for
 */
async function read(
  tabId: number,
  { facts = false, anyway = false } = {},
): Promise<Awaited<ReturnType<typeof sendToPage<'read'>>>> {
  const ask = () => sendToPage(tabId, 'read', { anyway });
  // Asked at once; in a tab that the browser keeps for itself nobody hears it.
  const answer = ask().catch((error: unknown) => {
    if (error instanceof NoReceiver) return null;
    throw error;
  });
  const [isKept, there] = await Promise.all([isReserved(tabId), answer]);
  if (isKept) throw new Error('no page of the web');
  if (there !== null) return there;
  await inject(tabId, facts ? ['page.js', 'facts.js'] : ['page.js']);
  return ask();
}

/** At once: the usual moment, after loading, never comes on a page whose server holds back the end. */
async function inject(tabId: number, files: string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

async function explained(tabId: number, task: () => Promise<PageSummary>): Promise<PageSummary> {
  try {
    return await task();
  } catch (error) {
    return explainFailure(tabId, error);
  }
}
