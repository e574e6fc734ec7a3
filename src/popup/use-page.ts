import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Level } from '../engine/model.ts';
import type { PageView, TabConnection } from './tab-connection.ts';

export type View = PageView | { readonly state: 'working'; readonly host: '' };

/** What the popup shows, and what the reader can do to it. */
export interface Page {
  readonly view: View;
  /** The level just asked for, until the page has answered: the switch moves at once. */
  readonly asked: Level | null | undefined;
  setLevel(level: Level | null): void;
  setBlocksHidden(ids: readonly number[], hidden: boolean): void;
  /** Takes over what the page has said to somebody else's question. */
  adopt(answer: Promise<PageView | null>): void;
  retry(): void;
  /** Declutters a page that is no Arabic article. */
  openAnyway(): void;
}

export const WORKING: View = { state: 'working', host: '' };

/** Opens the page behind the popup, and follows it. Of several questions under way only the last counts. */
export function usePage(tab: TabConnection): Page {
  const [view, show] = useState<View>(WORKING);
  const [asked, setAsked] = useState<Level | null | undefined>(undefined);
  const ticket = useRef(0);
  const busy = useRef(0);
  const shown = useRef(view);
  shown.current = view;

  const actions = useMemo(() => {
    const ask = async (question: Promise<View>) => {
      ticket.current += 1;
      const mine = ticket.current;
      busy.current += 1;
      const answer = await question;
      busy.current -= 1;
      if (mine !== ticket.current) return;
      show(answer);
      setAsked(undefined);
    };
    return {
      open: () => void ask(tab.open()),
      adopt: (answer: Promise<PageView | null>) => void ask(answer.then((now) => now ?? shown.current)),
      retry() {
        show(WORKING);
        void ask(tab.open());
      },
      // What was said stays until there is an answer: it comes too soon for a skeleton.
      openAnyway: () => void ask(tab.openAnyway()),
      setLevel(level: Level | null) {
        setAsked(level);
        void ask(tab.setLevel(level));
      },
      setBlocksHidden: (ids: readonly number[], hidden: boolean) =>
        void ask(tab.setBlocksHidden(ids, hidden)),
      async follow() {
        const before = shown.current;
        if (busy.current > 0) return;
        // A page that had no text yet is read as soon as it is there: the reader's click still holds. Not only
        // at 'loaded': Chromium says nothing of loads that began before anybody listened, but the page does.
        if (before.state === 'error' && before.why === 'loading') return this.open();
        if (before.state !== 'ready') return;
        const now = await tab.look();
        if (busy.current > 0 || shown.current !== before) return;
        show(now);
      },
    };
  }, [tab]);

  useEffect(() => {
    actions.open();
    tab.onChange(() => void actions.follow());
  }, [actions, tab]);

  return { view, asked, ...actions };
}
