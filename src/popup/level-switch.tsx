import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Level } from '../engine/model.ts';
import { interfaceDirection, type MessageKey, t } from '../shared/i18n.ts';

const CHOICES: readonly { readonly level: Level | null; readonly label: MessageKey }[] = [
  { level: null, label: 'levelOriginal' },
  { level: 'declutter', label: 'levelDeclutter' },
  { level: 'article', label: 'levelArticle' },
];

interface LevelSwitchProps {
  readonly level: Level | null;
  readonly onChoose: (level: Level | null) => void;
  /** There is nothing to declutter: the page is as it was and stays so. */
  readonly isFixed?: boolean;
}

/**
 * «كما هي | بلا تشويش | المقال فقط». Buttons in the role of radios and no native ones: their arrow keys
 * move against the eye when the row runs from right to left.
 */
export function LevelSwitch({ level, onChoose, isFixed = false }: LevelSwitchProps): JSX.Element {
  const group = useRef<HTMLDivElement>(null);
  const chosen = CHOICES.findIndex((choice) => choice.level === level);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = targetOf(event.key, chosen);
    const choice = next === null ? undefined : CHOICES[next];
    if (isFixed || next === null || !choice) return;
    event.preventDefault();
    (group.current?.children[next] as HTMLElement | undefined)?.focus();
    if (next !== chosen) onChoose(choice.level);
  };
  return (
    <div class="levels" role="radiogroup" aria-label={t('levels')} data-chosen={chosen} ref={group}>
      {CHOICES.map((choice, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see above
        <button
          key={choice.label}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          disabled={isFixed && index !== chosen}
          tabIndex={index === chosen ? 0 : -1}
          data-action={choice.level === null ? 'restore' : undefined}
          data-level={choice.level ?? undefined}
          onClick={() => !isFixed && onChoose(choice.level)}
          onKeyDown={onKeyDown}
        >
          {t(choice.label)}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from the chosen place; round the ends, and leftwards is onwards in Arabic. */
function targetOf(key: string, from: number): number | null {
  const onwards = interfaceDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = interfaceDirection() === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === onwards || key === 'ArrowDown') return (from + 1) % CHOICES.length;
  if (key === back || key === 'ArrowUp') return (from + CHOICES.length - 1) % CHOICES.length;
  if (key === 'Home') return 0;
  return key === 'End' ? CHOICES.length - 1 : null;
}
