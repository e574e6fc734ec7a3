import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Mark } from '../shared/glyphs.tsx';
import { interfaceLanguage, t } from '../shared/i18n.ts';
import {
  DEFAULTS,
  type Managed,
  resetSettings,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  saveSetting,
} from '../shared/settings.ts';
import { WritingContext } from '../shared/use-settings.ts';
import { writingFor } from '../shared/writing.ts';
import { BackupRow } from './backup-row.tsx';
import { Choice } from './choice.tsx';
import { DatePreview } from './date-preview.tsx';
import { digitsExample, monthExample } from './examples.ts';
import { KindSwitches } from './kind-switches.tsx';
import { type Outcome, SavedWord } from './saved-word.tsx';
import { Section } from './section.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';

interface OptionsProps {
  /** What counts now; a choice comes back through it. */
  readonly settings: Settings;
  /** What of it cannot be chosen here. */
  readonly managed?: Managed;
  readonly now?: Date;
  /** What is laid down for single sites: the automatic ones, levels, rules. */
  readonly sites?: JSX.Element | readonly JSX.Element[];
}

/** The settings page: every choice is stored as it is made, and shows at once in a popup that is open. */
export function Options({ settings, managed = {}, now = new Date(), sites }: OptionsProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const attempt = async (task: Promise<boolean>) => {
    const what = await task.then(
      (isShared) => (isShared ? 'saved' : 'savedHere'),
      () => 'saveFailed' as const,
    );
    setOutcome((last) => ({ what, times: (last?.times ?? 0) + 1 }));
  };
  const choose = <Name extends SettingName>(name: Name, value: Settings[Name]) =>
    void attempt(saveSetting(name, value));
  const isDefault = SETTING_NAMES.every(
    (name) => settings[name] === DEFAULTS[name] || managed[name] !== undefined,
  );
  const common = { settings, managed, onChoose: choose };
  return (
    <WritingContext.Provider value={writingFor(settings)}>
      <header class="head">
        <Mark />
        <h1>{t('settingsTitle')}</h1>
        <p>{t('settingsIntro')}</p>
      </header>
      <SavedWord outcome={outcome} />
      <Section title={t('sectionClick')}>
        <Choice name="level" label={t('settingLevel')} hint={t('levelHint')} {...common} />
        <KindSwitches {...common} />
        <ShortcutHelp />
      </Section>
      {sites && <Section title={t('sectionSites')}>{sites}</Section>}
      <Section title={t('sectionDates')}>
        <DatePreview now={now} />
        <Choice name="calendar" label={t('settingCalendar')} hint={t('calendarHint')} {...common} />
        <Choice name="digits" label={t('settingDigits')} example={digitsExample} {...common} />
        {interfaceLanguage() === 'ar' && (
          // Other languages have one family of names.
          <Choice name="months" label={t('settingMonths')} example={monthExample} {...common} />
        )}
      </Section>
      <Section title={t('sectionLook')}>
        <Choice name="language" label={t('settingLanguage')} {...common} />
        <Choice name="theme" label={t('settingTheme')} {...common} />
      </Section>
      <Section title={t('sectionKeep')}>
        <BackupRow now={now} />
        <div class="choice">
          <h3>{t('resetTitle')}</h3>
          <div class="row">
            <button
              type="button"
              class="plain"
              data-action="reset"
              disabled={isDefault}
              onClick={() => void attempt(resetSettings().then(() => true))}
            >
              {t('resetSettings')}
            </button>
          </div>
          <p class="hint">{t('resetHint')}</p>
        </div>
      </Section>
    </WritingContext.Provider>
  );
}
