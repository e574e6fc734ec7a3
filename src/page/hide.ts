import {
  containerOf,
  createElement,
  firstChildOf,
  getAttribute,
  insertBefore,
  isElement,
  isText,
  namespaceOf,
  parentOf,
  queryAll,
  removeAttribute,
  removeChild,
  setAttribute,
  treeOf,
} from './unclobbered.ts';

/** On everything that is hidden. */
export const MARK = 'data-matn-hidden';
const WRAPPER = 'matn-run';

/**
 * Ids beside those of blocks (0 and up) and shells (below 0): empty layers over the page, hidden like a block,
 * and the root or body of a page that an overlay has locked, whose mark lets it scroll.
 */
export const SHADE = Number.MIN_SAFE_INTEGER;
export const FREED = SHADE + 1;

/** Ends the mark of a wrapper: a saved page may have brought along elements of the same name. */
const MADE = 't';

/** A page that takes our mark off the same node more often than this has it its way. */
const PATIENCE = 3;

/** What was done to one node of the page, so that it can be undone. */
interface Mark {
  /** Carries the attribute: the node itself, or our wrapper around a text node. */
  readonly element: Element;
  /** The attribute as the page had it: a page saved while decluttered brings it along. */
  readonly before: string | null;
  readonly isMade: boolean;
  /** How often the page took the mark off and we set it again. */
  readonly fought: number;
}

export interface Hiding {
  /** The style that makes the marks work. It matches no attribute but those written here. */
  readonly css: string;
  /** Hides the nodes of a block, or of a shell (its id is negative), as far as they are not hidden yet. */
  hide(id: number, nodes: readonly ChildNode[]): void;
  /** Takes back what was done for these blocks. */
  show(ids: ReadonlySet<number>): void;
  /** Takes back everything. What the page changed meanwhile stays as the page changed it. */
  undo(): void;
  /** Whether the node belongs to a hidden block or stands in one. */
  isHidden(node: Node): boolean;
  /** The page's own node: for a wrapper of ours, the text in it. */
  pageNode(node: ChildNode): ChildNode;
}

/**
 * The only code that writes to the page. Elements get an attribute; a text node is wrapped, never emptied,
 * split or merged: should our style go away, everything is on the screen again.
 * @param token tells our marks from attributes of the same name that the page brought along
 */
export function createHiding(doc: Document, token: string): Hiding {
  const marks = new Map<number, Map<ChildNode, Mark>>();
  /** Where marks stand: the document, and shadow trees in it. */
  const trees = new Set<Node>([doc]);
  const brought = (element: Element): string | null => {
    const value = getAttribute(element, MARK);
    if (!value?.startsWith(token)) return value;
    // Marked as a shell already, and as a block now: the page's own value is kept with the first mark.
    for (const done of marks.values()) {
      const mark = done.get(element);
      if (mark !== undefined && mark.before !== null) return mark.before;
    }
    return null;
  };
  // Of a block, whose ids are not negative. What stands in a shell still gets its own mark: the shell may go.
  const isOurs = (node: Node) => isElement(node) && isBlock(getAttribute(node, MARK));
  const isBlock = (value: string | null) =>
    value?.startsWith(prefix) === true && value.charAt(prefix.length) !== '-';
  const prefix = `${token}-`;
  const markOf = (id: number) => (id === FREED ? `${token}+` : `${token}-${id}`);
  const unmarkAll = (id: number) => {
    for (const mark of marks.get(id)?.values() ?? []) unmark(mark, markOf(id));
    marks.delete(id);
  };

  return {
    css:
      `[${MARK}^="${token}-"]{display:none!important}` +
      `[${MARK}="${token}+"]{overflow:hidden auto!important;position:relative!important;inset:auto!important}`,
    hide(id, nodes) {
      const done = marks.get(id) ?? new Map<ChildNode, Mark>();
      const value = markOf(id);
      for (const node of nodes) {
        const parent = containerOf(node);
        const earlier = done.get(node);
        if (parent === null || isOurs(node) || isOurs(parent)) continue;
        // A shell's mark is none of a block's, but it stands.
        if (isElement(node) && getAttribute(node, MARK) === value) continue;
        if (earlier !== undefined && earlier.fought >= PATIENCE) continue;
        const mark = setMark(doc, node, parent, value, brought);
        if (mark === null) continue;
        trees.add(treeOf(parent));
        done.set(node, { ...mark, fought: earlier ? earlier.fought + 1 : 0 });
      }
      if (done.size > 0) marks.set(id, done);
    },
    show(ids) {
      const shown = [...marks.keys()].filter((id) => ids.has(id));
      for (const id of shown) unmarkAll(id);
      const values = new Set(shown.flatMap((id) => [markOf(id), markOf(id) + MADE]));
      if (values.size > 0) sweep(trees, token, (value) => values.has(value));
    },
    undo() {
      for (const id of [...marks.keys()]) unmarkAll(id);
      sweep(trees, token, () => true);
      trees.clear();
      trees.add(doc);
    },
    isHidden(node) {
      if (marks.size === 0) return false;
      for (let at: Node | null = node; at !== null; at = parentOf(at)) if (isOurs(at)) return true;
      return false;
    },
    pageNode: (node) => (isOurs(node) && isWrapper(node) ? (firstChildOf(node) ?? node) : node),
  };
}

/** @returns null for what needs no mark: white space, comments, text where no element may stand (SVG). */
function setMark(
  doc: Document,
  node: ChildNode,
  parent: Node,
  value: string,
  brought: (element: Element) => string | null,
): Omit<Mark, 'fought'> | null {
  if (isElement(node)) {
    const before = brought(node);
    setAttribute(node, MARK, value);
    return { element: node, before, isMade: false };
  }
  if (!isText(node) || node.data.trim() === '') return null;
  const wrapper = createElement(doc, WRAPPER);
  if (isElement(parent) && namespaceOf(parent) !== namespaceOf(wrapper)) return null;
  setAttribute(wrapper, MARK, value + MADE);
  insertBefore(parent, wrapper, node);
  insertBefore(wrapper, node, null);
  return { element: wrapper, before: null, isMade: true };
}

function unmark({ element, before, isMade }: Mark, value: string): void {
  if (isMade) unwrap(element);
  // Whoever wrote something else there meanwhile meant it.
  else if (getAttribute(element, MARK) !== value) return;
  else if (before === null) removeAttribute(element, MARK);
  else setAttribute(element, MARK, before);
}

/** Takes our marks off copies: pages clone nodes, and rewrite them through innerHTML. */
function sweep(trees: ReadonlySet<Node>, token: string, isMeant: (value: string) => boolean): void {
  const marked = [...trees].flatMap((tree) => queryAll(tree, `[${MARK}^="${token}"]`));
  for (const element of marked) {
    if (!isMeant(getAttribute(element, MARK) ?? '')) continue;
    if (isWrapper(element)) unwrap(element);
    else removeAttribute(element, MARK);
  }
}

function isWrapper(node: Node): boolean {
  return isElement(node) && node.localName === WRAPPER && (getAttribute(node, MARK) ?? '').endsWith(MADE);
}

/** Puts whatever is in the wrapper in its place; a wrapper that the page threw away stays away. */
function unwrap(wrapper: Element): void {
  const parent = containerOf(wrapper);
  if (parent === null) return;
  for (let child = firstChildOf(wrapper); child !== null; child = firstChildOf(wrapper)) {
    insertBefore(parent, child, wrapper);
  }
  removeChild(parent, wrapper);
}
