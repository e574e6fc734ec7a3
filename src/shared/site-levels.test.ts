import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('./browser.ts', () => ({ browser: world.browser }));
const { DEFAULTS } = await import('./settings.ts');
const { levelOn, loadSiteLevel, loadSiteLevels, onSiteLevelsChange, saveSiteLevel } = await import(
  './site-levels.ts'
);

let fake: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  fake = fakeStorage();
  world.browser.storage = fake.storage;
});

describe('the level of a site', () => {
  it('is kept under a key of its own, and forgotten', async () => {
    await saveSiteLevel('b.example', 'article');
    await saveSiteLevel('a.example', 'declutter');
    expect(fake.held).toEqual({ 'level:b.example': 'article', 'level:a.example': 'declutter' });
    expect(await loadSiteLevel('b.example')).toBe('article');
    expect(await loadSiteLevels()).toEqual([
      { host: 'a.example', level: 'declutter' },
      { host: 'b.example', level: 'article' },
    ]);
    await saveSiteLevel('b.example', null);
    expect(await loadSiteLevel('b.example')).toBeNull();
    expect(fake.held).toEqual({ 'level:a.example': 'declutter' });
  });

  it.each(['everything', null, 7, true, ['article'], { level: 'article' }])(
    'is none when the storage holds %j',
    async (stored) => {
      fake.held['level:a.example'] = stored;
      expect(await loadSiteLevel('a.example')).toBeNull();
      expect(await loadSiteLevels()).toEqual([]);
    },
  );

  it('is of a host, and of nothing else that the storage may hold', async () => {
    Object.assign(fake.held, { 'level:': 'article', 'level:*': 'article', 'level:a b': 'article' });
    expect(await loadSiteLevels()).toEqual([]);
  });

  it('is none in a damaged profile', async () => {
    vi.spyOn(fake.storage.local, 'get').mockRejectedValue(new Error('damaged'));
    expect(await loadSiteLevel('a.example')).toBeNull();
    expect(await loadSiteLevels()).toEqual([]);
    expect(await levelOn('a.example', DEFAULTS)).toBe('declutter');
  });

  it('tells when it changes, until nobody listens', async () => {
    const stop = new AbortController();
    const heard = vi.fn();
    onSiteLevelsChange(heard, stop.signal);
    await saveSiteLevel('a.example', 'article');
    await fake.storage.local.set({ 'rule:a.example': ['.x'] });
    expect(heard).toHaveBeenCalledTimes(1);
    stop.abort();
    await saveSiteLevel('a.example', null);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('what a click does', () => {
  it.each([
    ['as everywhere', null, undefined, 'declutter'],
    ['as on this site', 'article', undefined, 'article'],
    ['as an organisation wants it, whatever was chosen before', 'article', 'declutter', 'declutter'],
  ] as const)('%s', async (_why, own, managed, level) => {
    if (own) await saveSiteLevel('a.example', own);
    vi.spyOn(fake.storage.managed, 'get').mockResolvedValue(managed ? { level: managed } : {});
    expect(await levelOn('a.example', DEFAULTS)).toBe(level);
  });

  it('on a page without a host is what the settings say', async () => {
    fake.held['level:'] = 'article';
    expect(await levelOn('', DEFAULTS)).toBe('declutter');
  });
});
