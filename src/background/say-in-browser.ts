import * as ar from '../_locales/ar/messages.json';
import * as en from '../_locales/en/messages.json';
import * as fr from '../_locales/fr/messages.json';
import { browser } from '../shared/browser.ts';
import { loadSettings, type Settings } from '../shared/settings.ts';
import { createMenu } from './menu.ts';

interface Words {
  readonly menu: string;
  readonly button: string;
}

/** Of each table these two alone come into the bundle. */
const WORDS: Readonly<Record<Exclude<Settings['language'], 'auto'>, Words>> = {
  ar: { menu: ar.menuToggle.message, button: ar.actionTitle.message },
  en: { menu: en.menuToggle.message, button: en.actionTitle.message },
  fr: { menu: fr.menuToggle.message, button: fr.actionTitle.message },
};

/**
 * What the browser itself shows of us, in the language that was chosen: the menu item, the button's title, and where
 * it can be changed (Firefox) the name of the shortcut. To be called at installation, at each start, and when the
 * language of the browser or of the settings may have changed.
 */
export async function sayInBrowser(): Promise<void> {
  const words = wordsOf((await loadSettings()).language);
  await Promise.all([
    createMenu(words.menu),
    browser.action.setTitle?.({ title: words.button }),
    browser.commands?.update?.({ name: 'toggle', description: words.menu }),
  ]);
}

function wordsOf(language: Settings['language']): Words {
  if (language !== 'auto') return WORDS[language];
  const say = browser.i18n.getMessage;
  return { menu: say('menuToggle'), button: say('actionTitle') };
}
