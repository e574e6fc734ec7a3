// @vitest-environment jsdom
// Over 200 lines: one picker, by mouse, by touch and by keyboard.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut } from '../../../test/unit/fake-layout.ts';
import { fakeLivePage } from '../../../test/unit/fake-live-page.ts';
import { dismissGuests } from '../guests.ts';
import type { LivePage } from '../live-page.ts';
import { createOwnBlocks } from '../own/own-blocks.ts';
import { startPicker } from './picker.ts';

vi.mock('../../shared/browser.ts', () => import('../../../test/unit/fake-interface.ts'));
// jsdom has none.
vi.stubGlobal('CSS', { escape: (text: string) => text });

const PAGE = `<h1 data-box="0 0 800 40">عنوان الخبر</h1>
<main data-box="0 40 800 400"><p data-box="0 40 800 100">أول</p><aside class="promo" data-box="0 140 800 60"><span data-box="0 150 90 20">صندوق</span><a href="#" data-box="100 150 90 20">رابط</a></aside></main>
<div class="tail" data-box="0 2000 800 60"><ul data-box="0 2000 800 60"><li>ذيل</li></ul></div>`;

let page: LivePage;
let root: ShadowRoot;
let leave: () => void;
const rules = { add: vi.fn(async () => {}), remove: vi.fn(async () => {}) };

async function open(kept: typeof rules | null = rules) {
  document.body.innerHTML = PAGE;
  page = fakeLivePage();
  await page.apply('declutter');
  const roots = layOut();
  leave = startPicker(createOwnBlocks(page, document), window, { theme: 'dark', locale: 'ar', rules: kept });
  const [last] = roots.slice(-1);
  if (!last) throw new Error('no layer');
  root = last;
}
beforeEach(() => open());
afterEach(() => {
  leave();
  page.restore();
  vi.clearAllMocks();
});

const part = (selector: string): HTMLElement => {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`nothing matches ${selector}`);
  return found;
};
const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true, ...init });
  document.body.dispatchEvent(event);
  return event;
};
const at = (x: number, y: number, type = 'click', pointerType = 'mouse') => {
  const event = new MouseEvent(type, { clientX: x, clientY: y, bubbles: true });
  part('.catcher').dispatchEvent(Object.assign(event, { pointerType }));
};
const command = (name: string) => part(`[data-command=${name}]`).click();
const chosen = () => part('.what').textContent;
const notice = () => [...root.querySelectorAll('.panel p')].at(-1)?.textContent ?? '';
const frames = () => [...root.querySelectorAll<HTMLElement>('.frame')];
const isHidden = (selector: string) =>
  document.querySelector(selector)?.closest('[data-matn-hidden]') !== null;
/** Until what is kept is kept. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the picker, by mouse', () => {
  it('draws a line round what is pointed at, and names it', () => {
    at(110, 155, 'pointermove');
    expect(chosen()).toContain('رابط');
    expect(frames().map(({ style }) => [style.left, style.top, style.width, style.height])).toEqual([
      ['97px', '147px', '96px', '26px'],
    ]);
  });

  it('holds what was clicked, whatever is pointed at afterwards', () => {
    at(110, 155);
    at(10, 155, 'pointermove');
    expect(chosen()).toContain('رابط');
  });

  it('takes no movement of a finger for pointing', () => {
    at(110, 155, 'pointermove', 'touch');
    expect(part('.what').hidden).toBe(true);
  });

  it('refuses the story, and says so', () => {
    at(10, 50);
    expect(frames()[0]?.dataset.tone).toBe('refused');
    expect((part('[data-command=hide]') as HTMLButtonElement).disabled).toBe(true);
    expect(notice()).not.toBe('');
    command('hide');
    expect(isHidden('main p')).toBe(false);
  });

  it('goes to the other end of the window when it would cover what is chosen', () => {
    Object.defineProperty(part('.panel'), 'offsetHeight', { value: 200, configurable: true });
    at(10, 50);
    expect(part('.panel').dataset.place).toBe('bottom');
    Object.defineProperty(window, 'innerHeight', { value: 300, configurable: true });
    at(10, 155);
    expect(part('.panel').dataset.place).toBe('bottom');
    at(10, 2010);
    expect(part('.panel').dataset.place).toBe('top');
    Object.defineProperty(window, 'innerHeight', { value: 768, configurable: true });
  });
});

describe('hiding', () => {
  it('on the site: a rule is kept, and taken back', async () => {
    at(10, 190);
    command('hide');
    await settled();
    expect(isHidden('.promo')).toBe(true);
    expect(rules.add).toHaveBeenCalledExactlyOnceWith('.promo');
    expect(part('.panel').dataset.phase).toBe('hidden');
    command('undo');
    await settled();
    expect(isHidden('.promo')).toBe(false);
    expect(rules.remove).toHaveBeenCalledExactlyOnceWith('.promo');
    expect(part('.panel').dataset.phase).toBe('choosing');
  });

  it('here alone: nothing is kept', async () => {
    at(10, 190);
    command('here');
    command('hide');
    await settled();
    expect(isHidden('.promo')).toBe(true);
    command('undo');
    await settled();
    expect(isHidden('.promo')).toBe(false);
    expect(rules.add).not.toHaveBeenCalled();
    expect(rules.remove).not.toHaveBeenCalled();
  });

  it('offers no site where nothing can be kept', async () => {
    leave();
    await open(null);
    expect(part('.scope').hidden).toBe(true);
    at(10, 190);
    command('hide');
    expect(isHidden('.promo')).toBe(true);
  });

  it('says when the rule could not be kept', async () => {
    rules.add.mockRejectedValueOnce(new Error('full'));
    at(10, 190);
    command('hide');
    const before = notice();
    await settled();
    expect(notice()).not.toBe(before);
    expect(isHidden('.promo')).toBe(true);
  });

  it('leaves what the reader chose to see', async () => {
    at(10, 190);
    command('hide');
    await settled();
    const [block] = page.story?.blocks().filter(({ kind }) => kind === 'own') ?? [];
    if (!block) throw new Error('nothing is hidden');
    await page.setBlockHidden(block.id, false);
    command('another');
    at(10, 190);
    command('hide');
    await settled();
    expect(isHidden('.promo')).toBe(false);
    expect(part('.panel').dataset.phase).toBe('choosing');
    expect(notice()).not.toBe('');
  });

  it('goes on to another', async () => {
    at(10, 190);
    command('hide');
    await settled();
    at(10, 2010);
    expect(part('.panel').dataset.phase).toBe('hidden');
    command('another');
    expect(part('.what').hidden).toBe(true);
    at(10, 2010);
    expect(chosen()).toContain('ذيل');
  });
});

describe('by keyboard', () => {
  it('arrows go in and out and sideways, and Enter hides', async () => {
    at(10, 190);
    press('ArrowDown');
    expect(chosen()).toContain('صندوق');
    press('ArrowRight');
    expect(chosen()).toContain('رابط');
    press('ArrowUp');
    expect(frames()).toHaveLength(1);
    press('Enter');
    await settled();
    expect(isHidden('.promo')).toBe(true);
    press('Enter');
    expect(root.host.isConnected).toBe(false);
  });

  it('begin in the middle of the window, and scroll to what is out of it', () => {
    Object.defineProperty(window, 'innerHeight', { value: 300, configurable: true });
    Object.defineProperty(window, 'innerWidth', { value: 800, configurable: true });
    press('ArrowUp');
    expect(chosen()).not.toBe('');
    at(10, 2010);
    press('ArrowDown');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalled();
    Object.defineProperty(window, 'innerHeight', { value: 768, configurable: true });
  });

  it('the page hears no key, but those with Ctrl, Alt and the system key go on to the browser', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press('a').defaultPrevented).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    leave();
    press('a');
    expect(heard).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', heard);
  });

  it('Escape leaves, and the focus goes back to where it was', async () => {
    leave();
    await open();
    leave();
    document.body.insertAdjacentHTML('beforeend', '<button id="mine">زر</button>');
    const mine = document.getElementById('mine');
    mine?.focus();
    leave = startPicker(createOwnBlocks(page, document), window, {
      theme: 'auto',
      locale: 'en',
      rules: null,
    });
    press('Escape');
    expect(document.activeElement).toBe(mine);
    expect(document.querySelector('matn-layer')).toBeNull();
  });

  it('Tab goes round in the panel', () => {
    const shown = [...root.querySelectorAll('button')].filter(
      (one) => !one.disabled && one.closest('[hidden]') === null,
    );
    const [first, last] = [shown[0], shown.at(-1)];
    last?.focus();
    expect(press('Tab').defaultPrevented).toBe(true);
    expect(root.activeElement).toBe(first);
    expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(root.activeElement).toBe(last);
    first?.focus();
    expect(press('Tab').defaultPrevented).toBe(shown.length === 1);
  });

  it('a page that throws the layer away gets its keys back', () => {
    const heard = vi.fn();
    root.host.remove();
    document.body.addEventListener('keydown', heard);
    press('a');
    expect(heard).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', heard);
  });
});

it('leaves with the other guests when the page is put back', () => {
  expect(document.querySelector('matn-layer')).not.toBeNull();
  dismissGuests();
  expect(document.querySelector('matn-layer')).toBeNull();
});

it('stands in the dialog that is open above the page', () => {
  leave();
  document.body.insertAdjacentHTML('beforeend', '<dialog data-modal></dialog>');
  leave = startPicker(createOwnBlocks(page, document), window, { theme: 'auto', locale: 'en', rules: null });
  expect(document.querySelector('matn-layer')?.parentElement?.localName).toBe('dialog');
});
