import { browser } from '../shared/browser.ts';
import { isPlain, loadComfort } from '../shared/comfort.ts';

/** What comfort.js leaves in the page; these calls travel there as source. */
type ComfortWorld = { readonly [place: symbol]: { prepare(): Promise<string | null>; begin(): void } };

/**
 * Brings comfort.js and its style into a tab whose reader wants pages otherwise than their sites made them; to others
 * nothing is added. Never throws: a page that cannot be made comfortable is read as it is.
 * @param insertStyle gives up by itself on a page that keeps styles back
 */
export async function makeComfortable(
  tabId: number,
  insertStyle: (tabId: number, css: string) => Promise<boolean>,
): Promise<void> {
  try {
    if (isPlain(await loadComfort())) return;
    const there = { target: { tabId }, injectImmediately: true };
    await browser.scripting.executeScript({ ...there, files: ['comfort.js'] });
    const [answer] = await browser.scripting.executeScript({ ...there, func: prepare });
    if (typeof answer?.result === 'string') await insertStyle(tabId, answer.result);
    await browser.scripting.executeScript({ ...there, func: begin });
  } catch {
    // The tab has gone, or its page lets nothing in any more.
  }
}

function prepare(): Promise<string | null> | undefined {
  return (globalThis as unknown as ComfortWorld)[Symbol.for('matn.comfort')]?.prepare();
}

function begin(): void {
  (globalThis as unknown as ComfortWorld)[Symbol.for('matn.comfort')]?.begin();
}
