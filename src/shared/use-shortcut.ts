import { useEffect, useState } from 'preact/hooks';
import { browser } from './browser.ts';

/**
 * The keys that do what a click does.
 * @returns such as `Alt+Shift+M`; '' where there are none, null until it is known and where no keys can be had at all
 *   (Firefox for Android)
 */
export function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const look = async () => {
      const commands = (await browser.commands?.getAll().catch(() => [])) ?? [];
      setKeys(commands.find(({ name }) => name === 'toggle')?.shortcut ?? null);
    };
    void look();
    // They are changed in another tab, of which nothing is told.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return keys;
}
