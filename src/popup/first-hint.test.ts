// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser as words } from '../../test/unit/fake-interface.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { FirstHint, useHint } = await import('./first-hint.tsx');

let held: Record<string, unknown> = {};
let root: HTMLElement;

function Opened() {
  const { isWanted, dismiss } = useHint();
  return isWanted ? h(FirstHint, { onDismiss: dismiss }) : null;
}

const wait = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

/** A popup opened anew. */
async function open(): Promise<boolean> {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  await act(async () => render(h(Opened, null), root));
  await wait(1);
  return root.querySelector('[data-hint]') !== null;
}

beforeEach(() => {
  vi.useFakeTimers();
  held = {};
  const get = async () => ({ ...held });
  const set = async (values: object) => void Object.assign(held, values);
  Object.assign(world.browser, words, { storage: { local: { get, set } } });
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

it('is there until it could be read, and never again', async () => {
  expect(await open()).toBe(true);
  render(null, root);
  // Closed at once: nobody has read it.
  expect(await open()).toBe(true);
  await wait(5000);
  expect(root.querySelector('[data-hint]')).not.toBeNull();
  render(null, root);
  expect(await open()).toBe(false);
});

it('goes when told, and stays away', async () => {
  await open();
  await act(async () => root.querySelector<HTMLElement>('[data-action="dismiss-hint"]')?.click());
  expect(root.querySelector('[data-hint]')).toBeNull();
  expect(await open()).toBe(false);
});

it('keeps quiet where the storage cannot be read', async () => {
  const get = () => Promise.reject(new Error('damaged'));
  Object.assign(world.browser, { storage: { local: { get } } });
  expect(await open()).toBe(false);
});
