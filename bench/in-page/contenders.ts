import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../src/engine/read-page.ts';

/** What is timed: each looks at the document it stands in and leaves it as it is. */
export const CONTENDERS = {
  /** The yardstick: every element and text visited once, the lengths of the texts added up. */
  walk: () => walk(NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
  /** A shorter yardstick: elements are passed over inside the browser and never reach the script. */
  walkTexts: () => walk(NodeFilter.SHOW_TEXT),
  matn: () => readPage(document, location.href),
  /** It takes the document apart, so it gets a copy, as its own manual says. */
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  /** Makes its copy itself. `parse` asks nothing of the network. */
  defuddle: () => new Defuddle(document, { url: location.href, useAsync: false }).parse(),
} as const satisfies Record<string, () => unknown>;
export type Contender = keyof typeof CONTENDERS;

function walk(shown: number): number {
  const walker = document.createTreeWalker(document.documentElement, shown);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeType === Node.TEXT_NODE) length += (node as Text).length;
  return length;
}
