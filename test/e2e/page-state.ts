import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { PageDriver } from '../../scripts/browsers/driver.ts';

/** White space and bidi marks say nothing about whether a sentence is there. */
const squash = (text: string): string =>
  text.replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '');

/** All text that a reader of the page can see, squashed. */
async function visibleText(page: PageDriver): Promise<string> {
  const runs = await page.evaluate(() => {
    // Not `document.documentElement`: a page may have a form of that name.
    const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const isRendered = range.getClientRects().length > 0;
      if (
        isRendered &&
        node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        seen.push(node.nodeValue ?? '');
    }
    return seen;
  });
  return squash(runs.join(''));
}

export const outerHtml = (page: PageDriver): Promise<string> =>
  page.evaluate(() => {
    const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document);
    return (root as Element).outerHTML;
  });

/** Which of the texts a reader can see. */
export async function seenOf(page: PageDriver, texts: readonly string[]): Promise<string[]> {
  const text = await visibleText(page);
  return texts.filter((part) => text.includes(squash(part)));
}

/** For what happens a moment after a key press or a message: asks until it is so, then expects it. */
export async function eventually<T>(ask: () => Promise<T>, wanted: T, ms = 5000): Promise<void> {
  const end = Date.now() + ms;
  let answer = await ask();
  while (JSON.stringify(answer) !== JSON.stringify(wanted) && Date.now() < end) {
    await sleep(50);
    answer = await ask();
  }
  expect(answer).toEqual(wanted);
}
