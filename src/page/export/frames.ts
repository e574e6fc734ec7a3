import { HEADINGS, INLINE } from '../../knowledge/elements.ts';
import { getAttribute, isElement, nameOf, parentOf } from '../unclobbered.ts';
import { isDataTable } from './data-table.ts';
import { addressIn } from './page-address.ts';

/** An element of the clean tree, and the page's element that it stands for. */
export interface Frame {
  readonly source: Element;
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Where a leaf stands: in which lists, quotes and cells, in which paragraph, under which links and stresses. */
export interface Frames {
  readonly containers: readonly Frame[];
  readonly paragraph: Frame;
  readonly inlines: readonly Frame[];
}

/** Names that stay, under one of those that mean the same. */
const STRESSES: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  del: 'del',
  s: 'del',
  strike: 'del',
  q: 'q',
};
const CONTAINERS: Readonly<Record<string, string>> = {
  ul: 'ul',
  menu: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
};
const CELLS = /^(?:table|tr|td|th)$/;

/**
 * @param top holds the whole story: what is around it (a list of stories, a table that lays the page out) counts for
 *   nothing, itself neither but as a paragraph
 */
export function framesOf(leaf: Node, top: Node): Frames {
  const containers: Frame[] = [];
  const inlines: Frame[] = [];
  let block: Element | null = null;
  let paragraph = 'p';
  for (let at = parentOf(leaf); at !== null; at = at === top ? null : parentOf(at)) {
    // The root of a shadow tree.
    if (!isElement(at)) continue;
    const name = nameOf(at);
    if (INLINE.has(name)) {
      if (block === null) pushInline(inlines, at, name);
      continue;
    }
    block ??= at;
    const isAround = containers.length === 0;
    if (isAround && HEADINGS.has(name)) paragraph = name;
    else if (isAround && name === 'pre') paragraph = 'pre';
    if (at === top) continue;
    const container = containerOf(at, name);
    if (container !== null) containers.push(container);
  }
  const source = block ?? (top as Element);
  return {
    containers: withoutOrphans(containers.reverse()),
    paragraph: { source, name: paragraph },
    inlines: inlines.reverse(),
  };
}

function pushInline(inlines: Frame[], source: Element, name: string): void {
  const href = name === 'a' ? addressIn(source, 'href') : null;
  const kept = href === null ? STRESSES[name] : 'a';
  // One link, one stress: `<b><strong>` says it once.
  if (kept === undefined || inlines.some((inline) => inline.name === kept)) return;
  inlines.push({ source, name: kept, ...(href !== null && { attributes: { href } }) });
}

function containerOf(source: Element, name: string): Frame | null {
  if (CELLS.test(name)) return isDataTable(tableOf(source)) ? { source, name } : null;
  const kept = CONTAINERS[name];
  if (kept === undefined) return null;
  const start = name === 'ol' ? getAttribute(source, 'start') : null;
  return { source, name: kept, ...(start !== null && /^\d{1,6}$/.test(start) && { attributes: { start } }) };
}

function tableOf(cell: Element): Element | null {
  let at: Node | null = cell;
  while (at !== null && isElement(at) && nameOf(at) !== 'table') at = parentOf(at);
  return at !== null && isElement(at) ? at : null;
}

/** Items that no list holds, and lists whose text is in no item, are paragraphs. */
function withoutOrphans(containers: readonly Frame[]): Frame[] {
  const isList = (frame: Frame | undefined) => frame?.name === 'ul' || frame?.name === 'ol';
  return containers.filter((frame, at) => {
    if (frame.name === 'li') return isList(containers[at - 1]);
    return !isList(frame) || containers[at + 1]?.name === 'li';
  });
}
