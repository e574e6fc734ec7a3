// @vitest-environment jsdom
import { options } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));
const { rehearse } = await import('./rehearse.tsx');

const { vnode } = options;
afterEach(() => {
  if (vnode) options.vnode = vnode;
  else delete options.vnode;
});

it('draws what a story with everything takes, and leaves nothing in the document', () => {
  const drawn = new Set<unknown>();
  options.vnode = (node) => void drawn.add(typeof node.type === 'function' ? node.type.name : node.type);
  const before = document.documentElement.outerHTML;
  rehearse();
  expect(document.documentElement.outerHTML).toBe(before);
  for (const part of ['ArticleCard', 'Published', 'Modified', 'TagList', 'BlockRow', 'BlockGroupRow'])
    expect(drawn).toContain(part);
});
