// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser as words } from '../../test/unit/fake-interface.ts';
import { fakeSites } from '../../test/unit/fake-sites.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { AlwaysHere } = await import('./always-here.tsx');
const { keptHost } = await import('./kept-host.ts');
const { SiteList } = await import('../options/site-list.tsx');

let sites: ReturnType<typeof fakeSites>;
let root: HTMLElement;

async function open(what: typeof AlwaysHere | typeof SiteList, tab: object = {}) {
  const front = { url: 'https://www.news.example/a', incognito: false, ...tab };
  Object.assign(world.browser, words, sites.api, { tabs: { query: async () => [front] } });
  await act(async () => render(h(what, { kept: keptHost() }), root));
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}
const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (selector: string) =>
  act(async () => {
    find(selector)?.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
const isOn = () => find('input')?.getAttribute('aria-checked');

beforeEach(() => {
  if (root) render(null, root);
  sites = fakeSites();
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

describe('the switch for the site in front', () => {
  it('asks the browser in the click itself', async () => {
    await open(AlwaysHere);
    const request = vi.spyOn(sites.api.permissions, 'request');
    expect(isOn()).toBe('false');
    find('input')?.click();
    // Before anything is waited for: later, browsers refuse to ask.
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://www.news.example/*'] });
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(isOn()).toBe('true');
    expect(sites.world.held).toEqual({ 'site:www.news.example': true });
  });

  it('stays off when the reader says no, and says so', async () => {
    sites.world.answer = false;
    await open(AlwaysHere);
    await click('input');
    expect(isOn()).toBe('false');
    expect((find('input') as HTMLInputElement).checked).toBe(false);
    expect(sites.world.held).toEqual({});
  });

  it('says so when the browser cannot keep the wish, until it can', async () => {
    const full = vi.spyOn(sites.api.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await open(AlwaysHere);
    await click('input');
    expect(isOn()).toBe('false');
    expect(find('[role="alert"]')?.textContent).toBe(words.i18n.getMessage('saveFailed'));
    full.mockRestore();
    await click('input');
    expect(isOn()).toBe('true');
    expect(find('[role="alert"]')).toBeNull();
  });

  it('gives the permission back when it is switched off', async () => {
    await open(AlwaysHere);
    await click('input');
    await click('input');
    expect(isOn()).toBe('false');
    expect([...sites.world.granted]).toEqual([]);
    expect(sites.world.held).toEqual({});
  });

  it('follows what is changed elsewhere', async () => {
    await open(AlwaysHere);
    await click('input');
    await act(async () => {
      await sites.world.withdraw('*://www.news.example/*');
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    expect(isOn()).toBe('false');
  });

  it.each([
    ['a private window, of which nothing is kept', { incognito: true }],
    ['a page of the browser', { url: 'chrome://version/' }],
    ['a file', { url: 'file:///a.html' }],
    ['a page whose address is not told', { url: undefined }],
  ])('is not there in %s', async (_where, tab) => {
    await open(AlwaysHere, tab);
    expect(root.innerHTML).toBe('');
  });
});

describe('the list in the settings', () => {
  it('is empty at first, and says how it fills', async () => {
    await open(SiteList);
    expect(find('ul')).toBeNull();
    expect(find('.hint')?.textContent).toContain('نظّف هذا الموقع دائمًا');
  });

  it('tells which sites the browser no longer allows; they can be allowed again, or forgotten', async () => {
    Object.assign(sites.world.held, { 'site:a.example': true, 'site:b.example': true });
    sites.world.granted.add('*://a.example/*');
    await open(SiteList);
    const rows = () =>
      [...root.querySelectorAll('[data-site]')].map((row) => row.getAttribute('data-allowed'));
    expect(rows()).toEqual(['true', 'false']);
    expect(find('[data-site="b.example"]')?.textContent).toContain('بانتظار إذن المتصفح');
    await click('[data-site="b.example"] [data-action="allow"]');
    expect(rows()).toEqual(['true', 'true']);
    await click('[data-site="a.example"] [data-action="forget"]');
    expect(rows()).toEqual(['true']);
    expect(sites.world.held).toEqual({ 'site:b.example': true });
  });
});
