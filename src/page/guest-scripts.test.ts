// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser as speaking } from '../../test/unit/fake-interface.ts';
import { layOut } from '../../test/unit/fake-layout.ts';
import { fakeSteps } from '../../test/unit/fake-reading.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

/*
 * The scripts that come into a page that page.js has cleaned: each finds it by its symbol, and comes once.
 */

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

vi.mock('../engine/read-page.ts', () => ({ readInSteps: fakeSteps }));

let listeners: Listener[];
let connecting: unknown[];
let extension: { runtime: { id?: string }; [key: string]: unknown };
let stored: ReturnType<typeof fakeStorage>;

/** Answers as the tab would: the first script that knows the message. */
const ask = (matn: string, name: string, data: object = {}) =>
  new Promise<unknown>((resolve) => {
    for (const listener of listeners) listener({ matn, name, data }, { id: 'matn' }, resolve);
  });
const inject = async (...files: string[]) => {
  vi.resetModules();
  vi.doMock('../shared/browser.ts', () => ({ browser: extension }));
  for (const file of files) await import(file);
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  document.body.innerHTML =
    '<h1>عنوان</h1><main><p>متن الخبر</p></main><div class="c1" data-box="0 0 90 90">شارك</div><div class="box" data-box="0 100 90 90">صندوق</div>';
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  [listeners, connecting] = [[], []];
  stored = fakeStorage();
  extension = {
    ...speaking,
    runtime: {
      id: 'matn',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onConnect: { addListener: (listener: unknown) => connecting.push(listener) },
      sendMessage: async () => ({ ok: true }),
    } as { id?: string },
    storage: stored.storage,
    extension: { inIncognitoContext: false },
  };
  layOut();
  await inject('./index.ts');
  await ask('page', 'apply', { level: 'article' });
});
afterEach(async () => {
  await ask('page', 'restore');
  for (const name of ['matn', 'matn.own', 'matn.picker', 'matn.aloud', 'matn.comfort', 'matn.guests'])
    Reflect.deleteProperty(globalThis, Symbol.for(name));
});

const hidden = () =>
  [...document.querySelectorAll('[data-matn-hidden*="-"]')].map((element) => element.className);
const own = (name: string) => Reflect.get(globalThis, Symbol.for(name));

describe('own.js', () => {
  it('follows the rules of the site, and forgets one again', async () => {
    await inject('./own/index.ts');
    await ask('own', 'follow', { selectors: ['.box'] });
    await ask('page', 'apply', { level: 'article' });
    expect(hidden()).toEqual(['c1', 'box']);
    const { value } = Object(await ask('page', 'summary'));
    const block = value.blocks.find(({ kind }: { kind: string }) => kind === 'own');
    await ask('own', 'forget', { id: block.id });
    expect(hidden()).toEqual(['c1']);
  });

  it('comes once to a page, and not where there is none', async () => {
    await inject('./own/index.ts', './own/index.ts');
    const first = own('matn.own');
    await inject('./own/index.ts');
    expect(own('matn.own')).toBe(first);
    expect(connecting).toHaveLength(1);
    for (const name of ['matn', 'matn.own']) Reflect.deleteProperty(globalThis, Symbol.for(name));
    await inject('./own/index.ts');
    expect(own('matn.own')).toBeUndefined();
    await inject('./index.ts');
  });
});

describe('picker.js', () => {
  it('opens one picker, and another in its place', async () => {
    await inject('./own/index.ts', './picker/index.ts');
    await settled();
    expect(document.querySelectorAll('matn-layer')).toHaveLength(1);
    await inject('./picker/index.ts');
    await settled();
    expect(document.querySelectorAll('matn-layer')).toHaveLength(1);
  });

  it('does nothing where own.js is not there', async () => {
    await inject('./picker/index.ts');
    await settled();
    expect(document.querySelector('matn-layer')).toBeNull();
  });
});

describe('comfort.js', () => {
  const script = () => own('matn.comfort');

  it('gives its style once, and changes nothing before that is there', async () => {
    await stored.storage.sync.set({ 'comfort:size': '130' });
    await inject('./comfort.ts');
    const before = document.documentElement.outerHTML;
    expect(await script().prepare()).toContain('{');
    expect(document.documentElement.outerHTML).toBe(before);
    script().begin();
    expect(await script().prepare()).toBeNull();
  });

  it('leaves when the page is put back, and may come again', async () => {
    const whole = '<p>متن الخبر</p>';
    await stored.storage.sync.set({ 'comfort:ground': 'dark' });
    await inject('./comfort.ts');
    await script().prepare();
    script().begin();
    await ask('page', 'restore');
    expect(document.querySelector('main')?.innerHTML).toBe(whole);
    await ask('page', 'apply', { level: 'article' });
    script().begin();
    await stored.storage.sync.set({ 'comfort:ground': 'site' });
    expect(document.querySelector('main')?.innerHTML).toBe(whole);
  });

  it('is replaced after an update alone', async () => {
    await inject('./comfort.ts');
    const first = script();
    await inject('./comfort.ts');
    expect(script()).toBe(first);
    delete extension.runtime.id;
    expect(first.isReachable()).toBe(false);
    await inject('./comfort.ts');
    expect(script()).not.toBe(first);
    extension.runtime.id = 'matn';
  });
});

describe('aloud.js', () => {
  it('begins nothing twice, and is there again when it has ended', async () => {
    const speak = vi.fn();
    const utterances: { onend?: () => void }[] = [];
    vi.stubGlobal('speechSynthesis', { getVoices: () => [], speak, cancel() {} });
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        onend?: () => void;
        constructor() {
          utterances.push(this);
        }
      },
    );
    await inject('./aloud.ts');
    await inject('./aloud.ts');
    expect(document.querySelectorAll('matn-aloud')).toHaveLength(1);
    expect(speak).toHaveBeenCalledOnce();
    await ask('page', 'restore');
    expect(document.querySelector('matn-aloud')).toBeNull();
    await ask('page', 'apply', { level: 'article' });
    await inject('./aloud.ts');
    expect(document.querySelectorAll('matn-aloud')).toHaveLength(1);
    expect(speak).toHaveBeenCalledTimes(2);
  });
});

describe('export.js', () => {
  it('takes the story along without what was hidden, and changes nothing', async () => {
    await inject('./facts.ts', './export.ts');
    const before = document.documentElement.outerHTML;
    const { value } = Object(await ask('export', 'exportStory'));
    expect(value.file.text).toContain('متن الخبر');
    expect(value.file.text).not.toContain('شارك');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has nothing to give of a page without a story', async () => {
    await inject('./export.ts');
    document.body.innerHTML = '<p>لا عنوان</p>';
    expect(await ask('export', 'exportStory')).toMatchObject({ ok: true, value: null });
  });
});
