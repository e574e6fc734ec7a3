import { interfaceLocale } from './i18n.ts';
import type { Settings } from './settings.ts';

/** How dates and numbers are written: what the reader chose, put into words that `Intl` understands. */
export interface Writing {
  /** For numbers, times, weekdays and ages: `ar-EG-u-nu-latn`. */
  readonly locale: string;
  /** For the names of Gregorian months: the same, or a region whose names the reader prefers. */
  readonly monthLocale: string;
  readonly calendar: Settings['calendar'];
}

const NUMERALS = { western: 'latn', arabic: 'arab' } as const;

/**
 * A country of each family of month names: سبتمبر, أيلول, جويلية, شتنبر. What `Intl` writes there was compared in
 * Chromium 156, Firefox 153 and Node 20: the same, and what the press of these countries writes.
 */
const REGIONS = { egyptian: 'ar-EG', levantine: 'ar-LB', maghrebi: 'ar-DZ', moroccan: 'ar-MA' } as const;

/** @returns how dates and numbers are written in the interface's language, as the settings want it */
export function writingFor({ digits, months, calendar }: Settings): Writing {
  const spoken = new Intl.Locale(interfaceLocale());
  const numberingSystem = digits === 'auto' ? numeralsOf(spoken) : NUMERALS[digits];
  // Some releases of ICU give Saudi Arabia the Hijri calendar unasked, and 1445 would stand in a Gregorian date.
  const options = { numberingSystem, calendar: 'gregory' };
  // English has one family of months.
  const region = months === 'auto' || spoken.language !== 'ar' ? spoken : new Intl.Locale(REGIONS[months]);
  return {
    locale: new Intl.Locale(spoken, options).toString(),
    monthLocale: new Intl.Locale(region, options).toString(),
    calendar,
  };
}

/** The same for what is Arabic whatever the interface speaks: a reference as Arabic newsrooms write it. */
export function arabicWriting(settings: Settings): Writing {
  const writing = writingFor(settings);
  if (interfaceLocale().startsWith('ar')) return writing;
  const { numberingSystem } = new Intl.NumberFormat(writing.locale).resolvedOptions();
  const region = REGIONS[settings.months === 'auto' ? 'egyptian' : settings.months];
  const locale = new Intl.Locale(region, { numberingSystem, calendar: 'gregory' }).toString();
  return { ...writing, locale, monthLocale: locale };
}

/** What its readers use: ٠١٢ in Egypt, 012 in Morocco. */
function numeralsOf(locale: Intl.Locale): string {
  return new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
}
