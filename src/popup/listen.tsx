import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { arabicVoice } from '../shared/choose-voice.ts';
import { Sound } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';
import { known } from './front-tab.ts';

interface ListenProps {
  /** The tab that the popup was opened over. */
  readonly tab: Promise<number | undefined>;
  readonly onBegin: () => void;
}

/** «استمع»: has the page read aloud. Nothing where the browser has no Arabic voice of its own. */
export function Listen({ tab, onBegin }: ListenProps): JSX.Element | null {
  const hasVoice = useArabicVoice();
  const [hasFailed, setFailed] = useState(false);
  if (!hasVoice) return null;
  const listen = async () => {
    try {
      const target = { tabId: known(await tab) };
      await browser.scripting.executeScript({ target, files: ['aloud.js'] });
      setFailed(false);
      onBegin();
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="listen">
      <button type="button" data-action="listen" onClick={() => void listen()}>
        <Sound />
        {t('listen')}
      </button>
      {hasFailed && <p role="alert">{t('listenFailed')}</p>}
    </div>
  );
}

/** Browsers know their voices late, and tell when they do. */
function useArabicVoice(): boolean {
  const [hasVoice, setHas] = useState(false);
  useEffect(() => {
    // Some browsers for telephones have none of this.
    const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
    if (synthesis === undefined) return undefined;
    const stop = new AbortController();
    const look = () => setHas(arabicVoice(synthesis.getVoices()) !== null);
    synthesis.addEventListener('voiceschanged', look, { signal: stop.signal });
    look();
    return () => stop.abort();
  }, []);
  return hasVoice;
}
