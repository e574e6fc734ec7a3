import { fold } from '../text.ts';

/** Whether a text holds another as words of its own: «موقع العرب» holds «العرب», «القمة العربية» does not. */
export function holdsWords(text: string, words: string): boolean {
  const sought = padded(words);
  return sought !== '  ' && padded(text).includes(sought);
}

function padded(text: string): string {
  const words = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${words.trim()} `;
}
