import { CONTROLS, HEADINGS, INLINE, MEDIA, SKIPPED } from '../knowledge/elements.ts';

/* What an element's name says, as bits: asked of every element, so it is one look-up. */

export const IS_BREAK = 1;
export const IS_SKIPPED = 2;
export const IS_MEDIA = 4;
export const IS_CONTROL = 8;
export const IS_INLINE = 16;
/** Inline elements that themes set apart by margins, not by spaces. */
export const IS_GAPPED = 32;
export const IS_A = 64;
export const IS_BUTTON = 128;
export const IS_HEADING = 256;
/** Not by its name alone. */
export const IS_LINK = 512;
/** A custom element may have a shadow tree, a slot may show what stands elsewhere. */
export const IS_CUSTOM = 1024;
export const IS_SLOT = 2048;

/* Bits that go on to all that is inside. */
export const IN_ITEM = 1 << 12;
export const IN_LIST = 1 << 13;
export const IN_NAV = 1 << 14;
export const IN_CELL = 1 << 15;
/** Cells of headings, terms and what is said of them. */
export const IN_TERM = 1 << 16;
export const IN_QUOTE = 1 << 17;
export const IN_PRE = 1 << 18;
export const IN_CAPTION = 1 << 19;
export const IN_ARTICLE = 1 << 20;
export const INHERITED =
  IN_ITEM | IN_LIST | IN_NAV | IN_CELL | IN_TERM | IN_QUOTE | IN_PRE | IN_CAPTION | IN_ARTICLE;

const traits = new Map<string, number>();
for (const [names, bit] of [
  [['br', 'hr'], IS_BREAK],
  [SKIPPED, IS_SKIPPED],
  [MEDIA, IS_MEDIA],
  [CONTROLS, IS_CONTROL],
  [INLINE, IS_INLINE],
  [['a', 'button', 'span', 'time', 'label', 'small', 'i'], IS_GAPPED],
  [['a'], IS_A],
  [['button'], IS_BUTTON],
  [HEADINGS.keys(), IS_HEADING],
  [['slot'], IS_SLOT],
  // They say nothing, but are met so often that looking for a hyphen in them is spared.
  [['div', 'p', 'section', 'main', 'ol', 'table', 'tr', 'form'], 0],
  [['li'], IN_ITEM],
  [['ul'], IN_LIST],
  [['nav'], IN_NAV],
  [['td'], IN_CELL],
  [['th', 'dd', 'dt'], IN_TERM],
  [['blockquote'], IN_QUOTE],
  [['pre'], IN_PRE],
  [['figcaption'], IN_CAPTION],
  [['article'], IN_ARTICLE],
] as const)
  for (const name of names) traits.set(name, (traits.get(name) ?? 0) | bit);

/** @param name an element's local name */
export function traitsOf(name: string): number {
  return traits.get(name) ?? (name.includes('-') ? IS_CUSTOM : 0);
}
