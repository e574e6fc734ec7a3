// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../../test/unit/fake-layout.ts';
import type { Line } from '../../engine/model.ts';
import { dismissGuests, tellGuests } from '../guests.ts';
import { type ShownStory, tellStory } from '../shown-story.ts';
import { readAloud } from './read-aloud.ts';

vi.mock('../../shared/browser.ts', () => import('../../../test/unit/fake-interface.ts'));

/** One voice, which says nothing by itself. */
const synthesis = {
  said: [] as FakeUtterance[],
  getVoices: () => [{ lang: 'ar-SA', localService: true, default: false, name: 'voice', voiceURI: 'voice' }],
  speak: (utterance: FakeUtterance) => void synthesis.said.push(utterance),
  cancel: vi.fn(),
};
class FakeUtterance {
  lang = '';
  rate = 1;
  voice: unknown = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

let root: ShadowRoot;
let story: ShownStory;
let reading: ReturnType<typeof readAloud>;
const onEnd = vi.fn();
const onRate = vi.fn();
const LISTENING = { rate: 1, onRate, onEnd } as const;

beforeEach(() => {
  document.body.innerHTML = `<h1 data-box="0 100 800 40">عنوان</h1><p data-box="0 200 800 40">أول</p>
<p data-box="0 5000 800 40">ثان</p><p data-matn-hidden="x-1">مخفي</p><p>…</p><button>زر</button>`;
  const lines = [...document.querySelectorAll('h1, p')].map(
    (block) => ({ block, text: block.textContent, leaves: [...block.childNodes] }) as unknown as Line,
  );
  const context = { headline: lines[0], body: lines } as unknown as ShownStory['context'];
  story = { level: 'article', context, originalOf: (node) => node };
  tellStory(() => story);
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  Object.assign(window, {
    scrollBy: vi.fn(),
    matchMedia: () => ({ matches: false }),
    requestAnimationFrame: (draw: () => void) => draw(),
  });
  synthesis.said.length = 0;
  document.querySelector('button')?.focus();
  const roots = layOut();
  reading = readAloud(window, LISTENING);
  const [first] = roots;
  if (!first) throw new Error('no bar');
  root = first;
});
afterEach(() => {
  dismissGuests();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const said = () => synthesis.said.map(({ text }) => text);
const finish = () => synthesis.said.at(-1)?.onend?.();
const press = (action: string) => root.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();
const marks = () => [...root.querySelectorAll<HTMLElement>('i')].map(({ style }) => style.top);
const isOpen = () => document.querySelector('matn-aloud') !== null;

describe('reading aloud', () => {
  it('says headline and body, each once, and nothing that is hidden or no words', () => {
    expect(said()).toEqual(['عنوان']);
    finish();
    finish();
    expect(said()).toEqual(['عنوان', 'أول', 'ثان']);
    finish();
    expect(isOpen()).toBe(false);
    expect(onEnd).toHaveBeenCalledOnce();
    expect(document.activeElement?.localName).toBe('button');
  });

  it('marks the paragraph that is read, and scrolls to one that is out of sight', () => {
    expect(marks()).toEqual(['100px']);
    finish();
    expect(marks()).toEqual(['200px']);
    expect(window.scrollBy).not.toHaveBeenCalled();
    finish();
    expect(window.scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 5000 - 90, behavior: 'smooth' });
  });

  it('does not glide where the reader wants no motion', () => {
    Object.assign(window, { matchMedia: () => ({ matches: true }) });
    finish();
    finish();
    expect(window.scrollBy).toHaveBeenCalledWith({ top: 5000 - 90, behavior: 'instant' });
  });

  it('speaks with the Arabic voice', () => {
    expect(synthesis.said[0]).toMatchObject({ lang: 'ar-SA', rate: 1, voice: { name: 'voice' } });
  });

  it('pauses where a piece is never heard of again, so that a click begins it anew', () => {
    vi.useFakeTimers();
    press('aloudOnwards');
    expect(said().at(-1)).toBe('أول');
    vi.advanceTimersByTime(8000 + 400 * 'أول'.length);
    press('aloudResume');
    expect(said()).toEqual(['عنوان', 'أول', 'أول']);
  });

  it('draws the marks anew when the page scrolls or changes its size', () => {
    document.querySelector('h1')?.setAttribute('data-box', '0 60 800 40');
    window.dispatchEvent(new Event('scroll'));
    expect(marks()).toEqual(['60px']);
    document.querySelector('h1')?.setAttribute('data-box', '0 70 800 40');
    window.dispatchEvent(new Event('resize'));
    expect(marks()).toEqual(['70px']);
  });
});

describe('the bar', () => {
  it('pauses and goes on', () => {
    press('aloudPause');
    expect(synthesis.cancel).toHaveBeenCalled();
    expect(root.querySelector('[data-action=aloudResume]')).not.toBeNull();
    press('aloudResume');
    expect(said()).toEqual(['عنوان', 'عنوان']);
    press('aloudPause');
    reading?.resume();
    expect(said()).toHaveLength(3);
  });

  it('goes to the next and back', () => {
    press('aloudOnwards');
    press('aloudBack');
    expect(said()).toEqual(['عنوان', 'أول', 'عنوان']);
  });

  it('has five speeds, one after another', () => {
    const rates = Array.from({ length: 5 }, () => {
      press('aloudRate');
      return root.querySelector('[data-action=aloudRate]')?.textContent;
    });
    expect(rates).toEqual(['×١٫٢٥', '×١٫٥', '×٢', '×٠٫٧٥', '×١']);
    expect(synthesis.said.at(-1)?.rate).toBe(1);
    expect(onRate.mock.calls.flat()).toEqual([1.25, 1.5, 2, 0.75, 1]);
  });

  it.each([
    ['its button', () => press('aloudStop')],
    [
      'Escape',
      () => root.querySelector('.bar')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    ],
    ['the page going', () => window.dispatchEvent(new Event('pagehide'))],
    ['the page put back', () => dismissGuests()],
    [
      'another story',
      () => {
        story = { ...story, context: { ...story.context } };
        tellGuests();
      },
    ],
  ])('is stopped by %s', (_what, stop) => {
    stop();
    expect(isOpen()).toBe(false);
    expect(onEnd).toHaveBeenCalledOnce();
    stop();
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('stays when the same story is told again', () => {
    tellGuests();
    expect(isOpen()).toBe(true);
  });
});

it('begins at the speed of last time', () => {
  dismissGuests();
  const roots = layOut();
  readAloud(window, { ...LISTENING, rate: 1.5 });
  expect(synthesis.said.at(-1)?.rate).toBe(1.5);
  expect(roots[0]?.querySelector('[data-action=aloudRate]')?.textContent).toBe('×١٫٥');
});

it('there is nothing to read where there is no story', () => {
  dismissGuests();
  tellStory(() => null as unknown as ShownStory);
  expect(readAloud(window, LISTENING)).toBeNull();
  tellStory(() => ({ ...story, context: { ...story.context, headline: null, body: [] } }));
  expect(readAloud(window, LISTENING)).toBeNull();
});
