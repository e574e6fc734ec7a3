import { browser } from '../shared/browser.ts';

/** Calm: the number informs, it does not ask for anything. */
const PAPER = '#5b5346';
const INK = '#ffffff';

/** Shows on the button how many blocks are hidden in the tab; both browsers clear it when the tab navigates. */
export async function showHiddenCount(tabId: number, count: number): Promise<void> {
  // Firefox for Android has a menu entry instead of a button, and nowhere to show a number.
  if (browser.action.setBadgeText === undefined) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: PAPER }),
    browser.action.setBadgeTextColor({ tabId, color: INK }),
  ]);
}
