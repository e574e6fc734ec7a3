// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { EXPORT_FORMATS, type ExportedStory } from '../shared/exported-story.ts';
import { Actions } from './actions.tsx';
import type { StoryConnection } from './story-connection.ts';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));

const STORY: ExportedStory = {
  texts: Object.fromEntries(
    EXPORT_FORMATS.map((format) => [format, `نص ${format}`]),
  ) as ExportedStory['texts'],
  file: { name: 'عنوان.md', text: '# عنوان\n' },
};

const write = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  speak('ar');
  write.mockReset().mockResolvedValue();
  Object.assign(navigator, { clipboard: { writeText: write } });
  Object.assign(window, { print: () => {} });
});
afterEach(() => vi.restoreAllMocks());

async function open(over: Partial<StoryConnection> = {}) {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const story = { take: vi.fn(async () => STORY), print: vi.fn(async () => true), ...over };
  await act(() => render(h(Actions, { story }), root));
  const find = (selector: string) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return {
    root,
    story,
    /** And waits until what it began has been done. */
    click: (selector: string) =>
      act(async () => {
        find(selector).click();
        await new Promise((resolve) => setTimeout(resolve));
      }),
    /** On what has the focus. @returns whether the browser is kept from what it does with the key */
    async press(key: string) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await act(async () => void document.activeElement?.dispatchEvent(event));
      return event.defaultPrevented;
    },
    focus: () =>
      document.activeElement?.getAttribute('data-copy') ??
      document.activeElement?.getAttribute('data-action'),
    text: (selector: string) => root.querySelector(selector)?.textContent ?? null,
  };
}
const COPY = '[data-action="copy"]';

describe('the menu', () => {
  it('says what it is, and asks for the story as soon as it opens', async () => {
    const { root, click, story } = await open();
    const button = root.querySelector(COPY);
    expect(button?.getAttribute('aria-haspopup')).toBe('menu');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    expect(story.take).not.toHaveBeenCalled();
    await click(COPY);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector(`#${button?.getAttribute('aria-controls')}`)?.getAttribute('role')).toBe(
      'menu',
    );
    expect(story.take).toHaveBeenCalledOnce();
    const offered = [...root.querySelectorAll('[role="menuitem"]')].map((item) =>
      item.getAttribute('data-copy'),
    );
    expect(new Set(offered)).toEqual(new Set([...EXPORT_FORMATS, 'file']));
  });

  it('is no higher than the room above the button', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 212, 60, 30));
    const { root, click } = await open();
    await click(COPY);
    expect(root.querySelector<HTMLElement>('[role="menu"]')?.style.maxBlockSize).toBe('212px');
  });

  it.each(EXPORT_FORMATS)('copies %s, says so and gives the focus back', async (format) => {
    const { click, text, focus, root } = await open();
    await click(COPY);
    await click(`[data-copy="${format}"]`);
    expect(write).toHaveBeenCalledExactlyOnceWith(`نص ${format}`);
    expect(text('[role="status"]')).toMatch(/^نُسخ: ./);
    expect(root.querySelector('[role="menu"]')).toBeNull();
    expect(focus()).toBe('copy');
  });

  it('hands out the file without any permission', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const made = vi.fn((_: Blob) => 'blob:x');
    Object.assign(URL, { createObjectURL: made, revokeObjectURL: () => {} });
    const { click, text } = await open();
    await click(COPY);
    await click('[data-copy="file"]');
    const [link] = clicked.mock.contexts;
    expect(link).toMatchObject({ download: 'عنوان.md', href: 'blob:x' });
    expect(await made.mock.calls[0]?.[0].text()).toBe('# عنوان\n');
    expect(text('[role="status"]')).toContain('عنوان.md');
  });
});

describe('its keys', () => {
  it.each([
    ['ar', ['ArrowDown'], 'markdown'],
    ['ar', ['ArrowUp'], 'csl'],
    ['ar', ['End'], 'csl'],
    ['ar', ['End', 'ArrowDown'], 'text'],
    ['ar', ['End', 'Home'], 'text'],
    // Arabic runs to the left: the second column stands there.
    ['ar', ['ArrowDown', 'ArrowLeft'], 'apa'],
    ['ar', ['ArrowLeft', 'ArrowLeft'], 'newsroom'],
    ['ar', ['End', 'ArrowRight'], 'file'],
    ['en', ['ArrowDown', 'ArrowRight'], 'apa'],
    ['en', ['End', 'ArrowLeft'], 'file'],
    ['ar', ['c'], 'chicago'],
    ['ar', ['c', 'c'], 'csl'],
    ['ar', ['ب', 'ي'], 'facts'],
    ['ar', ['b'], 'bibtex'],
    ['ar', ['ظ'], 'text'],
  ] as const)('in %s, %j leads to %s', async (language, keys, goal) => {
    speak(language);
    const { click, press, focus } = await open();
    await click(COPY);
    expect(focus()).toBe('text');
    for (const key of keys) await press(key);
    expect(focus()).toBe(goal);
  });

  it.each([
    ['ArrowDown', 'text'],
    ['ArrowUp', 'csl'],
  ])('on the button %s opens at %s', async (key, goal) => {
    const { root, press, focus } = await open();
    root.querySelector<HTMLElement>(COPY)?.focus();
    expect(await press(key)).toBe(true);
    expect(focus()).toBe(goal);
  });

  it('Escape closes it and not the popup, and gives the focus back', async () => {
    const { root, click, press, focus } = await open();
    await click(COPY);
    expect(await press('Escape')).toBe(true);
    expect(root.querySelector('[role="menu"]')).toBeNull();
    expect(focus()).toBe('copy');
    expect(write).not.toHaveBeenCalled();
  });

  it('Tab goes on, and a click elsewhere closes it', async () => {
    const { root, click, press } = await open();
    await click(COPY);
    expect(await press('Tab')).toBe(false);
    expect(root.querySelector('[role="menu"]')).toBeNull();
    await click(COPY);
    await act(async () => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(root.querySelector('[role="menu"]')).toBeNull();
  });
});

describe('when it cannot be done', () => {
  it('a text that the browser does not copy is chosen in a field', async () => {
    write.mockRejectedValue(new Error('no'));
    const { root, click, text } = await open();
    await click(COPY);
    await click('[data-copy="apa"]');
    const field = root.querySelector('textarea');
    expect(field?.value).toBe('نص apa');
    expect(document.activeElement).toBe(field);
    expect([field?.selectionStart, field?.selectionEnd]).toEqual([0, 'نص apa'.length]);
    expect(text('.by-hand [role="alert"]')).toBe('لم يسمح المتصفح بالنسخ. النص محدّد هنا لتنسخه بنفسك.');
    expect(text('[role="status"]')).toBe('');
  });

  it('a story that has gone is not copied, and the reader is told', async () => {
    const { click, text } = await open({ take: async () => null });
    await click(COPY);
    await click('[data-copy="text"]');
    expect(write).not.toHaveBeenCalled();
    expect(text('[role="alert"]')).toContain('لم يعد الخبر في الصفحة');
  });

  it('a page that does not print says so, and no more once it does', async () => {
    const print = vi.fn(async () => false);
    const { click, text } = await open({ print });
    await click('[data-action="print"]');
    expect(text('[role="alert"]')).not.toBeNull();
    print.mockResolvedValue(true);
    await click('[data-action="print"]');
    expect(text('[role="alert"]')).toBeNull();
  });
});
