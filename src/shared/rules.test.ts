import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBackground } from '../../test/unit/fake-background.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';
import { addRules, changeRule, loadAllRules, loadRules, onRulesChange, readRules } from './rules.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('./browser.ts', () => ({ browser: world.browser }));

let held: Record<string, unknown>;
beforeEach(() => {
  const fake = fakeStorage();
  held = fake.held;
  world.browser.storage = fake.storage;
  world.browser.runtime = fakeBackground();
});

describe('readRules', () => {
  it.each([undefined, null, '.a', 7, { 0: '.a' }, () => {}])('of %s are none', (stored) =>
    expect(readRules(stored)).toEqual([]),
  );

  it('keeps what can be a selector, once', () => {
    expect(readRules(['.a', ' .a ', '', ' ', 7, null, 'x'.repeat(501), '.b'])).toEqual(['.a', '.b']);
  });
});

describe('the storage', () => {
  it('holds the rules of each site under a key of its own', async () => {
    await addRules('b.example', ['.x']);
    await addRules('a.example', ['.y', '.z']);
    await addRules('a.example', ['.y', '.w']);
    expect(held).toEqual({ 'rule:b.example': ['.x'], 'rule:a.example': ['.y', '.z', '.w'] });
    expect(await loadRules('a.example')).toEqual(['.y', '.z', '.w']);
    expect(await loadAllRules()).toEqual([
      { host: 'a.example', selectors: ['.y', '.z', '.w'] },
      { host: 'b.example', selectors: ['.x'] },
    ]);
  });

  it('changes one rule in its place, and forgets the site with its last', async () => {
    await addRules('a.example', ['.x', '.y']);
    await changeRule('a.example', '.x', '#z');
    expect(held).toEqual({ 'rule:a.example': ['#z', '.y'] });
    await changeRule('a.example', '#z', '');
    await changeRule('a.example', '.y', '');
    expect(held).toEqual({});
  });

  it('says so when there is no room', async () => {
    await addRules(
      'a.example',
      Array.from({ length: 200 }, (_, i) => `.a${i}`),
    );
    await expect(addRules('a.example', ['.b'])).rejects.toThrow('more than 200');
    const full = Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    full.catch(() => {});
    world.browser.storage = { local: { get: async () => ({}), set: () => full } };
    await expect(addRules('b.example', ['.b'])).rejects.toThrow('quota');
  });

  it('that cannot be read gives a page no rules', async () => {
    world.browser.storage = { local: { get: () => Promise.reject(new Error('corrupt')) } };
    expect(await loadRules('a.example')).toEqual([]);
  });

  it('tells of changes to rules, and of nothing else, until it is told to stop', async () => {
    const heard = vi.fn();
    const stop = new AbortController();
    onRulesChange(heard, stop.signal);
    await (world.browser.storage as ReturnType<typeof fakeStorage>['storage']).local.set({ 'site:a': true });
    expect(heard).not.toHaveBeenCalled();
    await addRules('a.example', ['.x']);
    await changeRule('a.example', '.x', '');
    expect(heard).toHaveBeenCalledTimes(2);
    stop.abort();
    await addRules('a.example', ['.x']);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
