import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { t } from '../shared/i18n.ts';

/** Chromium's own page, also in Edge and Brave; no interface opens it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Which keys do what a click does, and the way to change them. Nothing where there are no keys: Firefox for Android. */
export function ShortcutHelp(): JSX.Element | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
      setKeys(commands.find(({ name }) => name === 'toggle')?.shortcut ?? null);
    };
    void look();
    // It is changed in another tab, of which nothing is told.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (keys === null) return null;
  return (
    <div class="choice" data-part="shortcut">
      <h3>{t('shortcutTitle')}</h3>
      <div class="row">
        {keys === '' ? (
          <span>{t('shortcutNone')}</span>
        ) : (
          <bdi class="keys" dir="ltr">
            {keys.split('+').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </bdi>
        )}
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
