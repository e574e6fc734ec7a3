// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser as words } from '../../test/unit/fake-interface.ts';
import { fakeStorage } from '../../test/unit/fake-storage.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { SiteBar } = await import('./bar.tsx');
const { keptHost } = await import('./kept-host.ts');
const { LevelList } = await import('../options/level-list.tsx');

let fake: ReturnType<typeof fakeStorage>;
let root: HTMLElement;
const onLevel = vi.fn();
const onSettings = vi.fn();

const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
async function open(tab: object = {}) {
  const front = { url: 'https://www.news.example/a', incognito: false, ...tab };
  Object.assign(world.browser, words, { storage: fake.storage, tabs: { query: async () => [front] } });
  await act(async () =>
    render(h(SiteBar, { host: 'news.example', onLevel, onSettings, kept: keptHost() }), root),
  );
  await rest();
}
const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = async (selector: string) => {
  await act(async () => find(selector)?.click());
  await rest();
};
const chosen = () => find('[role="radio"][aria-checked="true"]')?.getAttribute('data-site-level');

beforeEach(() => {
  if (root) render(null, root);
  vi.clearAllMocks();
  fake = fakeStorage();
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

it('the host opens what is laid down for its site, and closes it', async () => {
  await open();
  const button = find('[data-action="site"]');
  expect(button?.getAttribute('aria-label')).toBe('هذا الموقع: news.example');
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  await click('[data-action="site"]');
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(find('.site-panel')?.id).toBe(button?.getAttribute('aria-controls'));
  expect(chosen()).toBe('settings');
  expect(find('.site-panel')?.textContent).toContain('لا قاعدة لك على هذا الموقع.');
  await click('[data-action="site"]');
  expect(find('.site-panel')).toBeNull();
});

it('a level is stored for the site, and the page in front follows', async () => {
  await open();
  await click('[data-action="site"]');
  await click('[data-site-level="article"]');
  expect(fake.held).toEqual({ 'level:news.example': 'article' });
  expect(chosen()).toBe('article');
  expect(onLevel).toHaveBeenLastCalledWith('article');
  await click('[data-site-level="settings"]');
  expect(fake.held).toEqual({});
  expect(onLevel).toHaveBeenLastCalledWith('declutter');
});

it('says so when the browser cannot keep it, and shows what counts', async () => {
  vi.spyOn(fake.storage.local, 'set').mockRejectedValue(new Error('quota'));
  await open();
  await click('[data-action="site"]');
  await click('[data-site-level="article"]');
  expect(find('.site-panel [role="alert"]')?.textContent).toBe('تعذّر على المتصفح حفظ هذا الاختيار.');
  expect(chosen()).toBe('settings');
  expect(onLevel).not.toHaveBeenCalled();
});

it('cannot be chosen where an organisation has laid it down', async () => {
  vi.spyOn(fake.storage.managed, 'get').mockResolvedValue({ level: 'article' });
  await open();
  await click('[data-action="site"]');
  await click('[data-site-level="declutter"]');
  expect(fake.held).toEqual({});
  expect(find('.site-panel')?.textContent).toContain('تديره مؤسستك');
});

it('counts the rules of the site, follows them, and leads to where they are changed', async () => {
  fake.held['rule:news.example'] = ['.a', '.b'];
  await open();
  await click('[data-action="site"]');
  expect(find('.site-panel')?.textContent).toContain('قاعدتان لك على هذا الموقع.');
  await act(() => fake.storage.local.set({ 'rule:news.example': ['.a', '.b', '.c'] }));
  await rest();
  expect(find('.site-panel')?.textContent).toContain('٣ قواعد لك على هذا الموقع.');
  await click('[data-action="site-rules"]');
  expect(onSettings).toHaveBeenCalledTimes(1);
});

it.each([
  ['a private window, of which nothing is kept', { incognito: true }],
  ['a file', { url: 'file:///a.html' }],
  ['a page whose address is not told', { url: undefined }],
])('only names the host in %s', async (_where, tab) => {
  await open(tab);
  expect(find('[data-action="site"]')).toBeNull();
  expect(find('.host')?.textContent).toBe('news.example');
});

it('the settings list such sites, while there are any, and forget them', async () => {
  Object.assign(fake.held, { 'level:a.example': 'article', 'level:b.example': 'declutter' });
  Object.assign(world.browser, words, { storage: fake.storage });
  await act(async () => render(h(LevelList, null), root));
  await rest();
  const rows = () => [...root.querySelectorAll('li')].map((row) => row.dataset.site);
  expect(rows()).toEqual(['a.example', 'b.example']);
  expect(find('[data-site="a.example"] small')?.textContent).toBe('تُبقي المقال فقط');
  await click('[data-site="a.example"] [data-action="forget-level"]');
  expect(fake.held).toEqual({ 'level:b.example': 'declutter' });
  await click('[data-site="b.example"] [data-action="forget-level"]');
  expect(root.innerHTML).toBe('');
});
