/** Bidi controls: a page's own would turn the text around it; the interface isolates with `<bdi>` instead. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Control characters, soft hyphens, zero-width spaces and byte order marks. ZWJ and ZWNJ shape words and stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/gu;

/** A page's text as it may stand in the interface. @returns one line, maybe empty, without hidden characters. */
export function showText(text: string): string {
  return text.replace(BIDI, '').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** For places where no element can isolate it (`title`, `aria-label`): the text between isolating controls. */
export function isolate(text: string): string {
  return `\u2068${showText(text)}\u2069`;
}
