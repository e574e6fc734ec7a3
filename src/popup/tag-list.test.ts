// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { openPopup } from '../../test/unit/open-popup.ts';
import { article, fact } from '../../test/unit/sample-summary.ts';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));

let writeText = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  speak('ar');
  writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => vi.unstubAllGlobals());

const TOGGLE = '[data-action="copy-tags"]';
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent);

describe('a tag', () => {
  it('leads to the publisher’s own page of it, in a new tab', async () => {
    const tags = [fact('الجفاف', { href: 'https://news.example/tag/7' }), fact('الري', { href: 'data:x' })];
    const { root, text } = await openPopup(article({ tags }));
    const link = root.querySelector('a:has([data-fact="tag"])');
    expect(link?.getAttribute('href')).toBe('https://news.example/tag/7');
    expect(link?.getAttribute('target')).toBe('_blank');
    expect(link?.getAttribute('rel')).toBe('noreferrer');
    expect(link?.getAttribute('title')).toBe('في الصفحة: «⁨الجفاف⁩»\nافتح ⁨news.example⁩');
    expect(text('button:has([data-fact="tag"])')).toBe('الري');
  });
});

describe('copying', () => {
  const tags = [fact('سدّ الوادي'), fact('\u202eالجفاف\u2066', { href: 'https://news.example/tag/7' })];

  it('takes one tag, or all of them, without hidden characters', async () => {
    const popup = await openPopup(article({ tags }));
    await popup.click(TOGGLE);
    expect(popup.root.querySelector('.tags a')).toBeNull();
    expect(texts(popup.root, '[data-fact="tag"]')).toEqual(['سدّ الوادي', 'الجفاف']);
    await popup.click('button:has([data-fact="tag"])');
    expect(writeText).toHaveBeenLastCalledWith('سدّ الوادي');
    await popup.click('.tags li:first-child button');
    expect(writeText).toHaveBeenLastCalledWith('سدّ الوادي، الجفاف');
    expect(popup.text('.tags [role="status"]')).toBe('نُسخ: سدّ الوادي، الجفاف');
    expect(popup.asked).toEqual([['open']]);
  });

  it('begins at the first chip and ends with Escape, where it began', async () => {
    const popup = await openPopup(article({ tags }));
    await popup.click(TOGGLE);
    expect(document.activeElement?.textContent).toBe('انسخها كلها');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await act(async () => void document.activeElement?.dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    expect(texts(popup.root, '.copy')).toEqual([]);
    expect(document.activeElement).toBe(popup.root.querySelector(TOGGLE));
  });

  it('shows what was copied, for a moment', async () => {
    const popup = await openPopup(article({ tags }));
    await popup.click(TOGGLE);
    vi.useFakeTimers();
    await popup.click('button:has([data-fact="tag"])');
    expect(texts(popup.root, '[data-copied="true"]')).toEqual(['سدّ الوادي']);
    await act(() => void vi.advanceTimersByTime(2000));
    expect(texts(popup.root, '[data-copied="true"]')).toEqual([]);
    vi.useRealTimers();
  });

  it('says so where the browser does not allow it', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    const popup = await openPopup(article({ tags }));
    await popup.click(TOGGLE);
    await popup.click('button:has([data-fact="tag"])');
    expect(popup.text('.failed')).toBe('لم يسمح المتصفح بالنسخ.');
    expect(texts(popup.root, '[data-copied="true"]')).toEqual([]);
  });

  it('copies computed keywords too', async () => {
    const popup = await openPopup(
      article({ tags: [], keywords: [fact('خطة', { where: 'computed', visible: false })] }),
    );
    await popup.click('button:has([data-fact="keyword"])');
    expect(popup.text('.place-note')).toBe('مستنتَج من النص');
    await popup.click(TOGGLE);
    await popup.click('button:has([data-fact="keyword"])');
    expect(writeText).toHaveBeenLastCalledWith('خطة');
  });
});
