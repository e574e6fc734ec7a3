import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../popup/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import {
  DEFAULTS,
  resetSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  saveSetting,
} from '../shared/settings.ts';
import { WritingContext } from '../shared/use-settings.ts';
import { writingFor } from '../shared/writing.ts';
import { Choice } from './choice.tsx';
import { DatePreview } from './date-preview.tsx';
import { digitsExample, monthExample } from './examples.ts';

interface OptionsProps {
  /** What is stored now; a choice comes back through it. */
  readonly settings: Settings;
  readonly now?: Date;
  /** The list of automatic sites. */
  readonly sites?: JSX.Element | readonly JSX.Element[];
}

/** The settings page: every choice is stored as it is made, and shows at once in a popup that is open. */
export function Options({ settings, now = new Date(), sites }: OptionsProps): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  const attempt = async (task: Promise<void>) => {
    await task.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const choose = <Name extends SettingName>(name: Name, value: Settings[Name]) =>
    void attempt(saveSetting(name, value));
  const isDefault = SETTING_NAMES.every((name) => settings[name] === DEFAULTS[name]);
  const common = { settings, onChoose: choose };
  return (
    <WritingContext.Provider value={writingFor(settings)}>
      <header class="head">
        <Mark />
        <h1>{t('settingsTitle')}</h1>
        <p>{t('settingsIntro')}</p>
      </header>
      {hasFailed && (
        <p class="failed" role="alert">
          {t('saveFailed')}
        </p>
      )}
      <section class="card">
        <Choice name="level" label={t('settingLevel')} hint={t('levelHint')} {...common} />
      </section>
      {sites && <section class="card">{sites}</section>}
      <section class="card">
        <DatePreview now={now} />
        <Choice name="calendar" label={t('settingCalendar')} hint={t('calendarHint')} {...common} />
        <Choice name="digits" label={t('settingDigits')} example={digitsExample} {...common} />
        {t('languageCode') === 'ar' && (
          // Other languages have one family of names.
          <Choice name="months" label={t('settingMonths')} example={monthExample} {...common} />
        )}
      </section>
      <section class="card">
        <Choice name="theme" label={t('settingTheme')} {...common} />
      </section>
      <footer class="foot">
        <button
          type="button"
          class="reset"
          data-action="reset"
          disabled={isDefault}
          onClick={() => void attempt(resetSettings())}
        >
          {t('resetSettings')}
        </button>
      </footer>
    </WritingContext.Provider>
  );
}
