import { GENERIC_NOUNS, NAME_NOUNS, PLACE_NOUNS, STOP_WORDS } from '../../knowledge/stop-words.ts';
import { fold } from '../text.ts';

const sets = new Map<string, Set<string>>();

function has(words: string, folded: string): boolean {
  const set = sets.get(words) ?? new Set(fold(words).split(' '));
  sets.set(words, set);
  return set.has(folded);
}

/** Feminine, plural and owner: «قالت», «قالوا», «خلالها». */
const FORM = /(?<=\p{L}{3}|^(?:من|عن|مع|في))(?:ها|هم|ه|ت|وا)$/u;

/** «ولا», «فلم», «وما» */
const JOINED = /^[وف](?=\p{L}{2})/u;

/** Whether a folded word is a function word, a verb of reporting or a word of time. */
export function isStopWord(folded: string): boolean {
  const bare = folded.replace(JOINED, '');
  return [folded, folded.replace(FORM, ''), bare].some((word) => has(STOP_WORDS, word));
}

/** Whether a folded noun, without its article, is in every story and names none. */
export function isGenericNoun(stem: string): boolean {
  return has(GENERIC_NOUNS, stem);
}

/** Whether a folded noun, without its article, is followed by the name of a place. */
export function isPlaceNoun(stem: string): boolean {
  return has(PLACE_NOUNS, stem);
}

/** Whether a folded noun, without its article, opens the name of an institution, an event or a landmark. */
export function isNameNoun(stem: string): boolean {
  return has(NAME_NOUNS, stem);
}
