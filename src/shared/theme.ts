import type { Settings } from './settings.ts';

/** When dark.css counts: the whole theme is one sheet, so that its colours stand in one place. */
const MEDIA = { system: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' } as const;

export function applyTheme(theme: Settings['theme']): void {
  document.querySelector('link[href="dark.css"]')?.setAttribute('media', MEDIA[theme]);
}
