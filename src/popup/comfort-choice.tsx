import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { choicesIn } from '../shared/choices.ts';
import { COMFORT_CHOICES, type Comfort, type ComfortName } from '../shared/comfort.ts';
import { type MessageKey, t } from '../shared/i18n.ts';
import { RadioRow } from '../shared/radio-row.tsx';

interface ComfortChoiceProps<Name extends ComfortName> {
  readonly name: Name;
  readonly comfort: Comfort;
  readonly onChoose: (wish: Partial<Comfort>) => void;
}

/** One wish: its name, and its choices side by side. */
export function ComfortChoice<Name extends ComfortName>(props: ComfortChoiceProps<Name>): JSX.Element {
  const { name, comfort, onChoose } = props;
  const id = useId();
  const values = choicesIn(COMFORT_CHOICES, name);
  return (
    <div class="comfort-row">
      <span class="comfort-name" id={id}>
        {t(`comfort_${name}` as MessageKey)}
      </span>
      <RadioRow
        class={`segments comfort-${name}`}
        labelledBy={id}
        choices={values.map((value) => ({
          value,
          label: <span>{t(`comfort_${name}_${value}` as MessageKey)}</span>,
          hooks: { [`data-${name}`]: value },
        }))}
        chosen={comfort[name]}
        onChoose={(value) => onChoose({ [name]: value })}
      />
    </div>
  );
}
