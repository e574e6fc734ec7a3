import { arabicVoice } from '../../shared/choose-voice.ts';
import type { Rate } from './speaker.ts';

/** A voice that has not begun or ended a piece by then never will, in milliseconds for each of its letters. */
const PATIENCE = 400;
const LEAST = 8000;

/**
 * Speaks a text with the browser's Arabic voice.
 * @param done called with whether it was said. @returns what silences it
 */
export function sayWithBrowser(text: string, rate: Rate, done: (isSaid: boolean) => void): () => void {
  const { speechSynthesis: synthesis } = globalThis;
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = arabicVoice(synthesis.getVoices());
  if (voice !== null) utterance.voice = voice;
  utterance.lang = voice?.lang ?? 'ar';
  utterance.rate = rate;
  const end = (isSaid: boolean) => {
    clearTimeout(tired);
    done(isSaid);
  };
  const tired = setTimeout(end, LEAST + (text.length * PATIENCE) / rate, false);
  utterance.onend = () => end(true);
  utterance.onerror = () => end(false);
  synthesis.speak(utterance);
  // Chromium forgets an utterance that nobody holds, and never says that it has ended.
  return () => {
    clearTimeout(tired);
    utterance.onend = null;
    utterance.onerror = null;
    synthesis.cancel();
  };
}
