// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { layOut } from '../../../test/unit/fake-layout.ts';
import { fakeLivePage } from '../../../test/unit/fake-live-page.ts';
import { PEEK } from '../../shared/peek-line.ts';
import { dismissGuests } from '../guests.ts';
import type { LivePage } from '../live-page.ts';
import { answerPeeks } from './peek.ts';

vi.mock('../../shared/browser.ts', () => import('../../../test/unit/fake-interface.ts'));

const PAGE = `<h1>عنوان</h1><main><p>متن</p></main><div class="c1" data-box="10 2000 300 50">شارك</div>
<div class="c1" data-box="10 100 300 50">عاجل</div>`;

/** A line that the popup opens, and what it does on it. */
function line(name = PEEK) {
  const [onMessage, onDisconnect]: [((message: unknown) => void)[], (() => void)[]] = [[], []];
  const port = {
    name,
    onMessage: { addListener: (listener: (message: unknown) => void) => onMessage.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => onDisconnect.push(listener) },
  };
  for (const answer of connected) answer(port);
  return {
    say(message: unknown) {
      for (const listener of onMessage) listener(message);
    },
    cut() {
      for (const listener of onDisconnect) listener();
    },
  };
}

let page: LivePage;
let roots: ShadowRoot[];
let connected: ((port: unknown) => void)[];
beforeEach(async () => {
  document.body.innerHTML = PAGE;
  page = fakeLivePage();
  await page.apply('declutter');
  roots = layOut();
  connected = [];
  const onConnect = { addListener: (listener: (port: unknown) => void) => connected.push(listener) };
  answerPeeks(onConnect as unknown as Parameters<typeof answerPeeks>[0], page, window);
  Object.assign(window, { scrollBy: vi.fn(), scrollTo: vi.fn() });
});
afterEach(() => {
  dismissGuests();
  page.restore();
  vi.useRealTimers();
});

const ids = () => page.story?.blocks().map(({ id }) => id) ?? [];
const isHidden = (place: number) =>
  document.querySelectorAll('.c1')[place]?.closest('[data-matn-hidden*="-"]') !== null;
const frames = () => [...(roots.at(-1)?.querySelectorAll<HTMLElement>('.frame') ?? [])];
const isOpen = () => document.querySelector('matn-layer') !== null;

it('shows a block where it stands, with a line round it, as long as the popup points at it', () => {
  const before = document.documentElement.outerHTML;
  const popup = line();
  popup.say({ ids: ids().slice(1) });
  expect([isHidden(0), isHidden(1)]).toEqual([true, false]);
  expect(frames().map(({ style }) => [style.left, style.top])).toEqual([['7px', '97px']]);
  expect(window.scrollBy).not.toHaveBeenCalled();
  popup.cut();
  expect(isOpen()).toBe(false);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('scrolls to what is out of the window, and back', () => {
  const popup = line();
  popup.say({ ids: ids().slice(0, 1) });
  expect(window.scrollBy).toHaveBeenCalledExactlyOnceWith({
    top: 2000 - (768 - 50) / 2,
    behavior: 'instant',
  });
  popup.say({ ids: [] });
  expect(window.scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' });
});

it('leaves the reader where they scrolled meanwhile', () => {
  const popup = line();
  popup.say({ ids: ids() });
  window.dispatchEvent(new Event('wheel'));
  popup.cut();
  expect(window.scrollTo).not.toHaveBeenCalled();
});

it('goes from one block to the next', () => {
  const popup = line();
  popup.say({ ids: ids().slice(0, 1) });
  popup.say({ ids: ids().slice(1) });
  expect([isHidden(0), isHidden(1)]).toEqual([true, false]);
  expect(document.querySelectorAll('matn-layer')).toHaveLength(1);
});

it('stays for a while where the popup covers the page', () => {
  vi.useFakeTimers();
  const popup = line();
  popup.say({ ids: ids(), stay: true });
  popup.cut();
  expect(isHidden(1)).toBe(false);
  vi.advanceTimersByTime(3999);
  expect(isHidden(1)).toBe(false);
  vi.advanceTimersByTime(1);
  expect(isHidden(1)).toBe(true);
});

it('shows again what the page has read anew and hidden', async () => {
  const popup = line();
  popup.say({ ids: ids() });
  page.settle();
  await new Promise((resolve) => setTimeout(resolve));
  expect(isHidden(1)).toBe(false);
  popup.cut();
  expect(isHidden(1)).toBe(true);
});

it.each([
  ['a block that there is not', { ids: [99] }],
  ['none', { ids: [] }],
  ['what is no list', { ids: 'all' }],
  ['nothing', null],
])('does nothing for %s', (_what, message) => {
  const popup = line();
  popup.say(message);
  expect(isOpen()).toBe(false);
  popup.cut();
  expect(window.scrollTo).not.toHaveBeenCalled();
});

it('hears its own line alone', () => {
  line('another').say({ ids: ids() });
  expect(isOpen()).toBe(false);
});

it('leaves when the page is put back', () => {
  line().say({ ids: ids() });
  expect(isOpen()).toBe(true);
  dismissGuests();
  expect(isOpen()).toBe(false);
});
