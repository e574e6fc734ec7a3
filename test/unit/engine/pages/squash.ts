/** All white space, bidi controls and zero-width marks removed: for «does this text occur». */
export function squash(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, '');
}
