import { MEDIA } from '../../knowledge/elements.ts';
import { createDocument, isElement, isText, nameOf, walkAll } from '../unclobbered.ts';
import { CleanTree } from './clean-tree.ts';
import { holderOf } from './holder-of.ts';
import { storyPieces } from './story-pieces.ts';

/**
 * Puts a story's markup into the test's document and takes the story out of it again: all of it is body but what
 * stands in an element with `data-clutter`. Addresses begin at https://news.example/story/.
 */
export function takeOut(html: string): HTMLElement {
  document.body.innerHTML = html;
  document.head.innerHTML = '<base href="https://news.example/story/">';
  const body = [...walkAll(document.body)].filter(
    (node) =>
      !node.parentElement?.closest('[data-clutter], script, style, picture') &&
      ((isText(node) && node.data.trim() !== '') || (isElement(node) && MEDIA.has(nameOf(node)))),
  );
  const clutter = new Set<Node>(document.querySelectorAll('[data-clutter]'));
  const top = holderOf(body) ?? document.body;
  const pieces = [...storyPieces(document.body, { body: new Set(body), clutter, headline: null })];
  return new CleanTree(createDocument(document), top, pieces).root;
}
