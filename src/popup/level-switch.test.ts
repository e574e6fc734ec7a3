// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../test/unit/fake-interface.ts';
import { openPopup } from '../../test/unit/open-popup.ts';
import { article } from '../../test/unit/sample-summary.ts';

vi.mock('../shared/browser.ts', () => import('../../test/unit/fake-interface.ts'));

beforeEach(() => speak('ar'));

const CHECKED = '[aria-checked="true"]';
const levels = { restore: null, declutter: 'declutter', article: 'article' } as const;

describe('the switch', () => {
  it('has its three places in reading order, one of them checked and in the tab order', async () => {
    const { root, text } = await openPopup(article());
    const radios = [...root.querySelectorAll('[role="radiogroup"] > [role="radio"]')];
    expect(radios.map((radio) => radio.textContent)).toEqual(['كما هي', 'بلا تشويش', 'المقال فقط']);
    expect(radios.map((radio) => radio.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    expect(text(CHECKED)).toBe('بلا تشويش');
  });

  it.each([
    ['[data-action="restore"]', null],
    ['[data-level="declutter"]', 'declutter'],
    ['[data-level="article"]', 'article'],
  ] as const)('asks for its level on a click: %s', async (selector, level) => {
    const popup = await openPopup(article());
    popup.answer(article({ level }));
    await popup.click(selector);
    expect(popup.asked.at(-1)).toEqual(['setLevel', level]);
    expect(popup.root.querySelector(selector)?.getAttribute('aria-checked')).toBe('true');
  });

  it('moves at once, and back to the truth when the page did not follow', async () => {
    const popup = await openPopup(article());
    let settle: (summary: ReturnType<typeof article>) => void = () => {};
    popup.answer(
      new Promise((resolve) => {
        settle = resolve;
      }),
    );
    await popup.click('[data-level="article"]');
    expect(popup.text(CHECKED)).toBe('المقال فقط');
    settle(article({ level: 'declutter' }));
    await vi.waitFor(() => expect(popup.text(CHECKED)).toBe('بلا تشويش'));
  });
});

describe('its keys', () => {
  it.each([
    // Arabic runs to the left: the arrow to the left leads onwards.
    ['ar', 'ArrowLeft', 'article'],
    ['ar', 'ArrowRight', 'restore'],
    ['en', 'ArrowRight', 'article'],
    ['en', 'ArrowLeft', 'restore'],
    ['ar', 'ArrowDown', 'article'],
    ['ar', 'ArrowUp', 'restore'],
    ['ar', 'Home', 'restore'],
    ['ar', 'End', 'article'],
  ] as const)('in %s, %s leads to %s', async (language, key, goal) => {
    speak(language);
    const popup = await openPopup(article());
    popup.answer(article({ level: levels[goal] }));
    await popup.press(CHECKED, key);
    expect(popup.asked.at(-1)).toEqual(['setLevel', levels[goal]]);
    const focused = document.activeElement;
    expect(focused?.getAttribute('aria-checked')).toBe('true');
    expect(focused?.getAttribute('data-level') ?? 'restore').toBe(goal);
  });

  it('go round the ends', async () => {
    const popup = await openPopup(article({ level: 'article' }));
    popup.answer(article({ level: null }));
    await popup.press(CHECKED, 'ArrowLeft');
    expect(popup.asked.at(-1)).toEqual(['setLevel', null]);
    popup.answer(article({ level: 'article' }));
    await popup.press(CHECKED, 'ArrowRight');
    expect(popup.asked.at(-1)).toEqual(['setLevel', 'article']);
  });

  it('leave other keys alone', async () => {
    const popup = await openPopup(article());
    await popup.press(CHECKED, 'a');
    await popup.press(CHECKED, 'Tab');
    expect(popup.asked).toEqual([['open']]);
  });
});
