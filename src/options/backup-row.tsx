import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type MessageKey, plural, showNumber, t } from '../shared/i18n.ts';
import { saveFile } from '../shared/save-file.ts';
import { useWriting } from '../shared/use-settings.ts';
import { BadBackup, makeBackup, readBackup, restoreBackup } from './backup.ts';

interface Answer {
  readonly text: string;
  readonly isBad: boolean;
}

/** Everything in one file, and back: what was done is said in words. */
export function BackupRow({ now = new Date() }: { readonly now?: Date }): JSX.Element {
  const { locale } = useWriting();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const bad = (key: MessageKey) => setAnswer({ text: t(key), isBad: true });
  const keep = async () => {
    try {
      saveFile(`matn-${now.toISOString().slice(0, 10)}.json`, await makeBackup(now), 'application/json');
      setAnswer({ text: t('backupMade'), isBad: false });
    } catch {
      bad('backupUnreadable');
    }
  };
  const restore = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      const backup = readBackup(await chosen.text());
      await restoreBackup(backup);
      const done = plural('restored', Object.keys(backup.stored).length, locale);
      const left = backup.unfit > 0 ? ` ${t('restoreLeft', showNumber(backup.unfit, locale))}` : '';
      setAnswer({ text: done + left, isBad: false });
    } catch (error) {
      if (!(error instanceof BadBackup)) return bad('saveFailed');
      bad(error.why === 'newer' ? 'backupNewer' : 'backupForeign');
    }
  };
  return (
    <div class="choice" data-part="backup">
      <h3>{t('backupTitle')}</h3>
      <div class="row">
        <button type="button" class="plain" data-action="backup" onClick={() => void keep()}>
          {t('backupMake')}
        </button>
        <button
          type="button"
          class="plain"
          data-action="restore-backup"
          onClick={() => file.current?.click()}
        >
          {t('backupRestore')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            void restore(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <p class="hint">{t('backupHint')}</p>
      <p class={answer?.isBad ? 'answer bad' : 'answer'} role="status">
        {answer?.text}
      </p>
    </div>
  );
}
