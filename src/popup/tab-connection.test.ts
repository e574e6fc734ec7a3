import { beforeEach, describe, expect, it, vi } from 'vitest';
import { article } from '../../test/unit/sample-summary.ts';

type Listener = (...args: never[]) => unknown;

/** A browser with one tab in front. What its two ends answer is set by each test. */
const fake = vi.hoisted(() => {
  const state = {
    tabs: [{ id: 7 }] as { id?: number }[],
    /** Of the tab; null where the browser keeps it from us. */
    url: null as string | null,
    calls: [] as { to: string; name: string; data: unknown }[],
    page: {} as Record<string, unknown>,
    background: {} as Record<string, unknown>,
    messageListeners: [] as Listener[],
    updateListeners: [] as Listener[],
  };
  const reply = (to: 'page' | 'background', { name, data }: { name: string; data: unknown }) => {
    state.calls.push({ to, name, data });
    const value = state[to][name];
    if (value === undefined) throw new Error('Could not establish connection. Receiving end does not exist.');
    return value instanceof Error ? { ok: false, message: value.message } : { ok: true, value };
  };
  const browser = {
    runtime: {
      id: 'matn',
      getURL: () => '',
      sendMessage: async (message: { name: string; data: unknown }) => reply('background', message),
      onMessage: { addListener: (listener: Listener) => state.messageListeners.push(listener) },
    },
    tabs: {
      query: async () => state.tabs,
      get: async () => ({ id: 7, ...(state.url !== null && { url: state.url }) }),
      sendMessage: async (_tab: number, message: { name: string; data: unknown }) => reply('page', message),
      onUpdated: { addListener: (listener: Listener) => state.updateListeners.push(listener) },
    },
  };
  return { state, browser };
});
vi.mock('../shared/browser.ts', () => ({ browser: fake.browser }));

const { connectTab } = await import('./tab-connection.ts');
const { state } = fake;
const asked = () => state.calls.map(({ to, name }) => `${to} ${name}`);

beforeEach(() => {
  Object.assign(state, { tabs: [{ id: 7 }], url: null, page: {}, background: {} });
  state.calls.length = 0;
  state.messageListeners.length = 0;
  state.updateListeners.length = 0;
});

describe('open', () => {
  it('asks for the page at once, at whatever level it has or the settings say', async () => {
    const summary = article();
    state.background.declutter = summary;
    expect(await connectTab().open()).toBe(summary);
    expect(asked()).toEqual(['background declutter']);
    expect(state.calls.at(-1)?.data).toEqual({ tabId: 7, level: null });
  });

  it('takes the answer to what was asked before it was there, once', async () => {
    const [early, later] = [article(), article({ level: 'article' })];
    state.background.declutter = later;
    const { open } = connectTab(Promise.resolve(7), Promise.resolve(early));
    expect(await open()).toBe(early);
    expect(asked()).toEqual([]);
    expect(await open()).toBe(later);
  });

  it('asks anew where the page was still loading then, for nobody heard it become complete', async () => {
    state.background.declutter = article();
    const loading = { state: 'error', why: 'loading', host: '' } as const;
    expect(await connectTab(Promise.resolve(7), Promise.resolve(loading)).open()).toMatchObject({
      state: 'ready',
    });
  });

  it('asks for a page that is no Arabic article once more, when the reader wants it', async () => {
    state.background.declutter = article();
    await connectTab().openAnyway();
    expect(state.calls.at(-1)?.data).toEqual({ tabId: 7, level: null, anyway: true });
  });

  it('fails calmly when there is no background, no tab, or an error', async () => {
    expect(await connectTab().open()).toMatchObject({ state: 'error', why: 'failed' });
    state.background.declutter = new Error('broken');
    expect(await connectTab().open()).toMatchObject({ state: 'error', why: 'failed' });
    state.tabs = [];
    expect(await connectTab().open()).toMatchObject({ state: 'error', why: 'failed' });
    const refused = Promise.reject(new Error('broken'));
    expect(await connectTab(Promise.resolve(7), refused).open()).toMatchObject({ state: 'error' });
  });
});

describe('setLevel', () => {
  it('asks the background for a level, and for the page back', async () => {
    state.background.declutter = article({ level: 'article' });
    state.background.restore = article({ level: null });
    const tab = connectTab();
    expect(await tab.setLevel('article')).toMatchObject({ level: 'article' });
    expect(await tab.setLevel(null)).toMatchObject({ level: null });
    expect(asked()).toEqual(['background declutter', 'background restore']);
  });

  it('tells what stands when the background fails', async () => {
    state.background.declutter = new Error('broken');
    state.page.summary = article({ level: 'declutter' });
    expect(await connectTab().setLevel('article')).toMatchObject({ state: 'ready', level: 'declutter' });
  });
});

describe('a page that has gone', () => {
  const GONE = { state: 'error', why: 'gone', host: '' };
  beforeEach(() => {
    state.background.declutter = { state: 'error', why: 'restricted', host: '' };
  });

  it('is not told to be one that the browser protects, when its permission went with it', async () => {
    expect(await connectTab().setLevel('article')).toEqual(GONE);
    expect(await connectTab().look()).toEqual(GONE);
  });

  it.each([
    ['https://news.example/b', true],
    ['chrome://settings/', undefined],
  ])('may be followed by one that can be read: %s', async (url, mayRead) => {
    state.url = url;
    expect((await connectTab().look()) as object).toEqual(mayRead ? { ...GONE, mayRead } : GONE);
  });

  it('is one that the browser protects, where nothing was read before', async () => {
    expect(await connectTab().open()).toMatchObject({ why: 'restricted' });
  });
});

describe('setBlocksHidden', () => {
  it('goes through all blocks and answers with the last summary', async () => {
    state.page.setBlockHidden = article();
    expect(await connectTab().setBlocksHidden([3, 5], false)).toMatchObject({ state: 'ready' });
    expect(state.calls.map(({ data }) => data)).toEqual([
      { id: 3, hidden: false },
      { id: 5, hidden: false },
    ]);
  });

  it('says that the page is gone when nobody answers', async () => {
    expect(await connectTab().setBlocksHidden([3], false)).toEqual({ state: 'error', why: 'gone', host: '' });
  });
});

it('reveal answers no when the page is gone', async () => {
  state.page.revealFact = true;
  expect(await connectTab().reveal('source', 1)).toBe(true);
  expect(state.calls.at(-1)?.data).toEqual({ fact: 'source', index: 1 });
  state.page = {};
  expect(await connectTab().reveal('source', 1)).toBe(false);
});

it('hears only its own tab, and leaves every message to be answered by others', async () => {
  const heard: string[] = [];
  connectTab().onChange((what) => heard.push(what));
  await vi.waitFor(() => expect(state.messageListeners).toHaveLength(1));
  const message = { matn: 'background', name: 'hiddenCountChanged', data: { count: 1 } };
  const tell = state.messageListeners[0] as (message: unknown, sender: unknown) => unknown;
  expect(tell(message, { tab: { id: 8 } })).toBeUndefined();
  expect(tell('text', { tab: { id: 7 } })).toBeUndefined();
  expect(tell(message, { tab: { id: 7 } })).toBeUndefined();
  const update = state.updateListeners[0] as (tabId: number, change: { status?: string }) => void;
  update(8, { status: 'complete' });
  update(7, { status: 'loading' });
  update(7, { status: 'complete' });
  expect(heard).toEqual(['count', 'loaded']);
});
