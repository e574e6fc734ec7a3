import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../shared/browser.ts', () => ({ browser: world.browser }));
const { keepRate, keptRate } = await import('./kept-rate.ts');
const { RATES } = await import('./speaker.ts');
const { readBackup } = await import('../../options/backup.ts');

let fake: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  fake = fakeStorage();
  world.browser.storage = fake.storage;
});

it.each(RATES)('%s is there for the next story, and goes into a backup', async (rate) => {
  keepRate(rate);
  expect(await keptRate()).toBe(rate);
  expect(readBackup(JSON.stringify({ matn: 1, stored: fake.held })).stored).toEqual(fake.held);
});

it.each([undefined, '3', 125, 'fast', null])('of %s in the storage is the voice’s own', async (stored) => {
  fake.held['comfort:rate'] = stored;
  expect(await keptRate()).toBe(1);
});

it('neither needs a storage that works', async () => {
  const fail = () => Promise.reject(new Error('corrupt'));
  world.browser.storage = { local: { get: fail, set: fail } };
  keepRate(2);
  expect(await keptRate()).toBe(1);
});
