import { STOP_WORDS } from '../../knowledge/stop-words.ts';
import { fold } from '../text.ts';

let stops: Set<string> | null = null;

/** Whether a folded word is a function word, a verb of reporting or newsroom noise. */
export function isStopWord(folded: string): boolean {
  stops ??= new Set(fold(STOP_WORDS).split(' '));
  return stops.has(folded);
}
