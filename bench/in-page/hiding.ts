import { readPage } from '../../src/engine/read-page.ts';
import { createHiding, type Hiding } from '../../src/page/hide.ts';
import { CONTENDERS } from './contenders.ts';
import { median, timeRepeated } from './time.ts';

type Hide = () => void;
let hiding: Hiding | undefined;
let hide: Hide = () => {};

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

/** @returns milliseconds, medians of rounds: all blocks hidden and shown again, and one bare walk */
export function timeHiding(): { hiding: number; walk: number } {
  const both = () => {
    hide();
    hiding?.undo();
  };
  const rounds = Array.from(
    { length: 15 },
    () => [timeRepeated(both), timeRepeated(CONTENDERS.walk)] as const,
  );
  return {
    hiding: median(rounds.map(([time]) => time)),
    walk: median(rounds.map(([, time]) => time)),
  };
}

/** Hides and restores so often; a frame is drawn after each half when `isShown`. */
export async function hideAndRestore(times: number, isShown: boolean): Promise<void> {
  for (let i = 0; i < times; i++) {
    hide();
    if (isShown) await drawn();
    hiding?.undo();
    if (isShown) await drawn();
  }
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
