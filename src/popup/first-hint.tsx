import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { Cross } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';

/** Stored once the hint was there long enough to be read. */
const SEEN = 'seen:levels';
/** How long that is, in milliseconds. */
const READ_IN = 3000;

export interface Hint {
  readonly isWanted: boolean;
  dismiss(): void;
}

/** Whether this reader has still to be told what the switch does. Of a storage that cannot be read: no. */
export function useHint(): Hint {
  const [isWanted, want] = useState(false);
  useEffect(() => {
    const hear = (stored: Record<string, unknown>) => want(stored[SEEN] !== true);
    browser.storage.local.get(SEEN).then(hear, () => {});
  }, []);
  return { isWanted, dismiss: () => want(false) };
}

/** One line beneath the switch, at the first story; the next popup comes without it. */
export function FirstHint({ onDismiss }: { readonly onDismiss: () => void }): JSX.Element {
  useEffect(() => {
    const timer = setTimeout(remember, READ_IN);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="hint" data-hint="levels">
      <span>{t('levelsHint')}</span>
      <button
        type="button"
        class="icon"
        data-action="dismiss-hint"
        aria-label={t('dismissHint')}
        title={t('dismissHint')}
        onClick={() => {
          remember();
          onDismiss();
          // The button goes: the keyboard stays where the hint pointed.
          document.querySelector<HTMLElement>('.levels [aria-checked="true"]')?.focus();
        }}
      >
        <Cross />
      </button>
    </p>
  );
}

function remember(): void {
  // A full disk or a damaged profile: then the hint comes once more.
  browser.storage.local.set({ [SEEN]: true }).catch(() => {});
}
