import { FREED, type Hiding, SHADE } from './hide.ts';
import {
  elementAt,
  isElement,
  isText,
  parentOf,
  queryAll,
  rootOf,
  shadowOf,
  walkAll,
} from './unclobbered.ts';

/** Layers that are looked under: a shade, and a veil of the page's own now and then. */
const LAYERS = 3;

/** Share of the window from which an empty layer is a shade. */
const COVERS = 0.95;

/**
 * An overlay leaves the page shaded and locked when only its box goes. Both are looked for where the reader would
 * meet them: in the middle of the window, and at the root of the page.
 */
export function freeScrolling(win: Window, hiding: Hiding): void {
  // What was a shade before may hold something to read by now, or the reader wants the overlay back.
  hiding.show(new Set([SHADE, FREED]));
  for (let i = 0; i < LAYERS; i += 1) {
    const shade = shadeAt(win);
    if (shade === null) break;
    hiding.hide(SHADE, [shade]);
  }
  const root = rootOf(win.document);
  const [body] = queryAll(win.document, 'body');
  if (body === undefined) return;
  const ofBody = win.getComputedStyle(body);
  const { overflowY } = win.getComputedStyle(root);
  // The window scrolls as the root says, and as the body says where the root says nothing.
  const isByBody = overflowY === 'visible';
  const isLocked = /hidden|clip/.test(isByBody ? ofBody.overflowY : overflowY);
  hiding.hide(FREED, [
    ...(isLocked && !isByBody ? [root] : []),
    ...((isLocked && isByBody) || ofBody.position === 'fixed' ? [body] : []),
  ]);
}

/** @returns the layer in the middle of the window, if it covers the window, moves with it and shows nothing */
function shadeAt(win: Window): Element | null {
  const { innerWidth: width, innerHeight: height } = win;
  let at: Node | null = elementAt(win.document, width / 2, height / 2);
  for (; at instanceof Element && at !== rootOf(win.document); at = parentOf(at)) {
    // A layer of ours (layer/layer.ts) looks just like a shade.
    if (showsSomething(at) || at.localName === 'matn-layer') return null;
    if (win.getComputedStyle(at).position !== 'fixed') continue;
    const box = at.getBoundingClientRect();
    return box.width >= width * COVERS && box.height >= height * COVERS ? at : null;
  }
  return null;
}

function showsSomething(top: Node): boolean {
  for (const node of walkAll(top)) {
    if (isText(node) ? node.data.trim() : SHOWN.has((node as Element).localName)) return true;
    const shadow = isElement(node) && shadowOf(node);
    if (shadow && showsSomething(shadow)) return true;
  }
  return false;
}

const SHOWN = new Set(['img', 'video', 'iframe', 'canvas', 'svg', 'input', 'object', 'embed', 'audio']);
