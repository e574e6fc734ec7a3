import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../shared/browser.ts';
import { arabicVoice } from '../shared/choose-voice.ts';
import { Sound } from '../shared/glyphs.tsx';
import { t } from '../shared/i18n.ts';

/** «استمع»: has the page read aloud. Nothing where the browser has no Arabic voice of its own. */
export function Listen({ onBegin }: { readonly onBegin?: () => void }): JSX.Element | null {
  const hasVoice = useArabicVoice();
  const [hasFailed, setFailed] = useState(false);
  if (!hasVoice) return null;
  const listen = async () => {
    try {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) throw new Error('no tab in front');
      await browser.scripting.executeScript({
        target: { tabId: tab.id },
        files: ['aloud.js'],
      });
      setFailed(false);
      onBegin?.();
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
