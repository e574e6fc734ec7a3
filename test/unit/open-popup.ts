import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { Popup } from '../../src/popup/popup.tsx';
import type { PageView, TabConnection } from '../../src/popup/tab-connection.ts';
import { DEFAULTS, type Settings } from '../../src/shared/settings.ts';

/** What was asked of the tab, in order. */
type Asked = readonly (readonly unknown[])[];

export interface OpenPopup {
  readonly root: HTMLElement;
  readonly asked: Asked;
  /** The tab's answer to the next questions. */
  answer(view: PageView | Promise<PageView>): void;
  /** From now on the page shows none of the places that facts were read from. */
  cover(): void;
  /** Tells the popup that something happened in the tab. */
  happen(what: 'count' | 'loaded', now: PageView | null): Promise<void>;
  /** Clicks the element and lets the popup draw. */
  click(selector: string): Promise<void>;
  press(selector: string, key: string): Promise<void>;
  /** The text of the first such element; `null` without one. */
  text(selector: string): string | null;
}

/** What is seen of a page that has gone. */
const GONE: PageView = { state: 'error', why: 'gone', host: '' };
const NOW = new Date(2026, 10, 24, 12, 0);

/** Opens the popup in the test's document over a tab that answers with `first`. */
export async function openPopup(
  first: PageView | Promise<PageView>,
  settings: Partial<Settings> | null = {},
): Promise<OpenPopup> {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const asked: unknown[][] = [];
  let next: PageView | Promise<PageView> = first;
  let seen: PageView = GONE;
  let isInSight = true;
  let tell: (what: 'count' | 'loaded') => void = () => {};
  const ask =
    (name: string) =>
    async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return next;
    };
  const tab: TabConnection = {
    open: ask('open'),
    openAnyway: ask('openAnyway'),
    async reload() {
      asked.push(['reload']);
    },
    setLevel: ask('setLevel'),
    setBlocksHidden: ask('setBlocksHidden'),
    look: async () => seen,
    async reveal(...args) {
      asked.push(['reveal', ...args]);
      return isInSight;
    },
    onChange: (listener) => {
      tell = listener;
    },
  };
  const openSettings = () => void asked.push(['openSettings']);
  const find = (selector: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  await act(() =>
    render(
      h(Popup, { tab, now: NOW, settings: settings && { ...DEFAULTS, ...settings }, openSettings }),
      root,
    ),
  );
  return {
    root,
    asked,
    answer(view) {
      next = view;
    },
    cover() {
      isInSight = false;
    },
    happen: (what, now) =>
      act(async () => {
        seen = now ?? GONE;
        tell(what);
      }),
    click: (selector) => act(async () => find(selector).click()),
    press: (selector, key) =>
      act(async () => {
        find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    text: (selector) => root.querySelector(selector)?.textContent ?? null,
  };
}
