// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBackground } from '../../test/unit/fake-background.ts';
import * as fakeInterface from '../../test/unit/fake-interface.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { RuleList } = await import('./rule-list.tsx');

let storage: ReturnType<typeof fakeStorage>;
beforeEach(() => {
  fakeInterface.speak('ar');
  storage = fakeStorage();
  Object.assign(world.browser, {
    i18n: fakeInterface.browser.i18n,
    storage: storage.storage,
    runtime: fakeBackground(),
  });
});

/** Lets the storage answer, and the page draw what it said. */
const settled = (task: () => void) =>
  act(async () => {
    task();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

async function openList(held: Record<string, unknown> = {}) {
  Object.assign(storage.held, held);
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  await act(() => render(h(RuleList, {}), root));
  await settled(() => {});
  const find = <Kind extends HTMLElement>(selector: string) => {
    const element = root.querySelector<Kind>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return {
    find,
    listed: () =>
      [...root.querySelectorAll('[data-rule]')].map(
        (row) =>
          `${row.closest('[data-rules]')?.getAttribute('data-rules')} ${row.getAttribute('data-rule')}`,
      ),
    text: (selector: string) => root.querySelector(selector)?.textContent ?? null,
    click: (selector: string) => settled(() => find(selector).click()),
    type: (selector: string, value: string) =>
      settled(() => {
        const field = find<HTMLInputElement | HTMLTextAreaElement>(selector);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

const HELD = { 'rule:b.example': ['.x'], 'rule:a.example': ['.y', '#z'], 'site:c.example': true };

describe('the list of rules', () => {
  it('says what it is for while there are none', async () => {
    const list = await openList();
    expect(list.text('[data-part="rules"]')).toContain('لا قاعدة بعد');
    expect(list.listed()).toEqual([]);
  });

  it('goes by site, and follows what is changed elsewhere', async () => {
    const list = await openList(HELD);
    expect(list.listed()).toEqual(['a.example .y', 'a.example #z', 'b.example .x']);
    await settled(() => void storage.storage.local.set({ 'rule:b.example': ['.new'] }));
    expect(list.listed()).toEqual(['a.example .y', 'a.example #z', 'b.example .new']);
  });

  it('takes a rule away', async () => {
    const list = await openList(HELD);
    await list.click('[data-rule=".y"] [data-action="remove-rule"]');
    expect(list.listed()).toEqual(['a.example #z', 'b.example .x']);
    expect(storage.held['rule:a.example']).toEqual(['#z']);
  });

  it('changes a rule, but into nothing that no browser reads', async () => {
    const list = await openList(HELD);
    await list.click('[data-rule=".y"] [data-action="edit-rule"]');
    expect(document.activeElement?.localName).toBe('input');
    for (const unfit of [']', '', '.a {']) {
      await list.type('[data-rule=".y"] input', unfit);
      expect(list.find<HTMLButtonElement>('[data-action="save-rule"]').disabled).toBe(true);
      expect(list.text('.unfit')).toBe('لا يفهم المتصفح هذا المُحدِّد.');
      expect(list.find('input').getAttribute('aria-invalid')).toBe('true');
    }
    await list.type('[data-rule=".y"] input', ' .better ');
    await list.click('[data-action="save-rule"]');
    expect(storage.held['rule:a.example']).toEqual(['.better', '#z']);
    expect(list.listed()).toEqual(['a.example .better', 'a.example #z', 'b.example .x']);
  });

  it('leaves a rule as it was', async () => {
    const list = await openList(HELD);
    await list.click('[data-rule=".y"] [data-action="edit-rule"]');
    await list.type('input', '.other');
    await list.click('[data-action="cancel-rule"]');
    expect(storage.held['rule:a.example']).toEqual(['.y', '#z']);
    expect(list.text('[data-rule=".y"] code')).toBe('.y');
  });
});

describe('rules from elsewhere', () => {
  it('are added to those that are there, and the rest is told', async () => {
    const list = await openList(HELD);
    await list.type('textarea', '! note\na.example,c.example##.ad\n||ads.example^\na.example##.y');
    await list.click('[data-action="take-rules"]');
    expect(storage.held['rule:a.example']).toEqual(['.y', '#z', '.ad']);
    expect(storage.held['rule:c.example']).toEqual(['.ad']);
    expect(list.text('.taken')).toContain('أُخذت ٣ قواعد.');
    expect(list.text('.taken')).toContain('وتُرك سطر واحد');
    expect(list.text('.taken code')).toBe('||ads.example^');
    expect(list.find<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  it('that cannot be kept are not said to be', async () => {
    const list = await openList();
    Object.assign(storage.storage.local, { set: () => Promise.reject(new Error('QUOTA_BYTES')) });
    await list.type('textarea', 'a.example##.ad');
    await list.click('[data-action="take-rules"]');
    expect(list.text('[role="alert"]')).toContain('تعذّر على المتصفح حفظ القواعد');
    expect(list.find<HTMLTextAreaElement>('textarea').value).toBe('a.example##.ad');
  });
});
