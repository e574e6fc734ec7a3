import { expect, it } from 'vitest';
import type { PageDriver, PopupDriver } from '../../scripts/browsers/driver.ts';
import { openInState, POPUP_STATES, type PopupState } from '../../scripts/gallery/popup-states.mjs';
import { inEachBrowser } from './each-browser.ts';
import { openSample } from './pages.ts';

/** What Tab would come to, in its order: named by hook or fact; and what can be clicked and not be reached. */
function stopsIn(popup: PopupDriver) {
  return popup.evaluate(() => {
    // Above a list that has not folded yet the foot floats: here it is to lie where it belongs.
    document.querySelector<HTMLElement>('.foot')?.style.setProperty('position', 'static');
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')];
    const shown = all.filter((element) => element.checkVisibility() && !element.matches(':disabled'));
    const nameOf = (element: HTMLElement) =>
      element.getAttribute('data-action') ??
      element.getAttribute('data-level') ??
      element.querySelector('[data-fact]')?.getAttribute('data-fact') ??
      (element.className || element.localName);
    const stops = shown.filter(({ tabIndex }) => tabIndex === 0);
    return {
      stops: stops.map(nameOf),
      tops: stops.map((one) => one.getBoundingClientRect().top),
      // Among radios the arrow keys lead on, and Tab comes to the chosen one alone.
      missed: shown.filter((one) => one.tabIndex !== 0 && one.getAttribute('role') !== 'radio').map(nameOf),
      pointed: [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => getComputedStyle(one).cursor === 'pointer' && one.checkVisibility())
        .filter((one) => !one.closest('a, button, input, summary, label'))
        .map(nameOf),
    };
  });
}

const stateOf = (name: string): PopupState => {
  const state = POPUP_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  return state;
};

inEachBrowser(
  'with a keyboard alone',
  (browser) => {
    let page: PageDriver | null = null;
    const openIn = async (state: PopupState) => {
      page ??= await openSample(browser());
      return openInState(page, state);
    };

    it('Tab comes to everything from top to bottom', async () => {
      const popup = await openIn(stateOf('story'));
      const { stops, tops } = await stopsIn(popup);
      expect(stops.slice(0, 5)).toEqual(['site', 'settings', 'declutter', 'title', 'published']);
      expect(stops.at(-1)).toBe('always-here');
      // Of two in one row either may be the higher one.
      for (const [at, top] of tops.entries()) expect(top).toBeGreaterThan((tops[at - 1] ?? 0) - 12);
      await popup.close();
    });

    it.each(POPUP_STATES)('nothing is for the mouse alone: $title', async (state) => {
      const popup = await openIn(state);
      const { stops, missed, pointed } = await stopsIn(popup);
      expect(stops).toContain('settings');
      expect({ missed, pointed }).toEqual({ missed: [], pointed: [] });
      await popup.close();
    });

    it('the arrow keys move the switch, onwards to the left in Arabic, and the focus with it', async () => {
      const popup = await openIn(stateOf('story'));
      const asked = await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } };
        const levels: unknown[] = [];
        chrome.runtime.sendMessage = async (message: { data: { level: unknown } }) => {
          levels.push(message.data.level);
          return { ok: false, message: 'enough' };
        };
        const chosen = document.querySelector<HTMLElement>('.levels [aria-checked="true"]');
        chosen?.focus();
        chosen?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }),
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
        return { levels, focused: document.activeElement?.getAttribute('data-level') };
      });
      expect(asked).toEqual({ levels: ['article'], focused: 'article' });
      await popup.close();
    });
  },
  { language: 'ar' },
);
