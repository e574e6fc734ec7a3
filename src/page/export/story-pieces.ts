import { MEDIA, SKIPPED } from '../../knowledge/elements.ts';
import { getAttribute, isElement, isText, nameOf, parentOf } from '../unclobbered.ts';
import { flatWalk } from './flat-walk.ts';

/** One leaf of what is taken out of the page. */
export interface Piece {
  readonly node: Text | Element;
  readonly kind: 'text' | 'media' | 'caption';
  /** What stands between it and the piece before. */
  readonly before: Gap;
}
export type Gap = 'nothing' | 'space' | 'line' | 'paragraph';

/** Nodes of the page itself. */
export interface StoryNodes {
  readonly body: ReadonlySet<Node>;
  readonly clutter: ReadonlySet<Node>;
  /** Below it the story's pictures are taken along, whether they stand in its text or above it. */
  readonly headline: Node | null;
}

/** How far above a text the element stands that calls it a caption. */
const NEAR = 4;
const CAPTION_CLASS = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

/**
 * The story's leaves in document order, with its pictures and their captions, and without all that is clutter at the
 * level `article`, also where that shares a paragraph with the text.
 * @param root holds the headline and the body
 */
export function* storyPieces(root: Node, { body, clutter, headline }: StoryNodes): Generator<Piece> {
  const isClosed = (element: Element) => {
    const name = nameOf(element);
    return clutter.has(element) || SKIPPED.has(name) || MEDIA.has(name);
  };
  let left = body.size;
  let hasBegun = headline === null;
  let gap: Gap = 'nothing';
  for (const node of flatWalk(root, isClosed)) {
    if (left === 0) return;
    if (node === headline) hasBegun = true;
    const kind = kindOf(node, body, hasBegun);
    if (body.has(node)) left -= 1;
    if (kind === null || clutter.has(node)) gap = wider(gap, node);
    else {
      yield { node: node as Text | Element, kind, before: gap };
      gap = 'nothing';
    }
  }
}

function kindOf(node: Node, body: ReadonlySet<Node>, hasBegun: boolean): Piece['kind'] | null {
  if (isText(node)) {
    if (node.data.trim() === '') return null;
    const isWanted = body.has(node);
    return (isWanted || hasBegun) && isCaption(node) ? 'caption' : isWanted ? 'text' : null;
  }
  if (!isElement(node) || !MEDIA.has(nameOf(node))) return null;
  return body.has(node) || (hasBegun && /^(?:img|picture)$/.test(nameOf(node))) ? 'media' : null;
}

function isCaption(text: Text): boolean {
  let at = parentOf(text);
  for (let height = 0; at !== null && isElement(at) && height < NEAR; height += 1, at = parentOf(at))
    if (nameOf(at) === 'figcaption' || CAPTION_CLASS.test(getAttribute(at, 'class') ?? '')) return true;
  return false;
}

const WIDTHS: readonly Gap[] = ['nothing', 'space', 'line', 'paragraph'];

/** @param node something that is not taken along: white space, a break, clutter. */
function wider(gap: Gap, node: Node): Gap {
  if (isText(node)) return gap === 'nothing' ? 'space' : gap;
  const name = isElement(node) ? nameOf(node) : '';
  if (name === 'hr') return 'paragraph';
  // Two breaks part paragraphs, as flat pages write them.
  if (name === 'br') return WIDTHS.indexOf(gap) < 2 ? 'line' : 'paragraph';
  return gap;
}
