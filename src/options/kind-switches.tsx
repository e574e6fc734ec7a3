import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { KIND_SWITCHES, type KindSwitch } from '../shared/hidden-kinds.ts';
import { t } from '../shared/i18n.ts';
import type { Managed, Settings } from '../shared/settings.ts';
import { ManagedNote } from './managed-note.tsx';

interface KindSwitchesProps {
  readonly settings: Settings;
  readonly managed: Managed;
  readonly onChoose: (name: KindSwitch, value: Settings[KindSwitch]) => void;
}

/** What a decluttered page loses, kind by kind: a reader may want to keep the comments. */
export function KindSwitches({ settings, managed, onChoose }: KindSwitchesProps): JSX.Element {
  const id = useId();
  return (
    <div class="choice" data-part="kinds">
      <h3 id={id}>{t('settingKinds')}</h3>
      <fieldset class="switches" aria-labelledby={id}>
        {KIND_SWITCHES.map((name) => (
          <label key={name} class="switch" data-setting={name}>
            <span>
              {t(name)}
              {managed[name] !== undefined && <ManagedNote />}
            </span>
            <input
              type="checkbox"
              role="switch"
              aria-checked={settings[name] === 'on'}
              checked={settings[name] === 'on'}
              disabled={managed[name] !== undefined}
              onChange={({ currentTarget }) => {
                const { checked } = currentTarget;
                // It moves when the browser has stored it.
                currentTarget.checked = settings[name] === 'on';
                onChoose(name, checked ? 'on' : 'off');
              }}
            />
          </label>
        ))}
      </fieldset>
      <p class="hint">{t('kindsHint')}</p>
    </div>
  );
}
