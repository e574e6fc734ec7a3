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

export const isArrow = (key: string): boolean => /^Arrow(?:Up|Down|Left|Right)$/.test(key);

/** Keeps the focus going round in a panel: outside there is only the page, which cannot be used meanwhile. */
export function turnTab(event: KeyboardEvent, panel: HTMLElement, focused: Element | null): void {
  const buttons = [...panel.querySelectorAll('button')].filter(
    (one) => !one.disabled && one.checkVisibility(),
  );
  const [first, last] = [buttons[0], buttons.at(-1)];
  const isAtEnd = focused === (event.shiftKey ? first : last) || (event.shiftKey && focused === panel);
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
