import { JSDOM } from 'jsdom';

/** The page as bytes in windows-1256; what that has no byte for becomes a reference. */
export function toWindows1256(html: string): Uint8Array {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder('windows-1256').decode(bytes);
  const byteOf = new Map([...letters].map((letter, byte) => [letter, byte]));
  return Uint8Array.from(
    [...html].flatMap((letter) => {
      const byte = byteOf.get(letter);
      return byte === undefined ? [...Buffer.from(`&#${letter.codePointAt(0)};`)] : [byte];
    }),
  );
}

/** The page as XML: what was HTML's to forgive is an error there. */
export function toXhtml(html: string): string {
  const { window } = new JSDOM(html);
  return new window.XMLSerializer().serializeToString(window.document).replace(/<!DOCTYPE[^>]*>/i, '');
}

/** The page with bytes in it that are no UTF-8. */
export function brokenUtf8(html: string, after: string): Uint8Array {
  const [start = '', ...rest] = html.split(after);
  const bad = Buffer.from([0xff, 0xfe, 0xd8, 0x20, 0xc3]);
  return Buffer.concat([Buffer.from(start + after), bad, Buffer.from(rest.join(after))]);
}
