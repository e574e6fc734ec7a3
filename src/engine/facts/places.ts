import { PLACES } from '../../knowledge/places.ts';
import { fold } from '../text.ts';
import { meaningOf } from './date-lexicon.ts';

const places = new Set(PLACES.split('|').map(fold));

/** Whether folded words without their article are a country, a city or a province: «سودان», «خان يونس». */
export function isKnownPlace(stems: string): boolean {
  return places.has(stems);
}

/** Whether a text is nothing but a city or country of the zone table: «طرابلس», «أبوظبي». */
export function isPlace(text: string): boolean {
  return meaningOf(fold(text))?.zone !== undefined;
}
