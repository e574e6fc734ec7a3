import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { DEFAULTS, loadSettings, onSettingsChange, type Settings } from './settings.ts';
import { speak } from './speak.ts';
import { applyTheme } from './theme.ts';
import { type Writing, writingFor } from './writing.ts';

/** What the reader has chosen, also when it is changed while the page is open; null until it is known. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const take = async (loaded: Settings) => {
      await speak(loaded.language);
      if (!stop.signal.aborted) setSettings(loaded);
    };
    onSettingsChange((changed) => void take(changed), stop.signal);
    void loadSettings().then(take);
    return () => stop.abort();
  }, []);
  // Before the browser paints: no colour that would change a moment later.
  useLayoutEffect(() => (settings === null ? undefined : applyTheme(settings.theme)), [settings]);
  return settings;
}

export const WritingContext = createContext<Writing | null>(null);

/** How dates and numbers are to be written here. */
export function useWriting(): Writing {
  return useContext(WritingContext) ?? writingFor(DEFAULTS);
}
