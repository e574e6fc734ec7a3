import { isShown } from '../is-shown.ts';
import type { ShownStory } from '../shown-story.ts';
import { isElement, parentOf } from '../unclobbered.ts';
import { LARGEST, type Part, SMALLEST } from './comfort-words.ts';

export interface Parts {
  readonly of: ReadonlyMap<Element, ReadonlySet<Part>>;
  /** Size of the story's text, in whole CSS pixels. */
  readonly em: number;
}

/** Share of the story's words from which an element around them is one of its columns, and not a box in it. */
const A_COLUMN = 0.25;

/**
 * Finds what comfort is about, from the lines of the story and from nothing else: which elements hold its text, which
 * one holds all of it, what stands around that. Changes nothing.
 */
export function findParts({ context, originalOf }: ShownStory, win: Window): Parts {
  const root = originalOf(context.doc.documentElement);
  const body = context.body
    .map(({ block, words }) => ({ block: originalOf(block), words }))
    .filter(({ block }) => isShown(block));
  const head = context.headline && originalOf(context.headline.block);
  const parts = new Map<Element, Set<Part>>();
  const add = (element: Element, part: Part) => {
    const known = parts.get(element) ?? new Set();
    parts.set(element, known.add(part));
  };
  const weights = weigh(body);
  const total = body.reduce((sum, { words }) => sum + words, 0);
  const isWhole = (element: Element) => (weights.get(element) ?? 0) === total;
  const headPath = head && isShown(head) ? [...around(head)] : [];
  const texts = new Set([...body.map(({ block }) => block), ...(head ? [head] : [])]);
  const [first] = body;
  const path = first ? [...around(first.block)].filter(isWhole) : [];
  const column = path.find((element) => headPath.length === 0 || headPath.includes(element)) ?? path[0];

  for (const element of [...weights.keys(), ...headPath]) {
    if (element === root) continue;
    add(element, 'path');
    const isColumn = (weights.get(element) ?? 0) >= total * A_COLUMN || headPath.includes(element);
    const mayFold = isWhole(element) || !isTable(element);
    if (element !== column && isColumn && !texts.has(element) && mayFold) add(element, 'free');
  }
  if (column && column !== root) add(column, 'column');
  for (const { block } of context.lines) {
    const element = originalOf(block);
    // Captions and date lines are read too.
    if (element !== root && isShown(element) && column && holds(column, element)) add(element, 'line');
  }
  if (head && isShown(head)) {
    add(head, 'line');
    add(head, 'head');
  }
  return { of: parts, em: textSize(body, win) };
}

type Weighed = readonly { readonly block: Element; readonly words: number }[];

/** Every element around the story → how many of its words it holds. */
function weigh(body: Weighed): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { block, words } of body)
    for (const element of around(block)) weights.set(element, (weights.get(element) ?? 0) + words);
  return weights;
}

/** The size in which most of its words are written. */
function textSize(body: Weighed, win: Window): number {
  const words = new Map<number, number>();
  for (const { block, words: more } of body) {
    const size = Math.round(Number.parseFloat(win.getComputedStyle(block).fontSize));
    words.set(size, (words.get(size) ?? 0) + more);
  }
  const [[size] = [18]] = [...words].sort(([, one], [, other]) => other - one);
  return Math.min(LARGEST, Math.max(SMALLEST, size || 18));
}

/** An element and all around it, out of shadow trees too, the root last. */
function* around(element: Element): Generator<Element, undefined> {
  for (let at: Node | null = element; at !== null; at = parentOf(at)) if (isElement(at)) yield at;
}

function holds(outer: Element, inner: Element): boolean {
  for (const element of around(inner)) if (element === outer) return true;
  return false;
}

/** A table of numbers stays a table; one that lays out the page holds the whole story, and may fold. */
function isTable(element: Element): boolean {
  return /^(?:t(?:able|body|head|foot|r)|ul|ol|dl|li|pre)$/.test(element.localName);
}
