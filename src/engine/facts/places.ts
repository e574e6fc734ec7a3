import { fold } from '../text.ts';
import { meaningOf } from './date-lexicon.ts';

/** Whether a text is nothing but a city or country of the zone table: «طرابلس», «أبوظبي». */
export function isPlace(text: string): boolean {
  return meaningOf(fold(text))?.zone !== undefined;
}
