import { welcome } from '../guests.ts';
import { shownStory } from '../shown-story.ts';
import { createControlBar } from './control-bar.ts';
import { boxesOf, paragraphsOf } from './paragraphs.ts';
import { sayWithBrowser } from './say-with-browser.ts';
import { type Rate, Speaker } from './speaker.ts';

/** Room that is left above and below a paragraph that is scrolled into view, in CSS pixels. */
const ABOVE = 90;
const BELOW = 120;

/** How the reader listens. */
export interface Listening {
  readonly rate: Rate;
  /** Told the speed that is chosen in the bar. */
  readonly onRate: (rate: Rate) => void;
  readonly onEnd: () => void;
}

/**
 * Reads the story of the page aloud, until its end, until the reader stops it, until the page is put back or left.
 * @returns what begins again where the reader paused; null when there is no story
 */
export function readAloud(win: Window, { rate, onRate, onEnd }: Listening): { resume: () => void } | null {
  const story = shownStory();
  const paragraphs = story === null ? [] : paragraphsOf(story);
  if (story === null || paragraphs.length === 0) return null;
  const staying = new AbortController();
  const { signal } = staying;
  let last = -1;

  const draw = () => {
    const now = paragraphs[speaker.paragraph];
    const boxes = now ? boxesOf(now) : [];
    bar.show(speaker.state, speaker.rate, boxes);
    return boxes;
  };
  const speaker = new Speaker({
    paragraphs: paragraphs.map(({ text }) => text),
    rate,
    say: sayWithBrowser,
    onChange() {
      if (speaker.state === 'ended') return leave();
      const boxes = draw();
      if (speaker.paragraph !== last) scrollTo(win, boxes);
      last = speaker.paragraph;
    },
  });
  const bar = createControlBar(win.document, {
    toggle: () => (speaker.state === 'speaking' ? speaker.pause() : speaker.resume()),
    move: (by) => speaker.move(by),
    setRate(chosen) {
      speaker.setRate(chosen);
      onRate(chosen);
    },
    stop: () => speaker.stop(),
  });
  const leave = () => {
    if (signal.aborted) return;
    staying.abort();
    goodbye();
    speaker.stop();
    bar.remove();
    onEnd();
  };
  const goodbye = welcome({
    leave,
    // Another story, or none: what was being read is not there any more.
    settle: () => (shownStory()?.context === story.context ? draw() : leave()),
  });
  win.addEventListener('pagehide', leave, { signal });
  const redraw = () => win.requestAnimationFrame(() => signal.aborted || draw());
  win.addEventListener('resize', redraw, { signal });
  // Of anything in the page that scrolls.
  win.addEventListener('scroll', redraw, { signal, capture: true, passive: true });
  speaker.resume();
  return { resume: () => speaker.resume() };
}

/** Leaves the page where it is as long as the whole paragraph is in view. */
function scrollTo(win: Window, boxes: readonly DOMRect[]): void {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const isInView = top >= ABOVE && bottom <= win.innerHeight - BELOW;
  if (boxes.length === 0 || isInView) return;
  const calm = win.matchMedia('(prefers-reduced-motion: reduce)').matches;
  win.scrollBy({ top: top - ABOVE, behavior: calm ? 'instant' : 'smooth' });
}
