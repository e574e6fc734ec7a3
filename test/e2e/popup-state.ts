import { setTimeout as sleep } from 'node:timers/promises';
import type { PopupDriver } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/read-popup.mjs';
import { showText } from '../../src/shared/show-text.ts';
import type { ArticleSummary } from '../../src/shared/summary.ts';
import type { ChromeInPopup } from './chrome-in-popup.ts';

/**
 * Makes a popup that is open show this summary, as if its page had sent it: with values that no engine lets
 * through, for a page is not the only one who could send them.
 */
export async function tellPopup(popup: PopupDriver, summary: ArticleSummary): Promise<void> {
  await popup.evaluate(
    (value) => {
      const { chrome } = globalThis as unknown as ChromeInPopup;
      chrome.runtime.sendMessage = async () => ({ ok: true, value });
    },
    { ...summary, level: 'article' as const },
  );
  await popup.click('[data-level="article"]');
  const title = summary.title && showText(summary.title.value);
  await readPopup(popup, (now) => now.title === title);
}

/** Stores settings as the settings page does. */
export function storeSettings(
  popup: PopupDriver,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  return popup.evaluate((stored) => {
    const { chrome } = globalThis as unknown as ChromeInPopup;
    return chrome.storage.local.set(stored);
  }, settings);
}

/** The address of a page of the extension. */
export function ownUrl(popup: PopupDriver, path: string): Promise<string> {
  return popup.evaluate((name) => {
    const { chrome } = globalThis as unknown as ChromeInPopup;
    return chrome.runtime.getURL(name);
  }, path);
}

/**
 * Until the background has heard of a site and registered our script for it. A while, and no question: Chromium closes
 * the popup with its own question for the site, and another popup would be a click on the page.
 */
export const untilRegistered = (): Promise<void> => sleep(1500);
