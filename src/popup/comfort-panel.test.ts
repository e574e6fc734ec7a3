// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak, browser as words } from '../../test/unit/fake-interface.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { ComfortPanel } = await import('./comfort-panel.tsx');

let held: Record<string, unknown>;
let root: HTMLElement;
const onChange = vi.fn();
const find = (selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const open = async () => {
  await act(() => render(h(ComfortPanel, { onChange }), root));
  await act(async () => void (await settled()));
};
const click = (selector: string) =>
  act(async () => {
    find(selector).click();
    await settled();
  });

beforeEach(() => {
  if (root) render(null, root);
  speak('ar');
  onChange.mockReset();
  const fake = fakeStorage();
  held = fake.held;
  Object.assign(world.browser, words, { storage: fake.storage });
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

describe('the panel', () => {
  it('shows what is stored', async () => {
    Object.assign(held, { 'comfort:size': '130', 'comfort:ground': 'sepia' });
    await open();
    expect(find('[data-size]').textContent).toBe('١٣٠٪');
    const chosen = [...root.querySelectorAll('[aria-checked="true"]')].map(({ textContent }) => textContent);
    expect(chosen).toEqual(['كما هو', 'كما هو', 'خط الموقع', 'بنّي']);
  });

  it('stores each wish as it is made, and has the page follow', async () => {
    await open();
    await click('[data-face="naskh"]');
    await click('[data-action="larger"]');
    await click('[data-action="larger"]');
    await click('[data-action="smaller"]');
    expect(held).toEqual({ 'comfort:face': 'naskh', 'comfort:size': '115' });
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it('stops at the largest and keeps the focus there', async () => {
    held['comfort:size'] = '175';
    await open();
    find('[data-action="larger"]').focus();
    await click('[data-action="larger"]');
    expect(find('[data-action="larger"]').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(find('[data-action="larger"]'));
    await click('[data-action="larger"]');
    expect(held['comfort:size']).toBe('200');
  });

  it('does not fall back while the storage still tells of an earlier step', async () => {
    const fake = fakeStorage();
    const { set } = fake.storage.local;
    const waiting: (() => void)[] = [];
    fake.storage.local.set = async (values) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await set(values);
    };
    const storeNext = () =>
      act(async () => {
        waiting.shift()?.();
        await settled();
      });
    Object.assign(world.browser, { storage: fake.storage });
    await open();
    await click('[data-action="larger"]');
    await click('[data-action="larger"]');
    await storeNext();
    expect(fake.held['comfort:size']).toBe('115');
    expect(find('[data-size]').textContent).toBe('١٣٠٪');
    await click('[data-action="larger"]');
    await storeNext();
    await storeNext();
    expect(fake.held['comfort:size']).toBe('150');
    expect(find('[data-size]').textContent).toBe('١٥٠٪');
  });

  it('forgets everything by one click, which has nothing to do at first', async () => {
    await open();
    expect(find('[data-action="comfort-reset"]').hasAttribute('disabled')).toBe(true);
    await click('[data-measure="wide"]');
    await click('[data-action="comfort-reset"]');
    expect(held).toEqual({});
    expect(find('[data-measure="site"]').getAttribute('aria-checked')).toBe('true');
  });

  it('says when a wish could not be stored, and does not trouble the page', async () => {
    const { storage } = fakeStorage();
    storage.local.set = () => Promise.reject(new Error('disk full'));
    Object.assign(world.browser, { storage });
    await open();
    await click('[data-ground="dark"]');
    expect(find('[role="alert"]').textContent).toMatch(/\p{L}/u);
    expect(onChange).not.toHaveBeenCalled();
  });
});
