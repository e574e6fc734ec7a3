import { isWrapper, MADE, MARK, type Mark, setMark, sweep, unmark } from './marks.ts';
import { containerOf, firstChildOf, getAttribute, isElement, parentOf, treeOf } from './unclobbered.ts';

/**
 * Ids beside those of blocks (0 and up) and shells (below 0): empty layers over the page, hidden like a block,
 * and the root or body of a page that an overlay has locked, whose mark lets it scroll.
 */
export const SHADE = Number.MIN_SAFE_INTEGER;
export const FREED = SHADE + 1;

/** A page that takes our mark off the same node more often than this has it its way. */
const PATIENCE = 3;

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
  const marks = new Map<number, Mark[]>();
  /** Where marks stand: the document, and shadow trees in it. */
  const trees = new Set<Node>([doc]);
  const prefix = `${token}-`;
  /** A browser takes in each text that it has not met before: the same block has the same one each time. */
  const values = new Map<number, string>([[FREED, `${token}+`]]);
  const markOf = (id: number) => {
    const value = values.get(id) ?? prefix + id;
    values.set(id, value);
    return value;
  };
  // Of a block, whose ids are not negative. What stands in a shell still gets its own mark: the shell may go.
  const isBlock = (value: string | null) =>
    value?.startsWith(prefix) === true && value.charAt(prefix.length) !== '-';
  const isOurs = (node: Node) => isElement(node) && isBlock(getAttribute(node, MARK));
  /** What the page itself had written where now there is `held`. */
  const brought = (element: Element, held: string | null): string | null => {
    if (!held?.startsWith(token)) return held;
    // Marked as a shell already, and as a block now: the page's own value is kept with the first mark.
    for (const done of marks.values())
      for (const mark of done) if (mark.element === element && mark.before !== null) return mark.before;
    return null;
  };
  const unmarkAll = (id: number) => {
    const value = markOf(id);
    for (const mark of marks.get(id) ?? []) unmark(mark, value);
    marks.delete(id);
  };

  return {
    css:
      `[${MARK}^="${token}-"]{display:none!important}` +
      `[${MARK}="${token}+"]{overflow:hidden auto!important;position:relative!important;inset:auto!important}`,
    hide(id, nodes) {
      const value = markOf(id);
      const done = marks.get(id);
      const earlierOf = done && byNode(done);
      const made: Mark[] = [];
      for (const node of nodes) {
        const parent = containerOf(node);
        const held = isElement(node) ? getAttribute(node, MARK) : null;
        // A shell's mark is none of a block's, but it stands.
        if (parent === null || held === value || isBlock(held) || isOurs(parent)) continue;
        const fought = earlierOf?.(node)?.fought ?? -1;
        if (fought >= PATIENCE) continue;
        const before = isElement(node) ? brought(node, held) : null;
        const element = setMark(doc, node, parent, value);
        if (element === null) continue;
        trees.add(treeOf(parent));
        made.push({ node, element, before, isMade: element !== node, fought: fought + 1 });
      }
      if (made.length > 0) marks.set(id, done ? merged(done, made) : made);
    },
    show(ids) {
      const shown = [...marks.keys()].filter((id) => ids.has(id));
      for (const id of shown) unmarkAll(id);
      const meant = new Set(shown.flatMap((id) => [markOf(id), markOf(id) + MADE]));
      if (meant.size > 0) sweep(trees, token, (value) => meant.has(value));
    },
    undo() {
      for (const id of marks.keys()) unmarkAll(id);
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

/** Of a node that was marked before: most blocks are a node or two. */
function byNode(done: readonly Mark[]): (node: ChildNode) => Mark | undefined {
  let index: Map<ChildNode, Mark> | null = null;
  return (node) => {
    index ??= new Map(done.map((mark) => [mark.node, mark]));
    return index.get(node);
  };
}

/** The later mark of a node stands for the earlier one. */
function merged(done: readonly Mark[], made: readonly Mark[]): Mark[] {
  return [...new Map([...done, ...made].map((mark) => [mark.node, mark])).values()];
}
