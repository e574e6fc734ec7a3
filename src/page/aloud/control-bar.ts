import { interfaceDirection, type MessageKey, t } from '../../shared/i18n.ts';
import {
  activeElementOf,
  createElement,
  isConnected,
  parentOf,
  removeChild,
  rootOf,
} from '../unclobbered.ts';
import { BAR_STYLE } from './bar-style.ts';
import { RATES, type Rate, type SpeakerState } from './speaker.ts';

export interface BarActions {
  readonly toggle: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly setRate: (rate: Rate) => void;
  readonly stop: () => void;
}
export interface ControlBar {
  /** @param boxes of the paragraph that is read, in CSS pixels of the window */
  show(state: SpeakerState, rate: Rate, boxes: readonly DOMRect[]): void;
  remove(): void;
}

const GLYPHS = {
  play: 'M5 3l8 5-8 5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  onwards: 'M3 3l6 5-6 5zM10.500 3h2v10h-2z',
  back: 'M13 3l-6 5 6 5zM3.500 3h2v10h-2z',
  stop: 'M3.500 4.600 4.600 3.500 8 6.900l3.400-3.400 1.100 1.100L9.100 8l3.400 3.400-1.100 1.100L8 9.100l-3.400 3.400-1.100-1.100L6.900 8z',
} as const;

/** Of no size itself, at the page's first pixel; nothing of the page's style gets past `all`. */
const HOST_STYLE =
  'all:initial!important;display:block!important;position:absolute!important;inset:0 auto auto 0!important;' +
  'inline-size:0!important;block-size:0!important;z-index:2147483647!important';

/** The bar by which reading aloud is steered, in a closed tree that no page can reach, and the mark on the paragraph. */
export function createControlBar(doc: Document, actions: BarActions): ControlBar {
  const host = createElement(doc, 'matn-aloud') as HTMLElement;
  host.setAttribute('style', HOST_STYLE);
  const tree = host.attachShadow({ mode: 'closed' });
  const style = createElement(doc, 'style');
  style.textContent = BAR_STYLE;
  const marks = createElement(doc, 'div');
  const bar = createElement(doc, 'div') as HTMLElement;
  bar.className = 'bar';
  bar.dir = interfaceDirection();
  bar.lang = t('languageCode');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', t('aloud'));
  let rate: Rate = 1;
  const rtl = interfaceDirection() === 'rtl';
  const back = button(doc, 'aloudBack', rtl ? 'onwards' : 'back', () => actions.move(-1));
  const onwards = button(doc, 'aloudOnwards', rtl ? 'back' : 'onwards', () => actions.move(1));
  const toggle = button(doc, 'aloudPause', 'pause', actions.toggle);
  const stop = button(doc, 'aloudStop', 'stop', actions.stop);
  const speed = button(doc, 'aloudRate', null, () => actions.setRate(nextOf(rate)));
  bar.append(back, toggle, onwards, speed, stop);
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') actions.stop();
  });
  tree.append(style, marks, bar);
  const focused = activeElementOf(doc);
  rootOf(doc).append(host);
  // Above dialogs, and at the window's edge whatever the page transforms.
  bar.popover = 'manual';
  bar.showPopover();
  toggle.focus({ preventScroll: true });

  return {
    show(state, now, boxes) {
      rate = now;
      const isSpeaking = state === 'speaking';
      name(toggle, isSpeaking ? 'aloudPause' : 'aloudResume');
      toggle.replaceChildren(glyph(doc, isSpeaking ? 'pause' : 'play'));
      speed.textContent = `×${new Intl.NumberFormat(t('languageCode') === 'ar' ? 'ar-u-nu-arab' : 'en').format(now)}`;
      const { left, top } = host.getBoundingClientRect();
      marks.replaceChildren(...boxes.map((box) => markOf(doc, box, left, top)));
    },
    remove() {
      const parent = parentOf(host);
      const hasFocus = activeElementOf(doc) === host;
      if (parent !== null && isConnected(host)) removeChild(parent, host);
      if (hasFocus && focused instanceof HTMLElement && isConnected(focused))
        HTMLElement.prototype.focus.call(focused, { preventScroll: true });
    },
  };
}

function nextOf(rate: Rate): Rate {
  return RATES[(RATES.indexOf(rate) + 1) % RATES.length] ?? 1;
}

function button(
  doc: Document,
  key: MessageKey,
  drawing: keyof typeof GLYPHS | null,
  onClick: () => void,
): HTMLElement {
  const made = createElement(doc, 'button') as HTMLElement;
  made.setAttribute('type', 'button');
  name(made, key);
  if (drawing !== null) made.append(glyph(doc, drawing));
  made.addEventListener('click', onClick);
  return made;
}

function name(element: Element, key: MessageKey): void {
  element.setAttribute('aria-label', t(key));
  element.setAttribute('title', t(key));
  element.setAttribute('data-action', key);
}

function glyph(doc: Document, drawing: keyof typeof GLYPHS): Element {
  const space = 'http://www.w3.org/2000/svg';
  const svg = doc.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = doc.createElementNS(space, 'path');
  path.setAttribute('d', GLYPHS[drawing]);
  svg.append(path);
  return svg;
}

function markOf(doc: Document, box: DOMRect, left: number, top: number): Element {
  const mark = createElement(doc, 'i') as HTMLElement;
  mark.style.cssText = `left:${box.left - left - 2}px;top:${box.top - top}px;width:${box.width + 4}px;height:${box.height}px`;
  return mark;
}
