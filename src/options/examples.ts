import { showNumber } from '../shared/i18n.ts';
import { DEFAULTS, type Settings } from '../shared/settings.ts';
import { writingFor } from '../shared/writing.ts';

/** «١٢٣»: how the digits of a choice look. */
export function digitsExample(digits: Settings['digits']): string {
  return showNumber(123, writingFor({ ...DEFAULTS, digits }).locale);
}

/** «يوليو», «تموز», «جويلية», «يوليوز»: the month whose name differs in every family. */
export function monthExample(months: Settings['months']): string {
  const { monthLocale } = writingFor({ ...DEFAULTS, months });
  return new Intl.DateTimeFormat(monthLocale, { month: 'long', timeZone: 'UTC' }).format(
    new Date('2023-07-01'),
  );
}
