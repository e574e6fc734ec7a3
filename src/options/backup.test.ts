import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBackground } from '../../test/unit/fake-background.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { makeBackup, readBackup, restoreBackup } = await import('./backup.ts');

let fake: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  fake = fakeStorage();
  world.browser.storage = fake.storage;
  world.browser.runtime = fakeBackground();
});
const NOW = new Date('2026-11-24T12:00:00Z');
const KEY = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'setting:theme',
    'setting:',
    'site:a.example',
    'site:',
    'site:*',
    'rule:*',
    'comfort:size:',
    '__proto__',
  ),
);
const VALUE = fc.oneof(fc.anything(), fc.constantFrom('dark', true, ['dark'], 'Dark'));
const file = (stored: object, matn: unknown = 1) => JSON.stringify({ matn, made: '', stored });

describe('a backup', () => {
  it('holds what the reader chose, wherever it lies, and nothing else', async () => {
    Object.assign(fake.synced, { 'setting:theme': 'dark' });
    Object.assign(fake.held, {
      'setting:digits': 'western',
      'site:a.example': true,
      'level:a.example': 'article',
      'level:b.example': 'everything',
      'early:a.example': ['.x'],
    });
    expect(JSON.parse(await makeBackup(NOW))).toEqual({
      matn: 1,
      made: '2026-11-24T12:00:00.000Z',
      stored: {
        'setting:theme': 'dark',
        'setting:digits': 'western',
        'site:a.example': true,
        'level:a.example': 'article',
      },
    });
  });

  it('brings everything back to an empty browser', async () => {
    Object.assign(fake.synced, { 'setting:theme': 'dark', 'setting:hideComments': 'off' });
    Object.assign(fake.held, { 'site:a.example': true });
    const text = await makeBackup(NOW);
    const other = fakeStorage();
    world.browser.storage = other.storage;
    await restoreBackup(readBackup(text));
    expect([other.held, other.synced]).toEqual([fake.held, fake.synced]);
  });

  it('takes nothing away from what is there', async () => {
    Object.assign(fake.synced, { 'setting:theme': 'dark', 'setting:digits': 'arabic' });
    Object.assign(fake.held, { 'site:a.example': true });
    Object.assign(fake.held, { 'rule:a.example': ['#mine', '.both'], 'comfort:size': '90' });
    const stored = {
      'setting:theme': 'light',
      'site:b.example': true,
      'rule:a.example': ['.both', '.theirs'],
      'rule:b.example': ['.new'],
      'comfort:size': '130',
    };
    await restoreBackup(readBackup(file(stored)));
    expect(fake.synced).toEqual({ 'setting:theme': 'light', 'setting:digits': 'arabic' });
    expect(fake.held).toEqual({
      'site:a.example': true,
      'site:b.example': true,
      'rule:a.example': ['#mine', '.both', '.theirs'],
      'rule:b.example': ['.new'],
      'comfort:size': '130',
    });
  });
});

describe('a file', () => {
  it.each([
    ['', 'foreign'],
    ['not json', 'foreign'],
    ['[]', 'foreign'],
    ['{"stored": {}}', 'foreign'],
    ['{"matn": 1}', 'foreign'],
    [file([]), 'foreign'],
    [file({}, '1'), 'foreign'],
    [`"${'x'.repeat(5_000_001)}"`, 'foreign'],
    [file({}, 2), 'newer'],
  ])('that is no backup of ours is refused: %.40s', (text, why) => {
    expect(() => readBackup(text)).toThrowError(expect.objectContaining({ why }));
  });

  it('is sifted: what does not fit is counted and left out', () => {
    const stored = {
      'setting:theme': 'dark',
      'setting:level': 'everything',
      'setting:font': 'comic',
      'site:a.example': true,
      'site:*': true,
      'site:b.example/path': true,
      'site:c.example': 1,
      'early:a.example': ['body'],
      'rule:a.example': '#x',
      'rule:b.example': ['#x', ''],
      'rule:c.example/x': ['#x'],
      'comfort:size': { toString: '90' },
      'comfort:': '90',
    };
    expect(readBackup(file(stored))).toEqual({
      stored: { 'setting:theme': 'dark', 'site:a.example': true },
      unfit: 11,
    });
  });

  it('of any kind never throws anything but its own error, and never brings in what it should not', () => {
    fc.assert(
      fc.property(fc.dictionary(KEY, VALUE), (stored) => {
        for (const [key, value] of Object.entries(readBackup(file(stored)).stored)) {
          expect(['setting:theme', 'site:a.example']).toContain(key);
          expect(key === 'setting:theme' ? ['dark'] : [true]).toContain(value);
        }
      }),
    );
  });
});
