import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { choicesIn } from '../shared/choices.ts';
import { type MessageKey, t } from '../shared/i18n.ts';
import { RadioRow } from '../shared/radio-row.tsx';
import { CHOICES, type Managed, type SettingName, type Settings } from '../shared/settings.ts';
import { ManagedNote } from './managed-note.tsx';

interface ChoiceProps<Name extends SettingName> {
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  /** What a choice looks like, in a word. */
  readonly example?: (value: Settings[Name]) => string;
  readonly settings: Settings;
  readonly managed: Managed;
  readonly onChoose: (name: Name, value: Settings[Name]) => void;
}

/** One setting: its name, its choices side by side, and what it is about. */
export function Choice<Name extends SettingName>(props: ChoiceProps<Name>): JSX.Element {
  const { name, label, hint, example, settings, managed, onChoose } = props;
  const isManaged = managed[name] !== undefined;
  const id = useId();
  const values = choicesIn(CHOICES, name);
  return (
    <div class="choice" data-setting={name}>
      <h3 id={id}>{label}</h3>
      {isManaged && <ManagedNote />}
      <RadioRow
        class={values.length > 3 ? 'tiles' : 'segments'}
        labelledBy={id}
        choices={values.map((value) => ({
          value,
          label: (
            <>
              <span>{t(`${name}_${value}` as MessageKey)}</span>
              {example && <small>{example(value)}</small>}
            </>
          ),
          hooks: { 'data-value': value },
        }))}
        chosen={settings[name]}
        isFixed={isManaged}
        onChoose={(value) => onChoose(name, value)}
      />
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
