import { expect, it } from 'vitest';
import { arabicVoice } from './choose-voice.ts';

const voice = (name: string, lang: string, rest: Partial<SpeechSynthesisVoice> = {}) =>
  ({ name, lang, localService: true, default: false, ...rest }) as SpeechSynthesisVoice;

it.each([
  ['none', [], undefined],
  ['none of another language', [voice('Aragonese', 'arg'), voice('English', 'en-US')], undefined],
  ['the first Arabic one', [voice('Anna', 'de'), voice('Laila', 'ar-EG'), voice('Tarik', 'ar_SA')], 'Laila'],
  ['the default among them', [voice('Laila', 'ar-EG'), voice('Majed', 'ar', { default: true })], 'Majed'],
  ['none that needs a server', [voice('Online', 'ar-SA', { localService: false })], undefined],
])('%s', (_which, voices, chosen) => {
  expect(arabicVoice(voices)?.name).toBe(chosen);
});
