import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type CopyChoice, copyColumns } from './copy-choices.ts';
import { createTypeAhead, targetOf } from './menu-keys.ts';

interface CopyMenuProps {
  readonly id: string;
  /** Which item has the focus at first: the last one when the menu was opened upwards. */
  readonly start: 'first' | 'last';
  readonly onChoose: (choice: CopyChoice) => void;
  /** @param isByKey the focus goes back to the button */
  readonly onClose: (isByKey: boolean) => void;
}

/** All that can be copied, in two columns above the button. */
export function CopyMenu({ id, start, onChoose, onClose }: CopyMenuProps): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  const typeAhead = useRef(createTypeAhead());
  const columns = copyColumns();
  const labels = columns.flatMap(({ choices }) => choices.map(({ label }) => label));
  const shape = { labels, columns: columns.map(({ choices }) => choices.length) };
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useEffect(
    () =>
      items()
        .at(start === 'first' ? 0 : -1)
        ?.focus(),
    [],
  );
  useLayoutEffect(() => limitHeight(menu.current), []);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.parentElement?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const from = items().indexOf(document.activeElement as HTMLElement);
    if (key === 'Tab') onClose(false);
    if (key === 'Escape') onClose(true);
    const isLetter =
      [...key].length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    const target = isLetter
      ? typeAhead.current(key, from, labels, event.timeStamp)
      : targetOf(key, from, shape);
    if (target !== null) items()[target]?.focus();
    // Else the browser would close the popup, or scroll it.
    if (key === 'Escape' || target !== null) event.preventDefault();
  };
  return (
    <div class="copy-menu" role="menu" id={id} ref={menu} onKeyDown={onKeyDown}>
      {columns.map(({ label, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a menu
        <div key={label} role="group" aria-label={label}>
          <p aria-hidden="true">{label}</p>
          {choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-copy={choice.id}
              onClick={() => onChoose(choice)}
            >
              {choice.label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

/** A popup of few facts has less room above the button than fingers need for eleven items: then the menu scrolls. */
function limitHeight(menu: HTMLElement | null): void {
  const room = menu?.parentElement?.getBoundingClientRect().top ?? 0;
  if (menu && room > 0) menu.style.maxBlockSize = `${Math.round(room)}px`;
}
