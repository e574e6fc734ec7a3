import { NO_FACTS } from '../../src/engine/model.ts';
import type { PageProtocol } from '../../src/shared/messages.ts';
import type { ArticleSummary, PageSummary } from '../../src/shared/summary.ts';

/** A document in a tab, with or without our content script in it. */
interface FakeDocument {
  summary: PageSummary;
  styles: string[];
  /** How often page.js and facts.js came in. */
  scripts: number;
  facts: number;
  /** The table of messages that came last. */
  messages?: string;
  /** The kinds that were to be kept at the last `apply`. */
  kept?: unknown;
  /** What the content script was asked, in order. */
  readonly asked: string[];
}

export interface FakeTab {
  id: number;
  url?: string;
  status: 'complete' | 'loading';
  /** Why the browser refuses to inject; null when it does not. */
  refusal: string | null;
  document: FakeDocument;
}

export const ARTICLE: ArticleSummary = {
  state: 'ready',
  level: null,
  host: 'news.example',
  ...NO_FACTS,
  words: 100,
  blocks: [],
  hiddenCount: 0,
};

export function fakeTab(id: number, changes: Partial<FakeTab> = {}, summary: PageSummary = ARTICLE): FakeTab {
  const document = { summary, styles: [], scripts: 0, facts: 0, asked: [] };
  return { id, url: 'https://news.example/a', status: 'complete', refusal: null, document, ...changes };
}

const NOBODY = 'Could not establish connection. Receiving end does not exist.';
const CSS = '[data-matn-hidden]{display:none!important}';

/** The part of the browser's API that the background uses on tabs, over tabs that live here. */
export function fakeTabsApi(tabs: Map<number, FakeTab>) {
  const tabOf = (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  return {
    tabs: {
      get: async (id: number) => tabOf(id),
      async sendMessage(
        id: number,
        { name, data }: { name: keyof PageProtocol; data: Record<string, unknown> },
      ) {
        const { document } = tabOf(id);
        if (document.scripts === 0) throw new Error(NOBODY);
        await Promise.resolve();
        document.asked.push(name);
        return { ok: true, value: answer(document, name, data) };
      },
    },
    scripting: {
      async executeScript({ target: { tabId }, files }: { target: { tabId: number }; files: string[] }) {
        const { refusal, document } = tabOf(tabId);
        if (refusal !== null) throw new Error(refusal);
        await Promise.resolve();
        const [messages] = files.filter((file) => file.startsWith('messages-'));
        if (messages !== undefined) document.messages = messages;
        else if (files.includes('own.js')) document.asked.push('own.js');
        if (files.includes('facts.js')) document.facts += 1;
        if (files.includes('page.js')) document.scripts += 1;
      },
      async insertCSS({
        target: { tabId },
        css,
        origin,
      }: {
        target: { tabId: number };
        css: string;
        origin: string;
      }) {
        tabOf(tabId).document.styles.push(`${origin} ${css}`);
      },
    },
  };
}

function answer(document: FakeDocument, name: keyof PageProtocol, data: Record<string, unknown>): unknown {
  if (document.summary.state === 'ready') {
    if (name === 'apply') document.kept = data.kept;
    if (name === 'apply')
      document.summary = { ...document.summary, level: data.level === 'article' ? 'article' : 'declutter' };
    if (name === 'restore') document.summary = { ...document.summary, level: null };
  }
  if (name !== 'read') return document.summary;
  const needsStyle = document.summary.state === 'ready' && !document.asked.includes('apply');
  return { summary: document.summary, css: needsStyle ? CSS : null, hasFacts: document.facts > 0 };
}
