import { t } from '../shared/i18n.ts';
import { clipText, isolate } from '../shared/show-text.ts';
import type { FactSummary } from '../shared/summary.ts';

/** As much of a page's own words as a tooltip or a note can hold. */
export const MOST_WORDS = 200;
/** As much of a key, an address or the id of a rule. */
export const MOST_KEY = 80;

/**
 * «في الصفحة: «…»» or «من بيانات الصفحة (…): «…»». For a tooltip: no element can isolate the page's words there.
 */
export function describePlace(fact: FactSummary<unknown>): string {
  if (fact.where === 'computed') return t('foundComputed');
  const raw = isolate(clipText(fact.raw, MOST_WORDS));
  return fact.where === 'visible' ? t('foundOnPage', raw) : t('foundHidden', raw, isolate(placeKey(fact)));
}

/** The key that held a fact of the page's data, as it may stand in the interface. */
export function placeKey(fact: FactSummary<unknown>): string {
  return clipText(fact.detail, MOST_KEY);
}
