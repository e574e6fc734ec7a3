import type { JSX } from 'preact';
import { browser } from '../shared/browser.ts';
import { Mark } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { Keys } from '../shared/keys.tsx';
import type { Settings } from '../shared/settings.ts';
import { WritingContext } from '../shared/use-settings.ts';
import { useShortcut } from '../shared/use-shortcut.ts';
import { writingFor } from '../shared/writing.ts';
import { SamplePage } from './sample-page.tsx';
import { WhereTheButtonIs } from './where-the-button-is.tsx';

/** Ten seconds, once: what a click does, where the button is, and that nothing leaves the browser. */
export function Welcome({ settings }: { readonly settings: Settings }): JSX.Element {
  const keys = useShortcut();
  return (
    <WritingContext.Provider value={writingFor(settings)}>
      <header>
        <Mark />
        <h1>{t('welcomeTitle')}</h1>
        <p>{t('welcomeText')}</p>
      </header>
      <SamplePage />
      <section class="notes">
        <div>
          <h2>{t('pinTitle')}</h2>
          <WhereTheButtonIs />
        </div>
        {keys && (
          <div>
            <h2>{t('shortcutTitle')}</h2>
            <p>
              <Keys keys={keys} />
            </p>
          </div>
        )}
        <div>
          <h2>{t('privacyTitle')}</h2>
          <p>{t('privacyText')}</p>
        </div>
      </section>
      <footer>
        <button type="button" data-action="settings" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('settings')}
        </button>
      </footer>
    </WritingContext.Provider>
  );
}
