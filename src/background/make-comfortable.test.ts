import { beforeEach, expect, it, vi } from 'vitest';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { makeComfortable } = await import('./make-comfortable.ts');

const PLACE = Symbol.for('matn.comfort');
let done: string[];
let held: Record<string, unknown>;
const insertStyle = async (tabId: number, css: string) => {
  done.push(`style ${tabId} ${css}`);
  return true;
};

beforeEach(() => {
  done = [];
  const fake = fakeStorage();
  held = fake.held;
  let css: string | null = 'p{}';
  Object.assign(globalThis, {
    [PLACE]: {
      async prepare() {
        done.push('prepare');
        return css;
      },
      begin() {
        done.push('begin');
        css = null;
      },
    },
  });
  Object.assign(world.browser, {
    storage: fake.storage,
    scripting: {
      async executeScript({ files, func }: { files?: string[]; func?: () => unknown }) {
        if (files) done.push(`inject ${files}`);
        return [{ result: await func?.() }];
      },
    },
  });
});

it('brings nothing into the page of a reader who wants it as it is', async () => {
  await makeComfortable(7, insertStyle);
  expect(done).toEqual([]);
});

it('brings the style before there are marks, and once', async () => {
  held['comfort:face'] = 'naskh';
  await makeComfortable(7, insertStyle);
  expect(done).toEqual(['inject comfort.js', 'prepare', 'style 7 p{}', 'begin']);
  done.length = 0;
  await makeComfortable(7, insertStyle);
  expect(done).toEqual(['inject comfort.js', 'prepare', 'begin']);
});

it('lets the page be read all the same where it cannot be brought', async () => {
  held['comfort:face'] = 'naskh';
  Object.assign(world.browser, {
    scripting: { executeScript: () => Promise.reject(new Error('No tab with id: 7.')) },
  });
  await expect(makeComfortable(7, insertStyle)).resolves.toBeUndefined();
});
