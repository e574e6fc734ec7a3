// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followAddress } from './follow-address.ts';

const moved = vi.fn();
let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/first');
  document.title = 'الأول';
  stop = new AbortController();
  followAddress(window, moved, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  moved.mockReset();
});
const wait = () => vi.advanceTimersByTimeAsync(700);

it('hears of another path by the title that goes with it, once', async () => {
  history.pushState(null, '', '/second');
  document.title = 'الثاني';
  await wait();
  document.title = '(1) الثاني';
  await wait();
  expect(moved).toHaveBeenCalledTimes(1);
});

it('hears of the way back', async () => {
  history.replaceState(null, '', '/back');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await wait();
  expect(moved).toHaveBeenCalledTimes(1);
});

it('of two in haste the last counts', async () => {
  for (const path of ['/a', '/b']) {
    history.pushState(null, '', path);
    document.title = path;
    await vi.advanceTimersByTimeAsync(100);
  }
  await wait();
  expect(moved).toHaveBeenCalledTimes(1);
});

it('does not take a place in the page, a query or a new title for another page', async () => {
  history.replaceState(null, '', '/first?from=home#end');
  document.title = '(2) الأول';
  await wait();
  expect(moved).not.toHaveBeenCalled();
});
