// Over 200 lines: all that can go wrong in one click, with the same fakes.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/unit/fake-storage.ts';
import { ARTICLE, type FakeTab, fakeTab, fakeTabsApi } from '../../test/unit/fake-tabs.ts';

const world = vi.hoisted(() => ({
  tabs: new Map<number, FakeTab>(),
  browser: {} as Record<string, unknown>,
}));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
Object.assign(world.browser, fakeTabsApi(world.tabs));
const { declutterTab, restoreTab, toggleTab } = await import('./declutter-tab.ts');

function open(changes?: Partial<FakeTab>, summary?: FakeTab['document']['summary']): FakeTab {
  const tab = fakeTab(1, changes, summary);
  world.tabs.set(1, tab);
  return tab;
}

beforeEach(() => {
  world.tabs.clear();
  Object.assign(world.browser, fakeTabsApi(world.tabs), { storage: fakeStorage().storage });
});

describe('one click', () => {
  it('injects, styles, hides, in this order and once', async () => {
    const { document } = open();
    await expect(declutterTab(1, 'declutter')).resolves.toEqual({ ...ARTICLE, level: 'declutter' });
    expect(document).toMatchObject({ scripts: 1, facts: 1, asked: ['read', 'apply'] });
    expect(document.styles).toEqual(['USER [data-matn-hidden]{display:none!important}']);
  });

  it('again changes the level of the page that is there', async () => {
    const { document } = open();
    await declutterTab(1, 'declutter');
    await expect(declutterTab(1, 'article')).resolves.toMatchObject({ level: 'article' });
    expect(document).toMatchObject({ scripts: 1, facts: 1, styles: { length: 1 } });
  });

  it.each([
    ['no article', { state: 'not-article', why: 'list', host: 'news.example' }],
    ['not Arabic', { state: 'not-arabic', why: 'letters', host: 'news.example' }],
    ['a PDF', { state: 'error', why: 'pdf', host: 'news.example' }],
  ] as const)('leaves a page alone that is %s', async (_what, summary) => {
    const { document } = open({}, summary);
    await expect(declutterTab(1, 'declutter')).resolves.toEqual(summary);
    expect(document).toMatchObject({ styles: [], asked: ['read'] });
  });
});

it('a page that is no Arabic article is asked for anyway when the reader wants it', async () => {
  const { document } = open();
  const wishes: unknown[] = [];
  const { tabs } = fakeTabsApi(world.tabs);
  const sendMessage = (id: number, message: Parameters<typeof tabs.sendMessage>[1]) => {
    if (message.name === 'read') wishes.push(message.data);
    return tabs.sendMessage(id, message);
  };
  Object.assign(world.browser, { tabs: { ...tabs, sendMessage } });
  await declutterTab(1, null);
  await declutterTab(1, null, true);
  expect(wishes.at(-2)).toEqual({ anyway: false });
  expect(wishes.at(-1)).toEqual({ anyway: true });
  expect(document.summary).toMatchObject({ level: 'declutter' });
});

describe('the rules of the site', () => {
  const store = (rules: unknown) =>
    Object.assign(world.browser, {
      storage: { local: { get: async () => ({ 'rule:news.example': rules }) } },
    });

  it('are told to the page before anything is hidden', async () => {
    const { document } = open();
    store(['.promo']);
    await declutterTab(1, 'declutter');
    expect(document.asked).toEqual(['read', 'own.js', 'follow', 'apply']);
  });

  it.each([[undefined], [[]], ['.promo'], [[7, '']]])(
    'of %j are none: nothing more comes in',
    async (rules) => {
      const { document } = open();
      store(rules);
      await declutterTab(1, 'declutter');
      expect(document.asked).toEqual(['read', 'apply']);
    },
  );
});

describe('a level that nobody named', () => {
  const store = (level: unknown) =>
    Object.assign(world.browser, { storage: { local: { get: async () => ({ 'setting:level': level }) } } });

  it.each([
    ['article', 'article'],
    ['everything', 'declutter'],
  ])('is the one of the settings: %s', async (stored, level) => {
    open();
    store(stored);
    await expect(declutterTab(1, null)).resolves.toMatchObject({ level });
  });

  it('is the one of the site, where it has one', async () => {
    open();
    const { held, storage } = fakeStorage();
    Object.assign(world.browser, { storage });
    Object.assign(held, { 'level:news.example': 'article', 'level:other.example': 'declutter' });
    await expect(declutterTab(1, null)).resolves.toMatchObject({ level: 'article' });
  });

  it('is the one that the page has', async () => {
    open();
    store('article');
    await declutterTab(1, 'declutter');
    await expect(declutterTab(1, null)).resolves.toMatchObject({ level: 'declutter' });
  });

  it('is the one of the settings for a page that was put back, and without the popup', async () => {
    const { document } = open();
    store('article');
    await declutterTab(1, 'declutter');
    await restoreTab(1);
    await toggleTab(1);
    expect(document.summary).toMatchObject({ level: 'article' });
    await toggleTab(1);
    await expect(declutterTab(1, null)).resolves.toMatchObject({ level: 'article' });
  });
});

describe('many at once', () => {
  it('a double click injects once', async () => {
    const { document } = open();
    const [first, second] = await Promise.all([declutterTab(1, 'declutter'), declutterTab(1, 'declutter')]);
    expect(first).toEqual(second);
    expect(document).toMatchObject({ scripts: 1, styles: { length: 1 } });
  });

  it('the shortcut during the first click waits for it, then takes it back', async () => {
    const { document } = open();
    await Promise.all([declutterTab(1, 'declutter'), toggleTab(1)]);
    expect(document.asked).toEqual(['read', 'apply', 'read', 'read', 'restore']);
    expect(document.summary).toMatchObject({ level: null });
  });

  it('one tab does not wait for another, and none for ever', async () => {
    vi.useFakeTimers();
    const { document } = open();
    world.tabs.set(2, fakeTab(2));
    const api = fakeTabsApi(world.tabs);
    const stuck = { ...api.scripting, executeScript: () => new Promise(() => {}) };
    Object.assign(world.browser, { scripting: stuck });
    declutterTab(1, 'declutter');
    await vi.advanceTimersByTimeAsync(1);
    Object.assign(world.browser, { scripting: api.scripting });
    await expect(declutterTab(2, 'declutter')).resolves.toMatchObject({ level: 'declutter' });
    const next = declutterTab(1, 'declutter');
    await vi.advanceTimersByTimeAsync(4000);
    expect(document.scripts).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(next).resolves.toMatchObject({ level: 'declutter' });
    vi.useRealTimers();
  });
});

describe('without the popup', () => {
  it('a first toggle declutters and a second restores', async () => {
    const { document } = open();
    await toggleTab(1);
    expect(document.summary).toMatchObject({ level: 'declutter' });
    expect(document.facts).toBe(0);
    await toggleTab(1);
    expect(document.summary).toMatchObject({ level: null });
  });

  it('puts a page back that shows the article only', async () => {
    const { document } = open();
    await declutterTab(1, 'article');
    await toggleTab(1);
    expect(document.summary).toMatchObject({ level: null });
  });

  it('leaves a list alone and needs a tab', async () => {
    const { document } = open({}, { state: 'not-article', why: 'list', host: '' });
    await toggleTab(1);
    await toggleTab(undefined);
    expect(document).toMatchObject({ asked: ['read'], styles: [] });
  });
});

describe('restore', () => {
  it('puts back', async () => {
    open();
    await declutterTab(1, 'article');
    await expect(restoreTab(1)).resolves.toMatchObject({ state: 'ready', level: null });
  });

  it('of a page that was loaded anew says that it is as it was', async () => {
    open();
    await declutterTab(1, 'article');
    const { document } = open();
    await expect(restoreTab(1)).resolves.toMatchObject({ state: 'ready', level: null });
    expect(document.styles).toEqual([]);
  });
});

describe('a tab that cannot be read', () => {
  const MUST =
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  const MISSING = 'Missing host permission for the tab';
  it.each<[string, Partial<FakeTab>, object]>([
    [
      'a page of Chromium',
      { url: '', refusal: 'Cannot access a chrome:// URL' },
      { why: 'restricted', host: '' },
    ],
    ['the store', { url: '', refusal: 'The extensions gallery cannot be scripted.' }, { why: 'restricted' }],
    ['the source of a page', { url: '', refusal: MUST }, { why: 'restricted' }],
    ['a page of Firefox, where injecting seems to work', { url: 'about:support' }, { why: 'restricted' }],
    [
      'an add-on site',
      { refusal: MISSING, url: 'https://addons.mozilla.org/' },
      { why: 'restricted', host: 'addons.mozilla.org' },
    ],
    [
      'a PDF in Firefox',
      { refusal: MISSING, url: 'https://www.news.example/a.PDF?x=1' },
      { why: 'pdf', host: 'news.example' },
    ],
    [
      'a new tab in Chromium whose server is silent',
      { url: '', status: 'loading', refusal: MUST },
      { why: 'loading' },
    ],
    [
      'a new tab in Firefox whose server is silent',
      { url: 'about:blank', status: 'loading' },
      { why: 'loading' },
    ],
    ['an empty tab', { url: 'about:blank' }, { why: 'restricted' }],
    ['an error page', { refusal: 'Frame with ID 0 is showing error page' }, { why: 'failed' }],
  ])('%s', async (_what, changes, expected) => {
    const { document } = open(changes);
    for (const ask of [() => declutterTab(1, 'declutter'), () => restoreTab(1)]) {
      await expect(ask()).resolves.toMatchObject({ state: 'error', ...expected });
    }
    await toggleTab(1);
    expect(document).toMatchObject({ styles: [], scripts: 0 });
  });

  it('was closed meanwhile', async () => {
    await expect(declutterTab(5, 'declutter')).resolves.toEqual({ state: 'error', why: 'failed', host: '' });
  });

  it('is loading when Firefox keeps the style back until the page is complete', async () => {
    vi.useFakeTimers();
    const { document } = open();
    const api = fakeTabsApi(world.tabs);
    Object.assign(world.browser, { scripting: { ...api.scripting, insertCSS: () => new Promise(() => {}) } });
    const summary = declutterTab(1, 'declutter');
    await vi.advanceTimersByTimeAsync(1000);
    await expect(summary).resolves.toEqual({ state: 'error', why: 'loading', host: 'news.example' });
    expect(document.asked).toEqual(['read']);
    vi.useRealTimers();
  });

  it('does not hold up the next click', async () => {
    const tab = open({ refusal: 'Frame with ID 0 is showing error page' });
    await declutterTab(1, 'declutter');
    tab.refusal = null;
    await expect(declutterTab(1, 'declutter')).resolves.toMatchObject({ level: 'declutter' });
  });
});
