import { collapse } from '../engine/text.ts';
import { isElement, isText, parentOf, shadowOf, walkAll } from './unclobbered.ts';

const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);
const LIMIT = 120;

/** @returns what a reader would recognise the block by: its first words, at most 120 characters. */
export function firstWords(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    for (const piece of textsOf(node)) {
      // A piece may be a megabyte long; its beginning is all that can be shown.
      text = collapse(`${text} ${piece.slice(0, 10 * LIMIT)}`);
      if (text.length > LIMIT) return cut(text);
    }
  }
  return text;
}

function* textsOf(node: Node): Generator<string> {
  for (const at of walkAll(node)) {
    if (isText(at) && !isUnseen(parentOf(at))) yield at.data;
    const shadow = isElement(at) && shadowOf(at);
    if (shadow) yield* textsOf(shadow);
  }
}

const isUnseen = (parent: Node | null) =>
  parent !== null && isElement(parent) && UNSEEN.has(parent.localName);

/** Cuts at a word where there is one, and never through a character. */
function cut(text: string): string {
  const room = text.slice(0, LIMIT - 1).replace(/[\ud800-\udbff]$/, '');
  const end = room.lastIndexOf(' ');
  return `${end > LIMIT / 2 ? room.slice(0, end) : room}…`;
}
