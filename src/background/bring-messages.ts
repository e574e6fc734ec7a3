import { browser } from '../shared/browser.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * Has the scripts that the popup may bring into the page (the picker, reading aloud, the copies) speak the language
 * that was chosen; see shared/messages-of.ts. Nobody waits for it: they come by a later click. A reader who speaks
 * the browser's language, as most do, gets nothing into the page.
 */
export function bringMessages(tabId: number, language: Settings['language']): void {
  if (language === 'auto') return;
  const files = [`messages-${language}.js`];
  // A page that went away meanwhile needs none.
  browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }).catch(() => {});
}
