import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { sendToOwn } from '../shared/messages.ts';
import { PEEK, type PeekMessage } from '../shared/peek-line.ts';
import { changeRule } from '../shared/rules.ts';
import { loadSettings } from '../shared/settings.ts';
import type { PageSummary } from '../shared/summary.ts';
import { known } from './front-tab.ts';

/** What the popup does to its page by own.js and picker.js, which come into the page only then. */
export interface OwnHand {
  /** Shows these blocks in the page until others are named, or none. */
  peek(ids: readonly number[]): void;
  /** Shows a block for a while, when the popup has made way. */
  visit(id: number): Promise<void>;
  /** Takes a block of the reader's own back, and its rule out of the site's. @returns null when that failed */
  forget(id: number, host: string, selector: string): Promise<PageSummary | null>;
  /** Lets the reader choose an element in the page. @throws when the browser refuses */
  pick(): Promise<void>;
}

/** How long the pointer rests on a row before the page moves, in milliseconds: it may only be passing. */
const REST = 180;

/** @param tabId of the tab that the popup was opened over */
export function connectOwnHand(tabId: Promise<number | undefined>): OwnHand {
  let line: Promise<ReturnType<typeof browser.tabs.connect>> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const inject = async (files: string[]) => {
    const id = known(await tabId);
    const { language } = await loadSettings();
    // What they show in the page speaks as the popup does.
    const spoken = language === 'auto' ? files : [`messages-${language}.js`, ...files];
    await browser.scripting.executeScript({ target: { tabId: id }, files: spoken, injectImmediately: true });
    return id;
  };
  const connect = async () => {
    const id = await inject(['own.js']);
    const port = browser.tabs.connect(id, { name: PEEK, frameId: 0 });
    port.onDisconnect.addListener(() => {
      line = null;
    });
    return port;
  };
  const tell = async (ids: readonly number[], stay = false) => {
    line ??= connect();
    const port = await line.catch(() => null);
    const message: PeekMessage = { ids, stay };
    if (port === null) line = null;
    else port.postMessage(message);
  };
  return {
    peek(ids) {
      clearTimeout(timer);
      const show = () => {
        isShown = ids.length > 0;
        void tell(ids);
      };
      if (ids.length > 0) timer = setTimeout(show, REST);
      else if (isShown) show();
    },
    visit: (id) => tell([id], true),
    async forget(id, host, selector) {
      try {
        await changeRule(host, selector, '');
        return await sendToOwn(await inject(['own.js']), 'forget', { id });
      } catch {
        return null;
      }
    },
    pick: async () => void (await inject(['own.js', 'picker.js'])),
  };
}

export const OwnHandContext = createContext<OwnHand | null>(null);

/** @returns what the reader can do by hand on the page; null where there is nothing to do */
export function useOwnHand(): OwnHand | null {
  return useContext(OwnHandContext);
}

/** Has a row of the list show its blocks in the page: pointed at, pressed with a finger, or reached with Tab. */
export function usePeek(ids: readonly number[]) {
  const hand = useOwnHand();
  const key = ids.join();
  return useMemo(() => {
    const show = () => hand?.peek(key.split(',').map(Number));
    const hide = () => hand?.peek([]);
    return {
      onPointerEnter: show,
      onPointerLeave: hide,
      onPointerCancel: hide,
      onFocusIn: ({ target }: FocusEvent) =>
        target instanceof Element && target.matches(':focus-visible') && show(),
      onFocusOut: hide,
    };
  }, [hand, key]);
}
