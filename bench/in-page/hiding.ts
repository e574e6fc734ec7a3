import { readPage } from '../../src/engine/read-page.ts';
import { createHiding, type Hiding } from '../../src/page/hide.ts';

let hiding: Hiding | undefined;
let hide: () => void = () => {};

/** Reads the page and puts the style of the marks into it. @returns how many blocks there are to hide */
export function prepareHiding(): number {
  const reading = readPage(document, location.href);
  const blocks = reading.kind === 'article' ? reading.clutter : [];
  const made = createHiding(document, 'bench');
  hiding = made;
  hide = () => {
    for (const [id, { nodes }] of blocks.entries()) made.hide(id, nodes);
  };
  const style = document.createElement('style');
  style.textContent = made.css;
  document.head.append(style);
  return blocks.length;
}

/** Hides all blocks and shows them again. */
export function hideOnce(): void {
  hide();
  hiding?.undo();
}

/** The same, so often, with a frame drawn after each half. */
export async function hideAndRestore(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    hide();
    await drawn();
    hiding?.undo();
    await drawn();
  }
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
