import type { Events, Runtime } from 'webextension-polyfill';
import { PEEK, type PeekMessage, readPeek } from '../../shared/peek-line.ts';
import { welcome } from '../guests.ts';
import { boxOf } from '../layer/box-of.ts';
import { openLayer } from '../layer/layer.ts';
import { createOutlines, OUTLINE_CSS } from '../layer/outlines.ts';
import type { LivePage } from '../live-page.ts';
import { MARK } from '../marks.ts';
import { getAttribute, isElement, parentOf } from '../unclobbered.ts';

/** How long a block is shown to a reader whose popup had to go first, in milliseconds. */
const STAY = 4000;

/** Space left above what is shown, in pixels: under a bar of the page's own it would not be seen. */
const HEADROOM = 96;

/** Shows blocks as long as the popup's list points at them. */
export function answerPeeks(
  onConnect: Events.Event<(port: Runtime.Port) => void>,
  page: LivePage,
  win: Window,
): void {
  onConnect.addListener((port) => {
    if (port.name !== PEEK) return;
    let end = () => {};
    let stays = false;
    const show = ({ ids, stay }: PeekMessage) => {
      end();
      end = ids.length > 0 ? peek(page, win, new Set(ids)) : () => {};
      stays = stay;
    };
    port.onMessage.addListener((message: unknown) => show(readPeek(message)));
    port.onDisconnect.addListener(() => (stays ? setTimeout(end, STAY) : end()));
  });
}

/**
 * Shows blocks where they stand, with a line round each, and scrolls to the first.
 * @returns hides them again and puts the reader back
 */
function peek(page: LivePage, win: Window, ids: ReadonlySet<unknown>): () => void {
  const { document: doc, scrollX: left, scrollY: top } = win;
  const blocks = page.story?.blocks().filter(({ id }) => ids.has(id)) ?? [];
  if (blocks.length === 0) return () => {};
  const reveal = () => {
    const marks = blocks.flatMap(({ nodes }) => nodes.flatMap(marksAround));
    if (marks.length > 0) page.quietly(() => page.hiding.show(new Set(marks)));
  };
  reveal();
  // A page that goes on with its own work is read anew, and everything hidden again.
  const observer = new MutationObserver(reveal);
  observer.observe(doc, { subtree: true, attributeFilter: [MARK] });
  const layer = openLayer(page, doc, OUTLINE_CSS);
  const { draw } = createOutlines(doc, layer.root);
  const boxes = () => blocks.flatMap(({ nodes }) => boxOf(nodes, doc) ?? []);
  const redraw = () => draw(boxes());
  const [first] = boxes();
  if (first && (first.top < 0 || first.bottom > win.innerHeight)) {
    const room = Math.max(HEADROOM, (win.innerHeight - first.height) / 2);
    win.scrollBy({ top: first.top - room, behavior: 'instant' });
  }
  redraw();
  const stop = new AbortController();
  for (const event of ['scroll', 'resize'])
    win.addEventListener(event, redraw, { capture: true, signal: stop.signal });
  // Whoever scrolls meanwhile wants to be where they are. Not told from the position: anchoring moves that too.
  let isMoved = false;
  for (const event of ['wheel', 'touchmove', 'keydown'])
    win.addEventListener(
      event,
      () => {
        isMoved = true;
      },
      { capture: true, passive: true, signal: stop.signal },
    );
  const back = () => isMoved || win.scrollTo({ left, top, behavior: 'instant' });
  const leave = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    gone();
    observer.disconnect();
    layer.remove();
    back();
    page.settle();
    // Where the page was shorter without the block, it could not be scrolled so far before.
    back();
  };
  const gone = welcome({ leave });
  return leave;
}

/** The blocks and shells whose marks hide a node. */
function marksAround(node: Node): number[] {
  const ids: number[] = [];
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    const mark = isElement(at) ? /-(-?\d+)t?$/.exec(getAttribute(at, MARK) ?? '') : null;
    if (mark) ids.push(Number(mark[1]));
  }
  return ids;
}
