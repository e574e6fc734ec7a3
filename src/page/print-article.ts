import type { Facts } from '../engine/model.ts';
import { addPrintLine, printedWords } from './print-line.ts';
import { originalOf } from './read-clobbered.ts';
import type { Story } from './story.ts';

/** The page, as far as printing is about it. */
export interface Printable {
  /** The story of a page on which a level is applied; null for one that prints as it is. */
  readonly story: () => Story | null;
  readonly factsOf: (story: Story) => Facts;
  /** Makes our own changes without hearing of them. */
  readonly quietly: (change: () => void) => void;
  /** Sets the story as it is on the screen. */
  readonly unprinted: () => void;
}

/**
 * On paper there is the article alone, and whence it comes.
 * @returns what ends that before the browser says that it has printed; does nothing where nothing is printed
 */
export function printArticle(win: Window, page: Printable): () => void {
  let removeLine: (() => void) | null = null;
  const leave = () => {
    if (removeLine === null) return;
    page.quietly(() => {
      removeLine?.();
      removeLine = null;
      page.unprinted();
    });
  };
  const prepare = () => {
    const story = page.story();
    if (story === null) return;
    const { href, hostname } = win.location;
    const { headline, body } = story.reading.context;
    const above = (headline ?? body[0])?.block;
    const words = printedWords(page.factsOf(story), href, hostname);
    leave();
    page.quietly(() => {
      story.settle('article');
      removeLine = above ? addPrintLine(win.document, originalOf(above), words) : () => {};
    });
  };
  win.addEventListener('beforeprint', prepare);
  win.addEventListener('afterprint', leave);
  return leave;
}
