import type { DOMWindow } from 'jsdom';

/** One line as a reader sees it: its text nodes in order. */
export type TextLine = readonly Text[];

const NEVER_SEEN = new Set(
  'script style noscript template title head option textarea iframe svg datalist'.split(' '),
);

/**
 * The text nodes that a reader sees, cut into lines at block boundaries and `<br>`, judged by the page's own
 * stylesheets: independent of the engine, which looks at no style.
 */
export function visibleLines(window: DOMWindow): TextLine[] {
  const lines: Text[][] = [];
  let open: Text[] = [];
  const breakLine = () => {
    if (open.some((node) => node.data.trim())) lines.push(open);
    open = [];
  };
  const visit = (node: Node, shown: boolean): void => {
    if (node.nodeType === 3) {
      if (shown) open.push(node as Text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as HTMLElement;
    if (NEVER_SEEN.has(element.localName)) return;
    if (element.localName === 'br') {
      breakLine();
      return;
    }
    const style = window.getComputedStyle(element);
    if (element.hidden || style.display === 'none' || style.opacity === '0') return;
    const isBlock = !/^(?:inline|contents|ruby)/.test(style.display);
    const isVisible = style.visibility ? !/^(?:hidden|collapse)$/.test(style.visibility) : shown;
    if (isBlock) breakLine();
    for (const child of element.childNodes) visit(child, isVisible);
    if (isBlock) breakLine();
  };
  visit(window.document.body, true);
  breakLine();
  return lines;
}
