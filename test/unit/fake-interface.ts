import ar from '../../src/_locales/ar/messages.json';
import en from '../../src/_locales/en/messages.json';
import fr from '../../src/_locales/fr/messages.json';
import type { Language } from '../../src/shared/i18n.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en, fr };

let spoken = 'ar';

/** From here on the browser speaks this language, as `getUILanguage` would name it: `ar`, `ar-MA`, `en-GB`, `de`. */
export function speak(language: string): void {
  spoken = language;
}

/** As much of the browser as the interface's words need; stands in for src/shared/browser.ts. */
export const browser = {
  i18n: {
    getUILanguage: () => spoken,
    // Like the real one: the messages of the language, else those of the default locale; '' for no such key.
    getMessage(key: string, args: readonly string[] = []) {
      const messages =
        new Map<string, Messages>(Object.entries(MESSAGES)).get(spoken.slice(0, 2)) ?? MESSAGES.en;
      const message = (messages[key] ?? MESSAGES.en[key])?.message ?? '';
      return message.replace(/\$(\d)/g, (_, place) => args[Number(place) - 1] ?? '');
    },
  },
};
