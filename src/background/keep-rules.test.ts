import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { keepRules } = await import('./keep-rules.ts');

const HOST = 'a.example';
const add = (...to: string[]) => keepRules({ host: HOST, from: null, to });
const change = (from: string, ...to: string[]) => keepRules({ host: HOST, from, to });
let fake: ReturnType<typeof fakeStorage>;
const kept = () => fake.held[`rule:${HOST}`];
beforeEach(() => {
  fake = fakeStorage();
  world.browser.storage = fake.storage;
});

it('loses none of the changes that are asked for at once', async () => {
  await add('.first', '.second');
  await Promise.all([add('.a'), change('.first', '.changed'), add('.b', '.a'), change('.second')]);
  expect(kept()).toEqual(['.changed', '.a', '.b']);
});

it('goes on after one that could not be kept', async () => {
  const { set } = fake.storage.local;
  fake.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
  const failed = add('.a');
  await expect(failed).rejects.toThrow('QUOTA_BYTES');
  fake.storage.local.set = set;
  await add('.b');
  expect(kept()).toEqual(['.b']);
});

it('keeps 200 rules for a site and no more', async () => {
  await add(...Array.from({ length: 200 }, (_, i) => `.a${i}`));
  await expect(add('.b')).rejects.toThrow('more than 200');
  await add('.a7');
  expect(kept()).toHaveLength(200);
});

it('puts no rule in the place of one that has gone meanwhile, and keeps nothing that is none', async () => {
  await add('.a');
  await change('.gone', '.b');
  await add(' ', 'x'.repeat(501));
  expect(kept()).toEqual(['.a']);
});
