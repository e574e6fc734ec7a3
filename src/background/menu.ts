import { browser } from '../shared/browser.ts';

const TOGGLE = 'toggle';

/** Puts our item into the page's context menu, or replaces it (an update may bring another title). */
export async function createMenu(title: string): Promise<void> {
  // Firefox for Android has no context menu.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create(
    {
      id: TOGGLE,
      title,
      contexts: ['page', 'selection', 'link', 'image'],
    },
    // Two of these may run at once; the second then finds the item there, which is all we want.
    () => browser.runtime.lastError,
  );
}
