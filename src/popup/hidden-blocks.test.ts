// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { openPopup } from '../../test/unit/open-popup.ts';
import { article, block } from '../../test/unit/sample-summary.ts';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));

beforeEach(() => speak('ar'));

const countOf = (root: HTMLElement) =>
  root.querySelector('[data-hidden-count]')?.getAttribute('data-hidden-count');

describe('the list of what is hidden', () => {
  it('counts, and has a row for every block, folded away or not', async () => {
    const { root, text } = await openPopup(article());
    expect(countOf(root)).toBe('4');
    expect(text('[data-hidden-count]')).toBe('أُخفيت ٤ عناصر');
    const rows = [...root.querySelectorAll('[data-block]')];
    expect(rows.map((row) => [row.getAttribute('data-block'), row.getAttribute('data-kind')])).toEqual([
      ['0', 'breaking'],
      ['1', 'related'],
      ['2', 'related'],
      ['3', 'share'],
    ]);
    expect(text('[data-block="2"] [data-part="reason"]')).toContain('إقرأ أيضاً');
    expect(text('[data-block="2"] [data-part="reason"]')).toContain('related-label');
  });

  it('unfolds a group, and the reason of a block', async () => {
    const { root, click } = await openPopup(article());
    const list = root.querySelector<HTMLElement>('.block-group > ul');
    const reason = root.querySelector<HTMLElement>('[data-block="1"] [data-part="reason"]');
    expect([list?.hidden, reason?.hidden]).toEqual([true, true]);
    await click('.block-group > .line > .what');
    await click('[data-block="1"] .what');
    expect([list?.hidden, reason?.hidden]).toEqual([false, false]);
    expect(root.querySelector('[data-block="1"] .what')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('shows one block again, and hides it again', async () => {
    const popup = await openPopup(article());
    const { blocks } = article();
    popup.answer(article({ blocks: blocks.map((one) => (one.id === 3 ? { ...one, hidden: false } : one)) }));
    await popup.click('[data-block="3"] [data-action="show"]');
    expect(popup.asked.at(-1)).toEqual(['setBlocksHidden', [3], false]);
    expect(countOf(popup.root)).toBe('3');
    popup.answer(article());
    await popup.click('[data-block="3"] [data-action="hide"]');
    expect(popup.asked.at(-1)).toEqual(['setBlocksHidden', [3], true]);
    expect(countOf(popup.root)).toBe('4');
  });

  it('acts on a whole kind: first on what is still hidden', async () => {
    const blocks = [block(1, 'share', { hidden: false }), block(2, 'share'), block(3, 'share')];
    const popup = await openPopup(article({ blocks }));
    popup.answer(article({ blocks: blocks.map((one) => ({ ...one, hidden: false })) }));
    await popup.click('[data-action="showAll"]');
    expect(popup.asked.at(-1)).toEqual(['setBlocksHidden', [2, 3], false]);
    expect(popup.text('[data-hidden-count]')).toBe('لا شيء مخفيٌّ الآن');
    await popup.click('[data-action="hideAll"]');
    expect(popup.asked.at(-1)).toEqual(['setBlocksHidden', [1, 2, 3], true]);
  });

  it('names a block without text', async () => {
    const { text } = await openPopup(article({ blocks: [block(0, 'advert', { text: '' })] }));
    expect(text('[data-part="text"]')).toBe('بلا نص');
  });

  it('is calm about a clean page and a restored one', async () => {
    const clean = await openPopup(article({ blocks: [] }));
    expect(countOf(clean.root)).toBe('0');
    expect(clean.text('.calm')).toBe('صفحة نظيفة: لم يكن فيها ما يُخفى.');
    const blocks = article().blocks.map((one) => ({ ...one, hidden: false }));
    const restored = await openPopup(article({ level: null, blocks }));
    expect(countOf(restored.root)).toBe('0');
    expect(restored.text('.calm')).toBe('الصفحة الآن كما نشرها الموقع.');
  });
});
