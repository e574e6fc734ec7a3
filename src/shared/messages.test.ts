import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (reply: unknown) => void,
) => unknown;

const world = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  sender: {} as Runtime.MessageSender,
  failure: null as Error | null,
}));

/** Delivers a message as a browser does: undefined when listeners stood there but none answered. */
const deliver = vi.hoisted(() => async (message: unknown) => {
  if (world.failure !== null) throw world.failure;
  if (world.listeners.size === 0)
    throw new Error('Could not establish connection. Receiving end does not exist.');
  return new Promise((resolve) => {
    const answers = [...world.listeners].map((listener) =>
      listener(structuredClone(message), world.sender, resolve),
    );
    if (!answers.includes(true)) resolve(undefined);
  });
});

vi.mock('./browser.ts', () => ({
  browser: {
    runtime: {
      id: 'matn',
      getURL: (path: string) => `chrome-extension://matn/${path}`,
      sendMessage: deliver,
      onMessage: { addListener: (listener: Listener) => world.listeners.add(listener) },
    },
    tabs: { sendMessage: (_tabId: number, message: unknown) => deliver(message) },
  },
}));

const { NoReceiver, answerBackground, answerPage, sendToBackground, sendToPage } = await import(
  './messages.ts'
);

const POPUP: Runtime.MessageSender = { id: 'matn', url: 'chrome-extension://matn/popup.html' };
const SCRIPT = { id: 'matn', url: 'https://news.example/a', tab: { id: 7 } } as Runtime.MessageSender;
const ERROR = { state: 'error', why: 'failed', host: '' } as const;

const answers = {
  declutter: vi.fn(async () => ERROR),
  restore: vi.fn(() => ERROR),
  hiddenCountChanged: vi.fn(() => undefined),
  arrived: vi.fn(() => null),
  changeRules: vi.fn(() => undefined),
};

beforeEach(() => {
  world.listeners.clear();
  world.sender = POPUP;
  world.failure = null;
  vi.clearAllMocks();
});

describe('between popup and background', () => {
  it('carries what is sent and what is answered', async () => {
    answerBackground(answers);
    await expect(sendToBackground('declutter', { tabId: 3, level: 'article' })).resolves.toEqual(ERROR);
    expect(answers.declutter).toHaveBeenCalledWith({ tabId: 3, level: 'article' }, POPUP);
  });

  it('carries a failure as a rejection with its message', async () => {
    answers.restore.mockImplementationOnce(() => {
      throw new Error('the tab is gone');
    });
    answerBackground(answers);
    await expect(sendToBackground('restore', { tabId: 3 })).rejects.toThrow('the tab is gone');
  });

  it('lets our own page speak from a tab, where Firefox for Android opens the popup', async () => {
    world.sender = { ...SCRIPT, url: 'chrome-extension://matn/popup.html' };
    answerBackground(answers);
    await expect(sendToBackground('restore', { tabId: 3 })).resolves.toEqual(ERROR);
  });
});

describe('what a content script may say', () => {
  it('is how many blocks are hidden', async () => {
    world.sender = SCRIPT;
    answerBackground(answers);
    await expect(sendToBackground('hiddenCountChanged', { count: 4 })).resolves.toBeUndefined();
    expect(answers.hiddenCountChanged).toHaveBeenCalledWith({ count: 4 }, SCRIPT);
  });

  it('is that a page has come', async () => {
    world.sender = SCRIPT;
    answerBackground(answers);
    await expect(sendToBackground('arrived')).resolves.toBeNull();
    expect(answers.arrived).toHaveBeenCalledWith({}, SCRIPT);
  });

  it('is what the reader wants hidden on its own site, and on no other', async () => {
    world.sender = { ...SCRIPT, url: 'https://www.news.example/a' };
    answerBackground(answers);
    const change = { host: 'news.example', from: null, to: ['.ad'] };
    await sendToBackground('changeRules', change);
    expect(answers.changeRules).toHaveBeenCalledWith(change, world.sender);
    for (const host of ['other.example', 'example', ''])
      await expect(sendToBackground('changeRules', { ...change, host })).rejects.toThrow(
        'not for this sender',
      );
    expect(answers.changeRules).toHaveBeenCalledOnce();
  });

  it.each([
    ['a page of the web', 'https://news.example/a'],
    ['a page named like ours', 'https://chrome-extension.example/matn/popup.html'],
    ['no address', undefined],
  ])('is nothing else: %s', async (_case, url) => {
    world.sender = { ...SCRIPT, url: url as string };
    answerBackground(answers);
    await expect(sendToBackground('restore', { tabId: 3 })).rejects.toThrow('restore: not for this sender');
    expect(answers.restore).not.toHaveBeenCalled();
  });
});

describe('what is refused', () => {
  const send = sendToBackground as (name: string, data?: unknown) => Promise<unknown>;
  it.each([
    ['an unknown name', 'erase', { tabId: 1 }],
    ['a name that every object has', 'constructor', { tabId: 1 }],
    ['a name that is no text', 5, {}],
    ['no tab', 'restore', {}],
    ['a tab that is no number', 'restore', { tabId: '1' }],
    ['a negative tab', 'restore', { tabId: -1 }],
    ['no level, not even null', 'declutter', { tabId: 1 }],
    ['an unknown level', 'declutter', { tabId: 1, level: 'everything' }],
    ['a list', 'restore', [1]],
    ['rules that are no texts', 'changeRules', { host: 'a.example', from: null, to: [7] }],
    ['a count that is no whole number', 'hiddenCountChanged', { count: 1.5 }],
  ])('%s', async (_case, name, data) => {
    answerBackground(answers);
    await expect(send(name as string, data)).rejects.toThrow('unknown message');
    for (const answer of Object.values(answers)) expect(answer).not.toHaveBeenCalled();
  });

  it('another extension gets no answer at all', async () => {
    world.sender = { id: 'stranger', url: 'chrome-extension://stranger/popup.html' };
    answerBackground(answers);
    await expect(sendToBackground('restore', { tabId: 3 })).rejects.toBeInstanceOf(NoReceiver);
    expect(answers.restore).not.toHaveBeenCalled();
  });
});

describe('nobody there', () => {
  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'Promised response from onMessage listener went out of scope',
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  ])('is told apart from a failure: %s', async (message) => {
    world.failure = new Error(message);
    await expect(sendToPage(1, 'summary')).rejects.toBeInstanceOf(NoReceiver);
  });

  it('is also a world where only others listen', async () => {
    answerBackground(answers);
    await expect(sendToPage(1, 'summary')).rejects.toBeInstanceOf(NoReceiver);
  });

  it('is not any other error', async () => {
    world.failure = new Error('No tab with id: 1.');
    await expect(sendToPage(1, 'summary')).rejects.not.toBeInstanceOf(NoReceiver);
  });
});

it('the page answers what it is asked', async () => {
  const setBlockHidden = vi.fn(() => ERROR);
  const unused = () => ERROR;
  answerPage({
    read: () => ({ summary: ERROR, css: null, hasFacts: true }),
    apply: unused,
    restore: unused,
    summary: unused,
    setBlockHidden,
    revealFact: ({ fact, index }) => fact === 'tags' && index === 2,
  });
  await expect(sendToPage(1, 'read')).resolves.toEqual({ summary: ERROR, css: null, hasFacts: true });
  await expect(sendToPage(1, 'revealFact', { fact: 'tags', index: 2 })).resolves.toBe(true);
  await sendToPage(1, 'setBlockHidden', { id: 5, hidden: false });
  expect(setBlockHidden).toHaveBeenCalledWith({ id: 5, hidden: false }, POPUP);
});
