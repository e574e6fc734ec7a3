import type messages from '../_locales/en/messages.json';
import { browser } from './browser.ts';
import { chosenMessage } from './messages-of.ts';

export type MessageKey = keyof typeof messages;
type PluralBase = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** One sentence of the interface; `args` fill `$1`, `$2`, … */
export function t(key: MessageKey, ...args: string[]): string {
  return messageOf(key, args);
}

/**
 * The language in which the interface speaks, for Intl: the browser's own (`ar-EG`), unless another was chosen or
 * it is one we have no messages for. A German browser shows our English messages, so its dates must be English too.
 */
export function interfaceLocale(): string {
  const spoken = t('languageCode');
  const wanted = browser.i18n.getUILanguage();
  const locale = wanted.toLowerCase().split('-')[0] === spoken ? wanted : spoken;
  // Plain `ar` leaves the digits to the ICU release: ٠١٢ in one browser, 012 in the next.
  // A region (ar-MA, ar-EG) says what its readers use.
  return locale === 'ar' ? 'ar-u-nu-arab' : locale;
}

/** The languages we have messages in. */
export type Language = 'ar' | 'en' | 'fr';

/** @returns the language in which Matn speaks */
export function interfaceLanguage(): Language {
  return t('languageCode') as Language;
}

/** @returns the direction of that language */
export function interfaceDirection(): 'rtl' | 'ltr' {
  return interfaceLanguage() === 'ar' ? 'rtl' : 'ltr';
}

/** @param locale as in {@link Writing}: it says with which digits. */
export function showNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A counted noun in its right form, of which Arabic has six: «عنصر واحد», «عنصران», «٣ عناصر», «١١ عنصرًا». */
export function plural(base: PluralBase, count: number, locale: string): string {
  const form = count === 0 ? 'zero' : new Intl.PluralRules(locale).select(count);
  return messageOf(`${base}_${form}`, [showNumber(count, locale)]);
}

/** In the language that the reader chose, else in the browser's own. */
function messageOf(key: string, args: string[]): string {
  return chosenMessage(key, args) ?? browser.i18n.getMessage(key, args);
}
