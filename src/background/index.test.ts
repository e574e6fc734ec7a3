// Over 200 lines: all that wakes the background, with the same fakes.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSites } from '../../test/unit/fake-sites.ts';
import { type FakeTab, fakeTab, fakeTabsApi } from '../../test/unit/fake-tabs.ts';

type Listener = (...args: unknown[]) => unknown;

/** An event that remembers who listens. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return { addListener: (listener: Listener) => listeners.push(listener), listeners };
}

function fakeBrowser(tabs: Map<number, FakeTab>) {
  const tabsApi = fakeTabsApi(tabs);
  const { api, world } = fakeSites();
  return {
    ...tabsApi,
    tabs: { ...tabsApi.tabs, create: vi.fn(async () => {}) },
    world,
    storage: api.storage,
    permissions: api.permissions,
    scripting: { ...tabsApi.scripting, ...api.scripting },
    runtime: {
      id: 'matn',
      getURL: (path: string) => `chrome-extension://matn/${path}`,
      lastError: null,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
    },
    commands: { onCommand: fakeEvent(), update: vi.fn(async () => {}) },
    contextMenus: { onClicked: fakeEvent(), removeAll: vi.fn(async () => {}), create: vi.fn() },
    action: {
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setBadgeTextColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
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

describe('what the browser shows of us', () => {
  it('follows the language that is chosen, at once and after the next start', async () => {
    const { action, commands, contextMenus, runtime, storage } = await start(fakeBrowser(tabs));
    await storage.sync.set({ 'setting:language': 'fr' });
    await vi.waitFor(() => expect(contextMenus.create).toHaveBeenCalled());
    const title = 'Matn\u202f: alléger la page ou la rétablir';
    expect(contextMenus.create.mock.lastCall?.[0]).toMatchObject({ title });
    expect(action.setTitle).toHaveBeenLastCalledWith({
      title: 'Matn\u202f: ne laisser que le texte de la page',
    });
    expect(commands.update).toHaveBeenLastCalledWith({
      name: 'toggle',
      description: title,
    });
    await fire(runtime.onStartup);
    expect(contextMenus.create).toHaveBeenCalledTimes(2);
    expect(contextMenus.create.mock.lastCall?.[0]).toMatchObject({ title });
    await storage.sync.remove(['setting:language']);
    await vi.waitFor(() =>
      expect(contextMenus.create.mock.lastCall?.[0]).toMatchObject({ title: '«menuToggle»' }),
    );
  });
});

describe('the welcome', () => {
  it('comes with the installation, and never with an update or a start', async () => {
    const browser = await start(fakeBrowser(tabs));
    await fire(browser.runtime.onInstalled, { reason: 'update', previousVersion: '0.1.0' });
    await fire(browser.runtime.onInstalled, { reason: 'browser_update' });
    await fire(browser.runtime.onStartup);
    expect(browser.tabs.create).not.toHaveBeenCalled();
    await fire(browser.runtime.onInstalled, { reason: 'install' });
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://matn/welcome.html',
    });
  });
});

it('an update carries the settings of this device over to the others', async () => {
  const browser = await start(fakeBrowser(tabs));
  await browser.storage.local.set({ 'setting:theme': 'dark' });
  await fire(browser.runtime.onInstalled, { reason: 'update' });
  expect(browser.world.held).toEqual({});
  expect(browser.world.synced).toEqual({ 'setting:theme': 'dark' });
});

describe('a language that was chosen', () => {
  const POPUP = { url: 'chrome-extension://matn/popup.html' };

  it('comes into the page that the popup is open on, for what speaks there, and into no other', async () => {
    const browser = await start(fakeBrowser(tabs));
    await send(browser, 'declutter', { tabId: 1, level: null }, POPUP);
    expect(tab.document.messages).toBeUndefined();
    await browser.storage.sync.set({ 'setting:language': 'fr' });
    await fire(browser.commands.onCommand, 'toggle', tab);
    await fire(browser.commands.onCommand, 'toggle', tab);
    expect(tab.document.messages).toBeUndefined();
    await send(browser, 'declutter', { tabId: 1, level: null }, POPUP);
    await vi.waitFor(() => expect(tab.document.messages).toBe('messages-fr.js'));
  });
});

describe('kinds that the reader keeps', () => {
  it('are told to the page', async () => {
    const browser = await start(fakeBrowser(tabs));
    await browser.storage.sync.set({ 'setting:hideComments': 'off' });
    await fire(browser.commands.onCommand, 'toggle', tab);
    expect(tab.document.kept).toEqual(['comments']);
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

describe('automatic sites', () => {
  const HOST = 'www.news.example';
  const ORIGIN = `*://${HOST}/*`;
  const page = { url: `https://${HOST}/a`, tab: { id: 1 }, frameId: 0 };
  const matches = (browser: ReturnType<typeof fakeBrowser>) =>
    browser.world.registered.get('automatic')?.matches;
  /** As the popup does it, also when the browser's question closes it. */
  const wish = (browser: ReturnType<typeof fakeBrowser>) =>
    browser.storage.local.set({ [`site:${HOST}`]: true });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

  it('are registered once they are wished for and allowed, and not before', async () => {
    const browser = await start(fakeBrowser(tabs));
    await wish(browser);
    await settled();
    expect(matches(browser)).toBeUndefined();
    await browser.world.grant(ORIGIN);
    expect(matches(browser)).toEqual([ORIGIN]);
  });

  it('are not those that are allowed without a wish, as by «on all sites» in the browser', async () => {
    const browser = await start(fakeBrowser(tabs));
    await browser.world.grant(ORIGIN);
    await browser.world.grant('*://*/*');
    expect(matches(browser)).toBeUndefined();
    await expect(send(browser, 'arrived', {}, page)).resolves.toEqual({ ok: true, value: null });
    expect(tab.document.scripts).toBe(0);
  });

  it('are registered again after an update and at the next start', async () => {
    const browser = await start(fakeBrowser(tabs));
    await wish(browser);
    await browser.world.grant(ORIGIN);
    for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
      browser.world.registered.clear();
      await fire(event, {});
      expect(matches(browser)).toEqual([ORIGIN]);
    }
  });

  it('are cleaned up when the permission is withdrawn, and when the wish is', async () => {
    const browser = await start(fakeBrowser(tabs));
    await wish(browser);
    await browser.world.grant(ORIGIN);
    await browser.storage.local.set({ [`early:${HOST}`]: ['#bar'] });
    await browser.world.withdraw(ORIGIN);
    expect(matches(browser)).toBeUndefined();
    // What is left is the wish, so that the settings can tell.
    expect(browser.world.held).toEqual({ [`site:${HOST}`]: true });
    await browser.world.grant(ORIGIN);
    await browser.storage.local.remove([`site:${HOST}`]);
    await settled();
    expect(matches(browser)).toBeUndefined();
  });

  it('are let go also when a damaged storage forgets nothing', async () => {
    const browser = await start(fakeBrowser(tabs));
    await wish(browser);
    await browser.world.grant(ORIGIN);
    browser.storage.local.remove = () => Promise.reject(new Error('damaged'));
    await browser.world.withdraw(ORIGIN);
    expect(matches(browser)).toBeUndefined();
  });

  it('have their pages decluttered when they come, at the level of the settings', async () => {
    const browser = await start(fakeBrowser(tabs));
    await wish(browser);
    await browser.world.grant(ORIGIN);
    await browser.storage.local.set({ 'setting:level': 'article' });
    await expect(send(browser, 'arrived', {}, page)).resolves.toMatchObject({ value: { level: 'article' } });
    expect(tab.document).toMatchObject({ scripts: 1, facts: 0 });
    await browser.storage.local.set({ [`level:${HOST.replace('www.', '')}`]: 'declutter' });
    await expect(send(browser, 'arrived', {}, page)).resolves.toMatchObject({
      value: { level: 'declutter' },
    });
  });

  it.each([
    ['of another site', { ...page, url: 'https://other.example/a' }],
    ['of a site below it', { ...page, url: `https://evil.${HOST}/a` }],
    ['in a frame', { ...page, frameId: 7 }],
    ['without a tab', { url: page.url, frameId: 0 }],
  ])('do not have a page decluttered %s', async (_what, sender) => {
    const browser = await start(fakeBrowser(tabs));
    await wish(browser);
    await browser.world.grant(ORIGIN);
    await expect(send(browser, 'arrived', {}, sender)).resolves.toEqual({ ok: true, value: null });
    expect(tab.document.scripts).toBe(0);
  });
});
