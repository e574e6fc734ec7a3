import type { Facts } from '../engine/model.ts';
import {
  containerOf,
  createElement,
  insertBefore,
  isConnected,
  removeChild,
  setAttribute,
} from './unclobbered.ts';

/** Whose the story is, from when, and where it stands: what a sheet of paper has lost of the page. */
export function printedWords({ publisher, sources, published }: Facts, url: string, host: string): string {
  const from = [publisher?.value ?? host, ...sources.map(({ value }) => value)];
  return [[...new Set(from)].join(' · '), published?.raw, url].filter(Boolean).join('\n');
}

/**
 * Puts a line of our own above the story for as long as the page is printed.
 * @returns what takes it out again
 */
export function addPrintLine(doc: Document, above: Node, words: string): () => void {
  const line = createElement(doc, 'matn-line');
  setAttribute(line, 'style', 'display:block;white-space:pre-line;margin:0 0 1em');
  line.append(words);
  const parent = containerOf(above);
  if (parent !== null) insertBefore(parent, line, above);
  return () => {
    const now = containerOf(line);
    if (now !== null && isConnected(line)) removeChild(now, line);
  };
}
