import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULTS, onSettingsChange, type Settings } from './settings.ts';
import { applyTheme } from './theme.ts';
import { type Writing, writingFor } from './writing.ts';

/** What the reader has chosen, also when it is changed while the page is open. @param first as just loaded */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    onSettingsChange(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  return settings;
}

export const WritingContext = createContext<Writing | null>(null);

/** How dates and numbers are to be written here. */
export function useWriting(): Writing {
  return useContext(WritingContext) ?? writingFor(DEFAULTS);
}
