import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';

/** Shows what one click does, once: at installation, and never at an update. */
export async function openWelcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
