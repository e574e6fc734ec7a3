import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/unit/fake-storage.ts';
import {
  CHOICES,
  DEFAULTS,
  loadSettings,
  onSettingsChange,
  readSettings,
  resetSettings,
  SETTING_NAMES,
  saveSetting,
} from './settings.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('./browser.ts', () => ({ browser: world.browser }));

let held: Record<string, unknown>;
beforeEach(() => {
  const fake = fakeStorage();
  held = fake.held;
  world.browser.storage = fake.storage;
});

describe('readSettings', () => {
  it('keeps what fits and falls back one by one', () => {
    const stored = {
      'setting:digits': 'western',
      'setting:months': 'klingon',
      'setting:calendar': ['hijri'],
      'setting:level': null,
      'setting:theme': 'dark',
      'setting:font': 'comic',
      digits: 'arabic',
    };
    expect(readSettings(stored)).toEqual({ ...DEFAULTS, digits: 'western', theme: 'dark' });
  });

  it.each([undefined, null, 'text', 7, [], () => {}, { 'setting:theme': { toString: () => 'dark' } }])(
    'of %s is the defaults',
    (stored) => expect(readSettings(stored)).toEqual(DEFAULTS),
  );

  it('gives known values whatever is stored, and nothing else', () => {
    const junk = fc.dictionary(
      fc.constantFrom(...SETTING_NAMES.map((name) => `setting:${name}`), '__proto__', 'theme'),
      fc.anything(),
    );
    fc.assert(
      fc.property(junk, (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings)).toEqual(SETTING_NAMES);
        for (const name of SETTING_NAMES) expect(CHOICES[name]).toContain(settings[name]);
      }),
    );
  });
});

it('the first choice of each setting is its default', () => {
  for (const name of SETTING_NAMES) expect(CHOICES[name][0]).toBe(DEFAULTS[name]);
});

describe('the storage', () => {
  it('keeps each choice, and forgets them all', async () => {
    await saveSetting('digits', 'western');
    await saveSetting('calendar', 'hijri');
    expect(await loadSettings()).toEqual({ ...DEFAULTS, digits: 'western', calendar: 'hijri' });
    held.other = 'of somebody else';
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(held).toEqual({ other: 'of somebody else' });
  });

  it('that cannot be read gives the defaults', async () => {
    world.browser.storage = { local: { get: () => Promise.reject(new Error('corrupt')) } };
    expect(await loadSettings()).toEqual(DEFAULTS);
    delete world.browser.storage;
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('tells of changes to settings, and of nothing else, until it is told to stop', async () => {
    const heard = vi.fn();
    const stop = new AbortController();
    onSettingsChange(heard, stop.signal);
    await (world.browser.storage as ReturnType<typeof fakeStorage>['storage']).local.set({ other: 1 });
    expect(heard).not.toHaveBeenCalled();
    await saveSetting('theme', 'dark');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, theme: 'dark' }));
    stop.abort();
    await saveSetting('theme', 'light');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
