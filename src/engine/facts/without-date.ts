import { fold } from '../text.ts';
import { type DateRole, meaningOf } from './date-lexicon.ts';
import { readBylineLabel } from './line-roles.ts';

/** A byline up to the date that follows it: «كتب: رامي القناوي الأربعاء 06-02-2019», «كش24 / و.م.ع نشر في: …». */
export function withoutDate(text: string): string {
  const words = text.trim().split(/\s+/);
  const date = words.findIndex((word, at) => at > 0 && isDateWord(word));
  return (date < 0 ? words : words.slice(0, date)).join(' ');
}

function isDateWord(word: string): boolean {
  if (/^[\d٠-٩]/.test(word)) return true;
  const meaning = meaningOf(fold(word).replace(/[^\p{L}]+/gu, ''));
  if (!meaning) return false;
  const { weekday, month, ago, filler, role, daysBack } = meaning;
  return (
    [weekday, month, daysBack].some((part) => part !== undefined) ||
    (ago && !filler) ||
    isDateRole(word, role)
  );
}
function isDateRole(word: string, role: DateRole | undefined): boolean {
  return role !== undefined && readBylineLabel(word) === null;
}
