import type { Level } from '../engine/model.ts';
import { browser } from '../shared/browser.ts';
import { sendToBackground, sendToPage } from '../shared/messages.ts';
import { hostOf } from '../shared/sites.ts';
import type { ErrorSummary, PageSummary } from '../shared/summary.ts';
import { declutterAsSet, findTab, known } from './front-tab.ts';

/** `gone`: the tab moved on to another page while the popup was open, or loaded the same one anew. */
interface GoneView {
  readonly state: 'error';
  readonly why: 'gone';
  readonly host: '';
  /** The click that opened the popup still allows what it shows now: the same site in Chromium, an automatic site. */
  readonly mayRead?: true;
}
export type PageView = PageSummary | GoneView;

export type FactName =
  | 'title'
  | 'published'
  | 'modified'
  | 'disputed'
  | 'source'
  | 'publisher'
  | 'byline'
  | 'tag'
  | 'keyword';

/** All that the popup can ask of the tab it was opened over. Nothing here rejects. */
export interface TabConnection {
  /** Reads the page; declutters it as far as the settings say, unless a level was chosen for it already. */
  open(): Promise<PageView>;
  /** The same for a page that is no Arabic article, after the reader was told so. */
  openAnyway(): Promise<PageView>;
  setLevel(level: Level | null): Promise<PageView>;
  setBlocksHidden(ids: readonly number[], hidden: boolean): Promise<PageView>;
  /** What the page says now, or that it has gone, when nobody answers. Changes nothing. */
  look(): Promise<PageView>;
  /** Loads the page anew, as the browser's own button does. */
  reload(): Promise<void>;
  reveal(fact: FactName, index: number): Promise<boolean>;
  /** Calls back when the page may have changed by itself: a block hidden late, a load that ended. */
  onChange(listener: (what: 'count' | 'loaded') => void): void;
}

const GONE: GoneView = { state: 'error', why: 'gone', host: '' };
const FAILED: ErrorSummary = { state: 'error', why: 'failed', host: '' };

/** @param asked the answer to a question that was asked already: the first `open` takes it */
export function connectTab(
  tab: Promise<number | undefined> = findTab(),
  asked: Promise<PageSummary> | null = null,
): TabConnection {
  const inTab = async <T>(ask: (tabId: number) => Promise<T>): Promise<T> => ask(known(await tab));
  let first = asked;
  const open = async () => {
    const early = await first;
    first = null;
    // A page that was still loading may be there by now, and nobody has heard it say so.
    const isOver = early !== null && !(early.state === 'error' && early.why === 'loading');
    return isOver ? early : declutterAsSet(tab);
  };
  /** A browser tells the address of a tab to those who may read its page. */
  const gone = () =>
    inTab((tabId) => browser.tabs.get(tabId)).then(
      ({ url }): GoneView => (hostOf(url) === null ? GONE : { ...GONE, mayRead: true }),
      () => GONE,
    );
  // After a request that failed too, so that the popup never claims more than is so.
  const look = (): Promise<PageView> => inTab((tabId) => sendToPage(tabId, 'summary')).catch(gone);
  /** The browser protects no page that could be read a moment ago: unless it answers, it has gone, and the permission too. */
  const unlessGone = async (view: PageView): Promise<PageView> => {
    if (view.state !== 'error' || view.why !== 'restricted') return view;
    const now = await look();
    return now.state === 'error' ? now : view;
  };

  return {
    look,
    // At once, and without a question before: who clicks twice closes the popup, and means the page all the same.
    open: () => open().catch(() => FAILED),
    openAnyway: () =>
      inTab((tabId) => sendToBackground('declutter', { tabId, level: null, anyway: true })).catch(
        () => FAILED,
      ),
    setLevel: (level) =>
      inTab((tabId) =>
        level === null
          ? sendToBackground('restore', { tabId })
          : sendToBackground('declutter', { tabId, level }),
      )
        .then(unlessGone)
        .catch(look),
    setBlocksHidden: (ids, hidden) =>
      inTab(async (tabId) => {
        let last: PageView = GONE;
        for (const id of ids) last = await sendToPage(tabId, 'setBlockHidden', { id, hidden });
        return last;
      }).catch(look),
    reload: () => inTab((tabId) => browser.tabs.reload(tabId)).catch(() => {}),
    reveal: (fact, index) =>
      inTab((tabId) => sendToPage(tabId, 'revealFact', { fact, index })).catch(() => false),
    onChange: (listener) => void tab.then((tabId) => listenTo(tabId, listener)),
  };
}

function listenTo(tabId: number | undefined, listener: (what: 'count' | 'loaded') => void): void {
  browser.tabs.onUpdated.addListener((updated, change) => {
    if (updated === tabId && change.status === 'complete') listener('loaded');
  });
  // The content script tells the background how many blocks are hidden; the popup overhears it.
  browser.runtime.onMessage.addListener(((message: unknown, sender: { tab?: { id?: number } }) => {
    const name = typeof message === 'object' && message !== null && 'name' in message ? message.name : null;
    if (name === 'hiddenCountChanged' && sender.tab?.id === tabId) listener('count');
    return undefined;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
