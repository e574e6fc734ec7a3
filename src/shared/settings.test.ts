import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/unit/fake-storage.ts';
import { CLUTTER_KINDS } from '../engine/model.ts';
import { HIDDEN_KINDS, keptKinds } from './hidden-kinds.ts';
import {
  CHOICES,
  DEFAULTS,
  loadManaged,
  loadSettings,
  onSettingsChange,
  readSettings,
  resetSettings,
  SETTING_NAMES,
  saveSetting,
  shareSettings,
} from './settings.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('./browser.ts', () => ({ browser: world.browser }));

let fake: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  fake = fakeStorage();
  world.browser.storage = fake.storage;
});
const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

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
  it('keeps each choice for all devices, and forgets them all', async () => {
    await expect(saveSetting('digits', 'western')).resolves.toBe(true);
    await saveSetting('calendar', 'hijri');
    expect(fake.synced).toEqual({ 'setting:digits': 'western', 'setting:calendar': 'hijri' });
    expect(await loadSettings()).toEqual({ ...DEFAULTS, digits: 'western', calendar: 'hijri' });
    fake.held.other = 'of somebody else';
    fake.held['setting:theme'] = 'dark';
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect([fake.held, fake.synced]).toEqual([{ other: 'of somebody else' }, {}]);
  });

  it('keeps here what cannot be synced, until it can', async () => {
    await saveSetting('theme', 'light');
    const { set } = fake.storage.sync;
    fake.storage.sync.set = refuse;
    await expect(saveSetting('theme', 'dark')).resolves.toBe(false);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    await shareSettings();
    expect(fake.held).toEqual({ 'setting:theme': 'dark' });
    fake.storage.sync.set = set;
    await shareSettings();
    expect([fake.held, fake.synced]).toEqual([{}, { 'setting:theme': 'dark' }]);
  });

  it('takes over what an earlier version kept, and nothing else', async () => {
    Object.assign(fake.held, { 'setting:level': 'article', 'site:a.example': true });
    Object.assign(fake.synced, { 'setting:theme': 'dark' });
    await shareSettings();
    expect(fake.held).toEqual({ 'site:a.example': true });
    expect(fake.synced).toEqual({ 'setting:level': 'article', 'setting:theme': 'dark' });
  });

  it('without sync keeps everything here', async () => {
    world.browser.storage = { local: fake.storage.local, onChanged: fake.storage.onChanged };
    await expect(saveSetting('theme', 'dark')).resolves.toBe(false);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('says so when nobody can keep it', async () => {
    fake.storage.sync.set = refuse;
    fake.storage.local.set = refuse;
    await expect(saveSetting('theme', 'dark')).rejects.toThrow('QUOTA');
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
    await fake.storage.local.set({ other: 1 });
    expect(heard).not.toHaveBeenCalled();
    await saveSetting('theme', 'dark');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, theme: 'dark' }));
    await fake.storage.managed.set({ theme: 'light' });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ ...DEFAULTS, theme: 'light' }));
    stop.abort();
    await saveSetting('theme', 'light');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('an organisation', () => {
  it('decides what counts, value by value', async () => {
    Object.assign(fake.managed, { level: 'article', theme: 'pink', hideComments: 'off', font: 'x' });
    await saveSetting('level', 'declutter');
    await saveSetting('theme', 'dark');
    expect(await loadManaged()).toEqual({ level: 'article', hideComments: 'off' });
    const settings = await loadSettings();
    expect(settings).toEqual({ ...DEFAULTS, level: 'article', hideComments: 'off', theme: 'dark' });
    expect(keptKinds(settings)).toEqual(['comments']);
  });

  it('is told all of it in the schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../managed-schema.json', import.meta.url), 'utf8'));
    const values = Object.entries<{ enum: unknown }>(schema.properties).map(([name, { enum: all }]) => [
      name,
      all,
    ]);
    expect(Object.fromEntries(values)).toEqual(CHOICES);
  });
});

it('the kinds that can be kept are in one group each, and menus and the footer in none', () => {
  const kinds = Object.values(HIDDEN_KINDS).flat();
  expect([...kinds].sort()).toEqual(
    CLUTTER_KINDS.filter((kind) => kind !== 'nav' && kind !== 'footer').sort(),
  );
});
