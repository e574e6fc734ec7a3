import { expect, it, vi } from 'vitest';

vi.mock('./browser.ts', () => import('../../test/unit/fake-interface.ts'));
const { isPlain, loadComfort, NO_COMFORT, readComfort } = await import('./comfort.ts');

it.each([
  [undefined, {}],
  ['nonsense', {}],
  [{ 'comfort:size': '150' }, { size: '150' }],
  [
    { 'comfort:size': '151', 'comfort:face': { toString: 'naskh' }, 'comfort:ground': 'dark' },
    { ground: 'dark' },
  ],
])('a storage that holds %j counts as far as it is fit', (stored, wishes) => {
  expect(readComfort(stored)).toEqual({ ...NO_COMFORT, ...wishes });
});

it('the page stays as it is where nothing is wished for, and where the storage cannot be read', async () => {
  expect(isPlain(NO_COMFORT)).toBe(true);
  expect(isPlain({ ...NO_COMFORT, measure: 'wide' })).toBe(false);
  expect(await loadComfort()).toEqual(NO_COMFORT);
});
