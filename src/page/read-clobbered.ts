import type { PageReading } from '../engine/model.ts';
import { isPause, type Steps } from '../engine/steps.ts';
import {
  copyInto,
  createDocument,
  getAttribute,
  isElement,
  queryAll,
  removeAttribute,
  rootOf,
  walkAll,
} from './unclobbered.ts';

/** What the engine asks documents and elements for, which a form's fields or a document's named elements may shadow. */
const NAMES =
  /^(?:body|child(?:Nodes|ren)|className|closest|compareDocumentPosition|contains|documentElement|firstChild|getAttribute|hasAttributes?|localName|matches|nextSibling|nodeType|parent(?:Element|Node)|querySelector(?:All)?|shadowRoot|textContent)$/;
/** Elements whose names a form or the document has as properties. */
const NAMED = 'form [id],object[id],[name]:not(meta)';

const originals = new WeakMap<Node, Node>();

/** @returns the page's own node for one of a copy that was read in its place. */
export function originalOf<Kind extends Node>(node: Kind): Kind {
  // A copy is of the same kind as what it was made from.
  return (originals.get(node) as Kind | undefined) ?? node;
}

/**
 * Reads a page as it is, or, where names in it shadow what the engine asks for, a copy without these names: in
 * Chromium `form.firstChild` is the field of that name, in our isolated world too. The copy belongs to a document
 * without a window: nothing in it loads or runs.
 */
export function* readClobbered(
  doc: Document,
  url: string,
  readPage: (doc: Document, url: string) => Steps<PageReading>,
): Steps<PageReading> {
  const isClobbered = queryAll(doc, NAMED).some((element) => shadowing(element).length > 0);
  const reading = yield* readPage(isClobbered ? yield* copyOf(doc) : doc, url);
  if (!isClobbered) return reading;
  if (reading.kind !== 'article') return reading;
  const clutter = reading.clutter.map((block) => ({ ...block, nodes: block.nodes.map(originalOf) }));
  const renewed = new Map(reading.clutter.map((block, i) => [block, clutter[i] ?? block]));
  const shells = reading.shells.map((shell) => ({
    element: originalOf(shell.element),
    clutter: shell.clutter.map((block) => renewed.get(block) ?? block),
  }));
  return { ...reading, body: reading.body.map(originalOf), clutter, shells };
}

function* copyOf(doc: Document): Steps<Document> {
  const copy = createDocument(doc);
  const root = rootOf(doc);
  const copied = copyInto(copy, root);
  const walk = walkAll(copied);
  let copies = 0;
  for (const original of walkAll(root)) {
    copies += 1;
    if (isPause(copies)) yield;
    const { value: node } = walk.next();
    if (!node) break;
    originals.set(node, original);
    if (isElement(node)) for (const name of shadowing(node)) removeAttribute(node, name);
  }
  return copy;
}

/** The attributes by which an element shadows something. */
function shadowing(element: Element): string[] {
  return ['name', 'id'].filter((name) => NAMES.test(getAttribute(element, name) ?? ''));
}
