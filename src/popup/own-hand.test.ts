// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { article, block } from '../../test/unit/sample-summary.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', async () => {
  const { browser } = await import('../../test/unit/fake-interface.ts');
  return { browser: Object.assign(world.browser, browser) };
});
const { connectOwnHand, OwnHandContext } = await import('./own-hand.ts');
const { HiddenBlocks } = await import('./hidden-blocks.tsx');
type OwnHand = ReturnType<typeof connectOwnHand>;

let injected: string[][];
let said: unknown[];
let cut: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  speak('ar');
  injected = [];
  said = [];
  Object.assign(world.browser, {
    scripting: { executeScript: async ({ files }: { files: string[] }) => void injected.push(files) },
    tabs: {
      connect: () => ({
        postMessage: (message: unknown) => void said.push(message),
        onDisconnect: {
          addListener: (listener: () => void) => {
            cut = listener;
          },
        },
      }),
    },
  });
});
afterEach(() => vi.useRealTimers());

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('speaks the language that was chosen', async () => {
  Object.assign(world.browser, { storage: { local: { get: async () => ({ 'setting:language': 'fr' }) } } });
  await connectOwnHand(Promise.resolve(7)).pick();
  expect(injected).toEqual([['messages-fr.js', 'own.js', 'picker.js']]);
  delete world.browser.storage;
});

describe('a look at a block', () => {
  it('waits for the pointer to rest, and ends with it', async () => {
    const hand = connectOwnHand(Promise.resolve(7));
    hand.peek([1]);
    await wait(100);
    hand.peek([]);
    hand.peek([2]);
    await wait(500);
    expect([injected, said]).toEqual([[['own.js']], [{ ids: [2], stay: false }]]);
    hand.peek([]);
    await wait(0);
    expect(said.at(-1)).toEqual({ ids: [], stay: false });
  });

  it('asks a page that was loaded anew again, and no page that refuses', async () => {
    const hand = connectOwnHand(Promise.resolve(7));
    hand.peek([1]);
    await wait(500);
    cut();
    hand.peek([1]);
    await wait(500);
    expect(injected).toHaveLength(2);
    Object.assign(world.browser, {
      scripting: { executeScript: () => Promise.reject(new Error('refused')) },
    });
    cut();
    hand.peek([1]);
    await wait(500);
    expect(said).toHaveLength(2);
    await expect(hand.pick()).rejects.toThrow('refused');
    await expect(hand.forget(1, 'a.example', '.x')).resolves.toBeNull();
  });
});

function fakeHand() {
  const asked: unknown[] = [];
  const hand: OwnHand = {
    peek: (ids) => void asked.push(['peek', ...ids]),
    visit: async (id) => void asked.push(['visit', id]),
    forget: async (...args) => {
      asked.push(['forget', ...args]);
      return null;
    },
    pick: async () => void asked.push(['pick']),
  };
  return { hand, asked };
}

async function openList(own: Parameters<typeof article>[0], hand: OwnHand) {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const forgotten: unknown[] = [];
  const props = {
    article: article(own),
    onSetHidden: () => {},
    onForget: ({ id, evidence }: { id: number; evidence: string }) => void forgotten.push([id, evidence]),
  };
  await act(() => render(h(OwnHandContext.Provider, { value: hand }, h(HiddenBlocks, props)), root));
  return { root, forgotten };
}

describe('the list', () => {
  const blocks = [
    block(0, 'share'),
    block(1, 'related'),
    block(2, 'related'),
    { ...block(4, 'share'), kind: 'own' as const, rule: 'own-rule', evidence: '.promo' },
    { ...block(5, 'share'), kind: 'own' as const, rule: 'own-spared', evidence: 'main', hidden: false },
    { ...block(6, 'share'), kind: 'own' as const, rule: 'own-pick', evidence: '.box' },
  ];

  it('has what the reader picked on top, with its rule and the way to be rid of it', async () => {
    const { root, forgotten } = await openList({ blocks }, fakeHand().hand);
    expect(root.querySelector('.hidden-blocks > ul > li')?.getAttribute('data-kind')).toBe('own');
    const reasonOf = (id: number) =>
      root.querySelector(`[data-block="${id}"] [data-part="reason"]`)?.textContent;
    expect(reasonOf(4)).toContain('قاعدتك لهذا الموقع: .promo');
    expect(reasonOf(5)).toContain('لا تُطبَّق قاعدتك في هذه الصفحة');
    expect(reasonOf(6)).toContain('في هذه الصفحة وحدها');
    expect(root.querySelector('[data-block="6"] [data-action="forget-rule"]')).toBeNull();
    expect(root.querySelector<HTMLButtonElement>('[data-block="5"] .act')?.disabled).toBe(true);
    root.querySelector<HTMLElement>('[data-block="4"] [data-action="forget-rule"]')?.click();
    expect(forgotten).toEqual([[4, '.promo']]);
  });

  it('shows in the page what is pointed at: a block, or all of a kind', async () => {
    const { hand, asked } = fakeHand();
    const { root } = await openList({ blocks }, hand);
    const point = (selector: string, type: string) =>
      root.querySelector(selector)?.dispatchEvent(new MouseEvent(type));
    point('[data-block="0"]', 'pointerenter');
    point('[data-block="0"]', 'pointerleave');
    point('[data-kind="related"] > .line', 'pointerenter');
    point('[data-kind="related"] > .line', 'pointerleave');
    expect(asked).toEqual([['peek', 0], ['peek'], ['peek', 1, 2], ['peek']]);
  });

  it('makes way for the look where it covers the page', async () => {
    const { hand, asked } = fakeHand();
    const close = vi.spyOn(window, 'close').mockReturnValue();
    document.documentElement.classList.add('fills-screen');
    const { root } = await openList({ blocks }, hand);
    root.querySelector<HTMLElement>('[data-block="1"] [data-action="visit"]')?.click();
    await wait(0);
    document.documentElement.classList.remove('fills-screen');
    expect(asked).toEqual([['visit', 1]]);
    expect(close).toHaveBeenCalledOnce();
  });
});
