import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { interfaceDirection } from './i18n.ts';

export interface RadioChoice<Value> {
  readonly value: Value;
  readonly label: ComponentChildren;
  /** Hooks of this one button, such as `data-level`. */
  readonly hooks?: Readonly<Record<`data-${string}`, string>>;
}

interface RadioRowProps<Value> {
  readonly choices: readonly RadioChoice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** Name for screen readers, or the id of the element that has it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly class: string;
  /** It can be seen, and not changed. */
  readonly isFixed?: boolean;
}

/**
 * Choices side by side, one of them chosen. Buttons in the role of radios and no native ones: their arrow keys
 * move against the eye when the row runs from right to left.
 */
export function RadioRow<Value>(props: RadioRowProps<Value>): JSX.Element {
  const { choices, onChoose, isFixed = false } = props;
  const group = useRef<HTMLDivElement>(null);
  const chosen = choices.findIndex(({ value }) => value === props.chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = targetOf(event.key, chosen, choices.length);
    const choice = next === null ? undefined : choices[next];
    if (isFixed || next === null || !choice) return;
    event.preventDefault();
    (group.current?.children[next] as HTMLElement | undefined)?.focus();
    if (next !== chosen) onChoose(choice.value);
  };
  return (
    <div
      class={props.class}
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      data-chosen={chosen}
      data-of={choices.length}
      ref={group}
    >
      {choices.map(({ value, label, hooks }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <button
          key={String(value)}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          disabled={isFixed && index !== chosen}
          tabIndex={index === chosen ? 0 : -1}
          {...hooks}
          onClick={() => !isFixed && onChoose(value)}
          onKeyDown={onKeyDown}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from the chosen place; round the ends, and leftwards is onwards in Arabic. */
function targetOf(key: string, from: number, count: number): number | null {
  const onwards = interfaceDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = interfaceDirection() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === onwards || key === 'ArrowDown') return (from + 1) % count;
  if (key === back || key === 'ArrowUp') return (from + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
