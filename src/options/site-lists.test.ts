// @vitest-environment jsdom
import { type FunctionComponent, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import * as fakeInterface from '../../test/unit/fake-interface.ts';
import { fakeSites } from '../../test/unit/fake-sites.ts';

const world = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../shared/browser.ts', () => ({ browser: world.browser }));
const { SiteList } = await import('./site-list.tsx');
const { LevelList } = await import('./level-list.tsx');

let sites: ReturnType<typeof fakeSites>;
beforeEach(() => {
  fakeInterface.speak('ar');
  sites = fakeSites();
  Object.assign(world.browser, { i18n: fakeInterface.browser.i18n, ...sites.api });
  Object.assign(sites.world.held, { 'site:a.example': true, 'level:a.example': 'article' });
});

const settled = (task: () => void) =>
  act(async () => {
    task();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

it.each<[string, FunctionComponent, string]>([
  ['automatic sites', SiteList, 'forget'],
  ['levels of sites', LevelList, 'forget-level'],
])(
  'the list of %s says so when a site cannot be forgotten, and forgets it when it can',
  async (_name, List, action) => {
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    await act(() => render(h(List, {}), root));
    await settled(() => {});
    const click = () => settled(() => root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click());
    const { remove } = sites.api.storage.local;
    sites.api.storage.local.remove = () => Promise.reject(new Error('QUOTA_BYTES'));
    await click();
    expect(root.querySelector('[data-site] [role="alert"]')?.textContent).toBe(
      'تعذّر على المتصفح حفظ هذا الاختيار.',
    );
    sites.api.storage.local.remove = remove;
    await click();
    expect(root.querySelector('[data-site]')).toBeNull();
  },
);
