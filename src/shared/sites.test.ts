import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeSites } from '../../test/unit/fake-sites.ts';

const sites = fakeSites();
vi.mock('./browser.ts', () => ({ browser: {} }));
const { browser } = await import('./browser.ts');
Object.assign(browser, sites.api);
const { allowSite, forgetSite, hostOf, loadSites, onSitesChange } = await import('./sites.ts');
const { siteOf } = await import('./site-of.ts');
const { world } = sites;

beforeEach(() => {
  for (const key of Object.keys(world.held)) delete world.held[key];
  world.granted.clear();
  world.answer = true;
});

it.each([
  ['https://www.news.example/a?b#c', 'www.news.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['https://أخبار.example/', 'xn--igbicxr.example'],
  ['file:///a.html', null],
  ['about:blank', null],
  ['chrome://extensions', null],
  ['', null],
  [undefined, null],
])('the host of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it.each([
  ['www.news.example', 'news.example'],
  ['m.news.example', 'm.news.example'],
])('the site of %s is %s', (hostname, host) => expect(siteOf(hostname)).toBe(host));

describe('a site', () => {
  it('is on the list when the reader has said yes, and gone when it is forgotten', async () => {
    await expect(allowSite('a.example')).resolves.toBe(true);
    await expect(loadSites()).resolves.toEqual([{ host: 'a.example', isAllowed: true }]);
    world.held['early:a.example'] = ['#bar'];
    await forgetSite('a.example');
    expect(world.held).toEqual({});
    expect([...world.granted]).toEqual([]);
  });

  it('is not when the reader has said no', async () => {
    world.answer = false;
    await expect(allowSite('a.example')).resolves.toBe(false);
    await expect(loadSites()).resolves.toEqual([]);
  });

  it('that a full storage cannot keep takes its permission along, and says so', async () => {
    const full = vi.spyOn(sites.api.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await expect(allowSite('a.example')).rejects.toThrow('quota');
    full.mockRestore();
    expect([...world.granted]).toEqual([]);
    expect(world.held).toEqual({});
  });

  it('that a damaged storage does not let go loses its permission all the same', async () => {
    await allowSite('a.example');
    const damaged = vi.spyOn(sites.api.storage.local, 'remove').mockRejectedValue(new Error('damaged'));
    await expect(forgetSite('a.example')).rejects.toThrow('damaged');
    damaged.mockRestore();
    expect([...world.granted]).toEqual([]);
  });

  it('whose permission was withdrawn in the browser is told as such', async () => {
    await allowSite('a.example');
    await world.withdraw('*://a.example/*');
    await expect(loadSites()).resolves.toEqual([{ host: 'a.example', isAllowed: false }]);
  });
});

it('what the storage holds besides is no site', async () => {
  Object.assign(world.held, {
    'site:b.example': true,
    'site:a.example': true,
    'site:c.example': 'yes',
    'site:*': true,
    'site:a.example/*,*://*': true,
    'site:': true,
    'setting:level': 'article',
  });
  expect((await loadSites()).map(({ host }) => host)).toEqual(['a.example', 'b.example']);
});

it('changes of the list are told until the signal says stop', async () => {
  const stop = new AbortController();
  const listener = vi.fn();
  onSitesChange(listener, stop.signal);
  await allowSite('a.example');
  await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith([{ host: 'a.example', isAllowed: true }]));
  await world.withdraw('*://a.example/*');
  await vi.waitFor(() =>
    expect(listener).toHaveBeenLastCalledWith([{ host: 'a.example', isAllowed: false }]),
  );
  stop.abort();
  listener.mockReset();
  await forgetSite('a.example');
  expect(listener).not.toHaveBeenCalled();
});
