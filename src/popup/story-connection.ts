import { browser } from '../shared/browser.ts';
import type { ExportedStory } from '../shared/exported-story.ts';
import { NoReceiver, sendToExport } from '../shared/messages.ts';
import { findTab, known } from './front-tab.ts';

/** What can be done with the story of the tab behind the popup. Nothing here rejects. */
export interface StoryConnection {
  /** The story in every form; null where it cannot be had: the page has gone, or its story has. */
  take(): Promise<ExportedStory | null>;
  /** Opens the browser's own print window; the page prints as the article alone (see print-article.ts). */
  print(): Promise<boolean>;
}

/** Connects to the tab that is in front when the popup opens. The click on the button is the permission. */
export function connectStory(tab: Promise<number | undefined> = findTab()): StoryConnection {
  const inTab = async <T>(ask: (tabId: number) => Promise<T>): Promise<T> => ask(known(await tab));
  const isDone = () => true;
  const hasFailed = () => false;
  // Asked twice at once, the page would get the script twice.
  let underWay: Promise<ExportedStory | null> | null = null;
  const takeOnce = () =>
    inTab(take)
      .catch(() => null)
      .finally(() => {
        underWay = null;
      });
  return {
    take() {
      underWay ??= takeOnce();
      return underWay;
    },
    print: () => inTab(print).then(isDone, hasFailed),
  };
}

/** export.js comes into the page only now, when it is needed, and speaks the language that was chosen. */
async function take(tabId: number): Promise<ExportedStory | null> {
  try {
    return await sendToExport(tabId, 'exportStory');
  } catch (error) {
    if (!(error instanceof NoReceiver)) throw error;
  }
  await browser.scripting.executeScript({ target: { tabId }, files: ['export.js'] });
  return sendToExport(tabId, 'exportStory');
}

/** Later, not now: the window holds the page's scripts, and the browser waits for this one. */
async function print(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => void setTimeout(() => window.print()),
  });
}
