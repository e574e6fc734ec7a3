import { collapse } from '../text.ts';

/** Control characters, and the bidi controls and invisible marks that could reorder or spoof a popup. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ' };

/** A value fit for display: one line, no invisible controls, at most `most` characters. */
export function cleanText(text: string, most = 120): string {
  const clean = collapse(
    text
      .slice(0, 4 * most)
      .replace(INVISIBLE, (mark) => (/[\s\u0085]/.test(mark) && mark !== '\ufeff' ? ' ' : '')),
  );
  const letters = [...clean];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : clean;
}

/** Undoes entities that a CMS left in JSON or attributes: `&quot;`, `&#039;`, `&amp;quot;`. */
export function decodeEntities(text: string): string {
  const once = (value: string) =>
    value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (entity, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
  return text.includes('&') ? once(once(text)) : text;
}
