import type { JSX } from 'preact';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';
import { Keys } from '../shared/keys.tsx';
import { useShortcut } from '../shared/use-shortcut.ts';

/** Chromium's own page, also in Edge and Brave; no interface opens it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Which keys do what a click does, and the way to change them. Nothing where there are no keys: Firefox for Android. */
export function ShortcutHelp(): JSX.Element | null {
  const keys = useShortcut();
  if (keys === null) return null;
  return (
    <div class="choice" data-part="shortcut">
      <h3>{t('shortcutTitle')}</h3>
      <div class="row">
        {keys === '' ? <span>{t('shortcutNone')}</span> : <Keys keys={keys} />}
        <button type="button" class="plain" data-action="shortcut" onClick={() => void changeKeys()}>
          {t('shortcutChange')}
        </button>
      </div>
      <p class="hint">{t(opensSettings() ? 'shortcutHintFirefox' : 'shortcutHintChromium')}</p>
    </div>
  );
}

const opensSettings = (): boolean => typeof browser.commands?.openShortcutSettings === 'function';

async function changeKeys(): Promise<void> {
  if (opensSettings()) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
