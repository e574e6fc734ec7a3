// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeSteps } from '../../test/unit/fake-reading.ts';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

vi.mock('../engine/read-page.ts', () => ({ readInSteps: fakeSteps }));

/** An installation of the extension; `gone` after an update: then its scripts reach nobody. */
function install() {
  const listeners: Listener[] = [];
  const runtime: { id?: string; [key: string]: unknown } = {
    id: 'matn',
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: vi.fn(async () => ({ ok: true })),
  };
  const ask = (name: string, data: object = {}) =>
    new Promise((resolve) => {
      for (const listener of listeners) listener({ matn: 'page', name, data }, { id: 'matn' }, resolve);
    });
  return { browser: { runtime }, listeners, ask, gone: () => delete runtime.id };
}

/** Injects the script; `newWorld`: as a reinstalled extension does in Chromium, out of reach of the first. */
async function inject({ browser }: ReturnType<typeof install>, newWorld = false) {
  if (newWorld) Reflect.deleteProperty(globalThis, Symbol.for('matn'));
  vi.resetModules();
  vi.doMock('../shared/browser.ts', () => ({ browser }));
  await import('./index.ts');
}

const html = () => document.documentElement.outerHTML;
beforeEach(() => {
  document.body.innerHTML = '<h1>عنوان</h1><main><p>متن</p></main><div class="c1">شارك</div>';
});
afterEach(() => {
  // What still watched the page would look at it when there is none.
  (Reflect.get(globalThis, Symbol.for('matn')) as { stop(): void } | undefined)?.stop();
  Reflect.deleteProperty(globalThis, Symbol.for('matn'));
});

it('injected twice it lives once', async () => {
  const extension = install();
  await inject(extension);
  await extension.ask('apply', { level: 'declutter' });
  const once = html();
  await inject(extension);
  expect(extension.listeners).toHaveLength(1);
  expect(html()).toBe(once);
  expect(extension.browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
    matn: 'background',
    name: 'hiddenCountChanged',
    data: { count: 1 },
  });
});

it.each([
  ['in the same world', false],
  ['in a new world', true],
])('after an update the old instance puts the page back first: %s', async (_where, newWorld) => {
  const before = html();
  const old = install();
  await inject(old);
  await old.ask('apply', { level: 'declutter' });
  old.gone();
  const updated = install();
  await inject(updated, newWorld);
  expect(html()).toBe(before);
  await updated.ask('apply', { level: 'declutter' });
  await updated.ask('restore');
  expect(html()).toBe(before);
});

it('after an update in Firefox, where the old instance is gone with its world, the new one takes its marks off', async () => {
  document.body.innerHTML += '<div class="run">تابعنا<b>هنا</b></div><p data-matn-hidden="saved-1">محفوظ</p>';
  const before = html();
  const old = install();
  await inject(old);
  await old.ask('apply', { level: 'declutter' });
  const left = document.body.innerHTML;
  await old.ask('restore');
  document.body.innerHTML = left;
  old.gone();
  await inject(install(), true);
  expect(left).toContain('<matn-run');
  expect(html()).toBe(before);
});

it('a page that asks for it does not get rid of the living', async () => {
  const extension = install();
  await inject(extension);
  await extension.ask('apply', { level: 'declutter' });
  const decluttered = html();
  document.dispatchEvent(new Event('matn-take-over'));
  expect(html()).toBe(decluttered);
});
