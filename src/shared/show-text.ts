/** Bidi controls: a page's own would turn the text around it; the interface isolates with `<bdi>` instead. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/**
 * Characters that are there and not seen, with which two names can look alike or a name carry a hidden message:
 * controls, soft hyphens, zero-width spaces, fillers, tag characters. ZWJ and ZWNJ shape words, variation
 * selectors choose an emoji's face: they stay.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: some of them are marks by themselves
  /[\p{Cc}\p{Cs}\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffc\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
/** More marks on one letter than any script writes: a tower of them would paint over the lines around it. */
const TOWER = /(\p{M}{4})\p{M}+/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A page's text as it may stand in the interface. @returns one line, maybe empty, without hidden characters. */
export function showText(text: string): string {
  // White space first: line breaks are controls too.
  const line = text.replace(/\s+/gu, ' ').replace(BIDI, '').replace(INVISIBLE, '').replace(TOWER, '$1');
  return SEEN.test(line) ? line.replace(/ {2,}/g, ' ').trim() : '';
}

/** The same, no longer than so many characters. */
export function clipText(text: string, most: number): string {
  const line = showText(text.slice(0, 4 * most));
  // A pair must not be cut in two.
  return line.length > most ? `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** For places where no element can isolate it (`title`, `aria-label`): the text between isolating controls. */
export function isolate(text: string): string {
  return `\u2068${showText(text)}\u2069`;
}
