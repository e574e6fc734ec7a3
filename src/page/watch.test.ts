// @vitest-environment jsdom
// Over 200 lines: all that a page can do while it is watched, with the same clock.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watch } from './watch.ts';

let ending: AbortController;
let watching: Watch;
const pass = vi.fn();
const glance = vi.fn();
let whole = false;
const hidden = new Set<Node>();
let trees: ShadowRoot[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><p>متن</p></main><aside></aside>';
  hidden.clear();
  trees = [];
  pass.mockReset();
  glance.mockReset();
  whole = false;
  ending = new AbortController();
  watching = watch(document, {
    pass,
    glance,
    isWhole: () => whole,
    isHidden: (node) => hidden.has(node),
    trees: () => trees,
    mark: 'data-mark',
    signal: ending.signal,
  });
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const add = (html = '<b>عاجل</b>') => document.body.insertAdjacentHTML('beforeend', html);
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('one change', () => {
  it('is read once the page has been quiet for 150 ms', async () => {
    add();
    await wait(149);
    expect(pass).not.toHaveBeenCalled();
    await wait(1);
    expect(pass).toHaveBeenCalledTimes(1);
    await wait(600_000);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void, number]>([
    ['an element', () => add(), 1],
    ['a text', () => document.body.append('عاجل'), 1],
    ['changed words', () => document.querySelector('p')?.firstChild?.replaceWith('نص آخر'), 1],
    ['changed data', () => ((document.querySelector('p')?.firstChild as Text).data = 'نص آخر'), 1],
    ['white space', () => document.body.append(' \n '), 0],
    ['a comment', () => document.body.append(document.createComment('c')), 0],
    ['a script and a style', () => add('<script type="x"></script><style></style>'), 0],
    ['an attribute', () => document.body.setAttribute('class', 'x'), 0],
    ['something taken out', () => document.querySelector('p')?.remove(), 0],
    [
      'something in what is hidden',
      () => {
        const aside = document.querySelector('aside');
        if (aside) hidden.add(aside);
        aside?.append('إعلان');
      },
      0,
    ],
  ])('%s', async (_what, change, passes) => {
    change();
    await wait(2000);
    expect(pass).toHaveBeenCalledTimes(passes);
  });

  it('of our own is not heard, one of the page just before it is', async () => {
    watching.quietly(() => add('<i>لنا</i>'));
    await wait(2000);
    expect(pass).not.toHaveBeenCalled();
    add();
    watching.quietly(() => add('<i>لنا</i>'));
    await wait(2000);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('is not read after the end', async () => {
    add();
    await wait(100);
    ending.abort();
    add();
    await wait(5000);
    expect(pass).not.toHaveBeenCalled();
  });
});

describe('while the story is there', () => {
  beforeEach(() => {
    whole = true;
  });
  const soon = () => Promise.resolve();

  it('a change is read at once, before it is painted, and once', async () => {
    add();
    await soon();
    expect(pass).toHaveBeenCalledTimes(1);
    await wait(600_000);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('one of our own mark is heard: the page took it off', async () => {
    document.querySelector('aside')?.setAttribute('data-mark', '');
    await wait(2000);
    expect(pass).toHaveBeenCalledTimes(1);
    watching.quietly(() => document.querySelector('aside')?.removeAttribute('data-mark'));
    await wait(2000);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('only three changes in a minute are, and none while a costly pass is paid off', async () => {
    pass.mockImplementation(() => vi.advanceTimersByTime(10));
    for (let i = 0; i < 5; i += 1) {
      add();
      await soon();
      await wait(30_000 / 5);
    }
    expect(pass).toHaveBeenCalledTimes(5);
    pass.mockReset();
    add();
    await soon();
    expect(pass).not.toHaveBeenCalled();
    await wait(120_000);
    pass.mockReset();
    pass.mockImplementation(() => vi.advanceTimersByTime(10));
    add();
    await soon();
    await wait(100);
    add();
    await soon();
    expect(pass).toHaveBeenCalledTimes(1);
    await wait(200);
    expect(pass).toHaveBeenCalledTimes(2);
  });

  it('what comes is glanced at first, thirty times in a minute and no more', async () => {
    for (let i = 0; i < 50; i += 1) {
      add('<b class="bar"></b>');
      await wait(20);
    }
    expect(glance).toHaveBeenCalledTimes(30);
    expect(glance.mock.calls[0]?.[0]).toEqual([document.querySelector('.bar')]);
  });

  it('what happens while we change something is read later', async () => {
    add();
    watching.quietly(() => {});
    expect(pass).not.toHaveBeenCalled();
    await wait(150);
    expect(pass).toHaveBeenCalledTimes(1);
  });
});

describe('many changes', () => {
  it('close together are read once', async () => {
    for (let i = 0; i < 5; i += 1) {
      add();
      await wait(100);
    }
    expect(pass).not.toHaveBeenCalled();
    await wait(150);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('without a pause are read after a second all the same', async () => {
    for (let i = 0; i < 10; i += 1) {
      add();
      await wait(100);
    }
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('do not end the watch when a pass fails', async () => {
    pass.mockImplementationOnce(() => {
      throw new Error('hostile page');
    });
    add();
    await expect(wait(200)).rejects.toThrow('hostile page');
    add();
    await wait(1000);
    expect(pass).toHaveBeenCalledTimes(2);
  });
});

describe('a page that fights', () => {
  /** Puts its bar back every 50 ms, and at once whenever we hid it. @returns when the passes came */
  const fight = async (milliseconds: number) => {
    const start = performance.now();
    const times: number[] = [];
    pass.mockImplementation(() => {
      times.push(performance.now() - start);
      add();
    });
    for (let time = 0; time < milliseconds; time += 50) {
      add();
      await wait(50);
    }
    return times;
  };

  it('is read ever more rarely', async () => {
    const times = await fight(60_000);
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(times.length).toBeGreaterThan(3);
    for (const [i, gap] of gaps.entries()) expect(gap).toBeGreaterThan((gaps[i - 1] ?? 0) * 1.5);
  });

  it('never costs more than eight passes in any minute', async () => {
    const times = await fight(300_000);
    for (const time of times) {
      expect(times.filter((other) => other > time - 60_000 && other <= time).length).toBeLessThanOrEqual(8);
    }
  });

  it('is met as at first once it has been calm for a minute', async () => {
    await fight(30_000);
    pass.mockReset();
    await wait(120_000);
    pass.mockReset();
    add();
    await wait(150);
    expect(pass).toHaveBeenCalledTimes(1);
  });
});

it('a pass that takes long is not repeated soon: the page keeps its time', async () => {
  pass.mockImplementation(() => vi.advanceTimersByTime(200));
  add();
  await wait(150);
  expect(pass).toHaveBeenCalledTimes(1);
  add();
  await wait(5500);
  expect(pass).toHaveBeenCalledTimes(1);
  await wait(1000);
  expect(pass).toHaveBeenCalledTimes(2);
});

it('a shadow tree is heard from the first of our own changes after it was met', async () => {
  const root = document.body.appendChild(document.createElement('x-app')).attachShadow({ mode: 'open' });
  await wait(150);
  pass.mockReset();
  root.innerHTML = '<p>قبل</p>';
  await wait(2000);
  expect(pass).not.toHaveBeenCalled();
  trees = [root];
  watching.quietly(() => {});
  root.innerHTML = '<p>بعد</p>';
  await wait(2000);
  expect(pass).toHaveBeenCalledTimes(1);
});
