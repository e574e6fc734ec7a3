import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeTab, fakeTab, fakeTabsApi } from '../../test/unit/fake-tabs.ts';

type Listener = (...args: unknown[]) => unknown;

/** An event that remembers who listens. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return { addListener: (listener: Listener) => listeners.push(listener), listeners };
}

function fakeBrowser(tabs: Map<number, FakeTab>) {
  return {
    ...fakeTabsApi(tabs),
    runtime: {
      id: 'matn',
      getURL: () => 'chrome-extension://matn/',
      lastError: null,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
    },
    commands: { onCommand: fakeEvent() },
    contextMenus: { onClicked: fakeEvent(), removeAll: vi.fn(async () => {}), create: vi.fn() },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
    },
    i18n: { getMessage: (key: string) => `«${key}»` },
  };
}

/** Starts the background as the browser does, also after it has ended it. */
async function start<Browser>(browser: Browser): Promise<Browser> {
  vi.resetModules();
  vi.doMock('../shared/browser.ts', () => ({ browser }));
  await import('./index.ts');
  return browser;
}

const tabs = new Map<number, FakeTab>();
const fire = (event: { listeners: Listener[] }, ...args: unknown[]) =>
  Promise.all(event.listeners.map((listener) => listener(...args)));
const send = (browser: ReturnType<typeof fakeBrowser>, name: string, data: object, sender: object) =>
  new Promise((resolve) => {
    for (const listener of browser.runtime.onMessage.listeners) {
      listener({ matn: 'background', name, data }, { id: 'matn', ...sender }, resolve);
    }
  });

let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab(1);
  tabs.clear();
  tabs.set(1, tab);
});

describe('what reaches the page', () => {
  const POPUP = { url: 'chrome-extension://matn/popup.html' };

  it('the popup: declutter and restore', async () => {
    const browser = await start(fakeBrowser(tabs));
    await expect(send(browser, 'declutter', { tabId: 1, level: 'article' }, POPUP)).resolves.toMatchObject({
      value: { level: 'article' },
    });
    await expect(send(browser, 'restore', { tabId: 1 }, POPUP)).resolves.toMatchObject({
      value: { level: null },
    });
  });

  it('the shortcut and the menu item', async () => {
    const browser = await start(fakeBrowser(tabs));
    await fire(browser.commands.onCommand, 'toggle', tab);
    expect(tab.document.summary).toMatchObject({ level: 'declutter' });
    await fire(browser.contextMenus.onClicked, { menuItemId: 'toggle' }, tab);
    expect(tab.document.summary).toMatchObject({ level: null });
    await fire(browser.commands.onCommand, 'toggle', undefined);
    expect(tab.document.summary).toMatchObject({ level: null });
  });

  it('after the background was ended: the page has the state', async () => {
    const first = await start(fakeBrowser(tabs));
    await fire(first.commands.onCommand, 'toggle', tab);
    const second = await start(fakeBrowser(tabs));
    await fire(second.commands.onCommand, 'toggle', tab);
    expect(tab.document).toMatchObject({ summary: { level: null }, scripts: 1, styles: { length: 1 } });
  });
});

describe('the badge', () => {
  it.each([
    [12, '12'],
    [0, ''],
  ])('for %i hidden blocks says "%s", in the tab of the page that tells', async (count, text) => {
    const browser = await start(fakeBrowser(tabs));
    await send(browser, 'hiddenCountChanged', { count }, { url: 'https://news.example/a', tab: { id: 1 } });
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 1, text });
    expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledWith(
      expect.objectContaining({ tabId: 1 }),
    );
  });

  it('shows nothing of a page without a tab', async () => {
    const browser = await start(fakeBrowser(tabs));
    await send(browser, 'hiddenCountChanged', { count: 1 }, { url: 'https://news.example/a' });
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  });
});

describe('the menu item', () => {
  it('is there from the installation on, in the words of the browser language', async () => {
    const { runtime, contextMenus } = await start(fakeBrowser(tabs));
    for (const event of [runtime.onInstalled, runtime.onStartup]) await fire(event, { reason: 'install' });
    expect(contextMenus.removeAll).toHaveBeenCalledTimes(2);
    const item = { id: 'toggle', title: '«menuToggle»', contexts: ['page', 'selection', 'link', 'image'] };
    expect(contextMenus.create.mock.calls.map(([first]) => first)).toEqual([item, item]);
  });
});

it('starts where there is no menu, no keyboard and no badge, as in Firefox for Android', async () => {
  const browser = fakeBrowser(tabs);
  await start({ ...browser, contextMenus: undefined, commands: undefined, action: {} });
  await fire(browser.runtime.onInstalled, {});
  const sender = { url: 'https://news.example/a', tab: { id: 1 } };
  await expect(send(browser, 'hiddenCountChanged', { count: 3 }, sender)).resolves.toMatchObject({
    ok: true,
  });
});
