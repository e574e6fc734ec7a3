// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as fakeInterface from '../../test/unit/fake-interface.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';
import type { Settings } from '../shared/settings.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { Options } = await import('./options.tsx');
const { useManaged } = await import('./use-managed.ts');
const { useSettings } = await import('../shared/use-settings.ts');

const full = () => Promise.reject(new Error('QUOTA_BYTES'));
const NOW = new Date(2026, 10, 24, 12, 0);
let fake: ReturnType<typeof fakeStorage>;

beforeEach(() => {
  fakeInterface.speak('ar');
  fake = fakeStorage();
  Object.assign(world.browser, { i18n: fakeInterface.browser.i18n, storage: fake.storage });
});

/** Lets the storage answer, and the page draw what it said. */
const settled = (task: () => void) =>
  act(async () => {
    task();
    await new Promise((resolve) => setTimeout(resolve));
  });

async function openOptions(first: Partial<Settings> = {}) {
  const root = document.createElement('main');
  document.head.innerHTML = '<link rel="stylesheet" href="dark.css" media="(prefers-color-scheme: dark)">';
  document.body.replaceChildren(root);
  for (const [name, value] of Object.entries(first)) fake.synced[`setting:${name}`] = value;
  const Live = () => {
    const settings = useSettings();
    const managed = useManaged();
    return settings && h(Options, { settings, managed, now: NOW });
  };
  await act(() => render(h(Live, {}), root));
  await settled(() => {});
  const find = (selector: string) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return {
    root,
    find,
    text: (selector: string) => root.querySelector(selector)?.textContent ?? null,
    choose: (name: string, value: string) =>
      settled(() => find(`[data-setting="${name}"] [data-value="${value}"]`).click()),
    press: (selector: string, key: string) =>
      settled(() => {
        find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }),
    chosen: (name: string) =>
      root.querySelector(`[data-setting="${name}"] [aria-checked="true"]`)?.getAttribute('data-value'),
  };
}

describe('the settings page', () => {
  it('shows what is chosen and what each choice looks like', async () => {
    const page = await openOptions({ digits: 'western', theme: 'dark' });
    expect(page.chosen('digits')).toBe('western');
    expect(page.chosen('level')).toBe('declutter');
    const examples = [...page.root.querySelectorAll('[data-setting="months"] small')].map(
      (e) => e.textContent,
    );
    expect(examples).toEqual(['يوليو', 'يوليو', 'تموز', 'جويلية', 'يوليوز']);
    expect(page.text('[data-setting="digits"] [data-value="arabic"] small')).toBe('١٢٣');
    expect(page.text('.preview time')).toBe('الأربعاء 5 يوليو 2023، 9:41 ص');
  });

  it('stores a choice and shows it at once', async () => {
    const page = await openOptions();
    await page.choose('calendar', 'hijri');
    expect(fake.synced).toEqual({ 'setting:calendar': 'hijri' });
    expect(page.text('[role="status"]')).toBe('حُفظ');
    expect(page.chosen('calendar')).toBe('hijri');
    expect(page.text('.preview time')).toBe('الأربعاء ١٧ ذو الحجة ١٤٤٤ هـ، ٩:٤١ ص');
    await page.choose('calendar', 'both');
    expect(page.text('.preview dd')).toBe(
      'الأربعاء ٥ يوليو ٢٠٢٣، ٩:٤١ صالموافق ١٧ ذو الحجة ١٤٤٤ هـقبل ٣ سنوات',
    );
  });

  it('follows the arrow keys in the direction of the words', async () => {
    const page = await openOptions();
    await page.press('[data-setting="theme"] [data-value="system"]', 'ArrowLeft');
    expect(page.chosen('theme')).toBe('light');
    expect(document.activeElement).toBe(page.find('[data-setting="theme"] [data-value="light"]'));
    expect(document.querySelector('link')?.getAttribute('media')).toBe('not all');
    await page.press('[data-setting="theme"] [data-value="light"]', 'End');
    expect(document.querySelector('link')?.getAttribute('media')).toBe('all');
  });

  it('goes back to the defaults, and only offers it where something differs', async () => {
    const page = await openOptions();
    expect(page.find('[data-action="reset"]').hasAttribute('disabled')).toBe(true);
    await page.choose('level', 'article');
    await settled(() => page.find('[data-action="reset"]').click());
    expect(fake.synced).toEqual({});
    expect(page.chosen('level')).toBe('declutter');
  });

  it('says so when the browser cannot store, and claims nothing', async () => {
    const page = await openOptions();
    fake.storage.sync.set = full;
    fake.storage.local.set = full;
    await page.choose('theme', 'dark');
    expect(page.text('[role="alert"]')).toBe('تعذّر على المتصفح حفظ هذا الاختيار.');
    expect(page.chosen('theme')).toBe('system');
  });

  it('says so when only this device can keep it', async () => {
    const page = await openOptions();
    fake.storage.sync.set = full;
    await page.choose('theme', 'dark');
    expect(page.text('[role="status"]')).toBe('حُفظ في هذا الجهاز وحده: لم تقبله مزامنة المتصفح.');
    expect(page.chosen('theme')).toBe('dark');
  });

  it('has a switch for each kind, which moves when it is stored', async () => {
    const page = await openOptions({ hideShare: 'off' });
    const input = '[data-setting="hideComments"] input';
    expect(page.find('[data-setting="hideShare"] input').getAttribute('aria-checked')).toBe('false');
    await settled(() => page.find(input).click());
    expect(fake.synced).toEqual({ 'setting:hideShare': 'off', 'setting:hideComments': 'off' });
    expect(page.find(input).getAttribute('aria-checked')).toBe('false');
    fake.storage.sync.set = full;
    fake.storage.local.set = full;
    await settled(() => page.find(input).click());
    expect(page.find(input)).toMatchObject({ checked: false });
    expect(page.text('[role="alert"]')).not.toBeNull();
    expect(page.root.querySelectorAll('[data-part="kinds"] input')).toHaveLength(9);
  });

  it('shows what an organisation decides, and lets nobody change it', async () => {
    Object.assign(fake.managed, { level: 'article', hideComments: 'off' });
    const page = await openOptions({ level: 'declutter' });
    expect(page.chosen('level')).toBe('article');
    expect(page.text('[data-setting="level"] .managed')).toBe('تديره مؤسستك');
    await page.choose('level', 'declutter');
    expect(page.chosen('level')).toBe('article');
    expect(page.find('[data-setting="hideComments"] input').hasAttribute('disabled')).toBe(true);
    expect(page.root.querySelectorAll('.managed')).toHaveLength(2);
    // What cannot be changed is nothing to go back from.
    expect(page.find('[data-action="reset"]').hasAttribute('disabled')).toBe(true);
  });

  it('answers a file in words', async () => {
    const page = await openOptions();
    const choose = (text: string) =>
      settled(() => {
        const input = page.find('[data-part="backup"] input');
        const file = { text: async () => text };
        Object.defineProperty(input, 'files', { value: [file], configurable: true });
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const answer = () => page.text('[data-part="backup"] [role="status"]');
    await choose('صورة');
    expect(answer()).toBe('ليس هذا الملف نسخة احتياطية من متن. لم يتغيّر شيء.');
    expect([fake.held, fake.synced]).toEqual([{}, {}]);
    await choose('{"matn": 7, "stored": {}}');
    expect(answer()).toContain('إصدارٌ أحدث');
    await choose('{"matn": 1, "stored": {}}');
    expect(answer()).toBe('لم يكن في الملف ما يُستعاد.');
    await choose('{"matn":1,"stored":{"setting:theme":"dark","site:a.example":true,"setting:level":0}}');
    expect(answer()).toBe('استُعيد بندان. وتُرك ما لا يعرفه متن: ١.');
    expect(page.chosen('theme')).toBe('dark');
  });

  it('asks nothing of an English reader that English does not have', async () => {
    fakeInterface.speak('en');
    const page = await openOptions();
    expect(page.root.querySelector('[data-setting="months"]')).toBeNull();
    expect(page.text('.preview time')).toBe('Wednesday, July 5, 2023, 9:41 AM');
  });
});
