import { createLivePage } from './live-page.ts';

/** So many nodes come in so many milliseconds, as one post of a live blog after the other: five nodes each. */
const LATE = { nodes: 10_000, ms: 1000, step: 20, post: 5 };

/**
 * The page grows while it is watched or not.
 * @returns after two seconds, so that what the watching puts off is over too
 */
export async function keepCalm(isWatched: boolean): Promise<void> {
  const page = createLivePage();
  if (isWatched) {
    await page.read();
    await page.apply('declutter');
  }
  const place = document.createElement('div');
  document.body.append(place);
  const posts = (LATE.nodes / LATE.post / LATE.ms) * LATE.step;
  for (let time = 0; time < LATE.ms; time += LATE.step) {
    for (let i = 0; i < posts; i++) place.append(post());
    await wait(LATE.step);
  }
  await wait(LATE.ms);
  if (isWatched) page.restore();
}

function post(): Element {
  const [box, time, text] = ['div', 'time', 'p'].map((name) => document.createElement(name));
  time?.append('الآن');
  text?.append('وصلت فرق الإنقاذ إلى المكان، وبدأت البحث بين الركام.');
  box?.append(...[time, text].filter((part) => part !== undefined));
  return box ?? place();
}
const place = () => document.createElement('div');

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
