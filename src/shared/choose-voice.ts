/**
 * The browser's own Arabic voice: one on this machine before one that would send the text to a server, which no
 * reader has agreed to; the reader's default before others.
 */
export function arabicVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const arabic = voices.filter(({ lang, localService }) => /^ar(?:[-_]|$)/i.test(lang) && localService);
  return arabic.find((voice) => voice.default) ?? arabic[0] ?? null;
}
