import type { Settings } from './settings.ts';

/** When dark.css counts: the whole theme is one sheet, so that its colours stand in one place. */
const MEDIA = { system: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' } as const;

/** The settings answer a moment too late for the first paint; this storage answers at once. */
const LAST = 'theme';

/** Sets a page of ours light or dark, and keeps that for its next opening: it must be known before the settings are. */
export function applyTheme(theme: Settings['theme']): void {
  wear(theme);
  try {
    localStorage.setItem(LAST, theme);
  } catch {
    // A browser that keeps nothing: then the page may flash once.
  }
}

/** The theme of last time, before anything is painted: a dark popup does not begin with a white flash. */
export function recallTheme(): void {
  try {
    const last = localStorage.getItem(LAST);
    if (last === 'light' || last === 'dark') wear(last);
  } catch {
    // As above.
  }
}

function wear(theme: Settings['theme']): void {
  document.querySelector('link[href="dark.css"]')?.setAttribute('media', MEDIA[theme]);
}
