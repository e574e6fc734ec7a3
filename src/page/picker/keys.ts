import type { Layer } from '../layer/layer.ts';
import { beside, narrower, runsLeft, wider } from './walk-boxes.ts';

/** Where the arrows lead from an element: up to what is around it, down into it, sideways as the row runs. */
export function follow(key: string, from: Element, trail: Element[]): Element | null {
  if (key === 'ArrowUp') {
    const next = wider(from);
    if (next !== null) trail.push(from);
    return next;
  }
  // Back to where one came from, before anything else.
  if (key === 'ArrowDown') return trail.pop() ?? narrower(from);
  const isNext = (key === 'ArrowLeft') === runsLeft(from);
  const next = beside(from, isNext ? 1 : -1);
  if (next !== null) trail.length = 0;
  return next;
}

const isArrow = (key: string): boolean => /^Arrow(?:Up|Down|Left|Right)$/.test(key);

/** What keys do in the picker. */
export interface KeyActions {
  /** Else something was hidden, and arrows mean nothing. */
  readonly isChoosing: () => boolean;
  readonly step: (arrow: string) => void;
  readonly enter: () => void;
  readonly leave: () => void;
}

/** @returns the listener that keeps keys from the page as long as the picker is open */
export function answerKeys(
  layer: Pick<Layer, 'root' | 'isThere'>,
  panel: HTMLElement,
  { isChoosing, step, enter, leave }: KeyActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    // A page that threw our layer away gets its keys back.
    if (!layer.isThere()) return leave();
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.altKey || event.ctrlKey || event.metaKey) return;
    const inside = layer.root.activeElement;
    if (event.key === 'Tab') return turnTab(event, panel, inside);
    const isEnter = event.key === 'Enter' && !(inside instanceof HTMLButtonElement);
    if (!isEnter && event.key !== 'Escape' && !(isArrow(event.key) && isChoosing())) return;
    event.preventDefault();
    if (event.key === 'Escape') return leave();
    if (isEnter) enter();
    else step(event.key);
  };
}

/** Keeps the focus going round in a panel: outside there is only the page, which cannot be used meanwhile. */
function turnTab(event: KeyboardEvent, panel: HTMLElement, focused: Element | null): void {
  const buttons = [...panel.querySelectorAll('button')].filter(
    (one) => !one.disabled && one.checkVisibility(),
  );
  const [first, last] = [buttons[0], buttons.at(-1)];
  const isAtEnd = focused === (event.shiftKey ? first : last) || (event.shiftKey && focused === panel);
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
