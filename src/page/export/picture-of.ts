import { showText } from '../../shared/show-text.ts';
import { baseOf, getAttribute, isElement, nameOf, walkAll } from '../unclobbered.ts';
import { absolute, addressIn } from './page-address.ts';

/** Where scripts that load pictures late keep the address, and where it is when they have. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const SETS = ['data-srcset', 'srcset'];
/** Smaller ones, in CSS pixels, are signs and faces, not pictures. */
const SIGN = 48;

/** What a picture, film or frame becomes: an `img`, a link, words, or nothing. */
export type Shown =
  | { readonly kind: 'picture'; readonly src: string; readonly alt: string }
  | { readonly kind: 'link'; readonly href: string; readonly words: string }
  | { readonly kind: 'words'; readonly words: string };

/** @returns what stands for a picture, a film or a frame in a copy; null for what leads nowhere */
export function shownBy(media: Element): Shown | null {
  const name = nameOf(media);
  if (name === 'img' || name === 'picture') return pictureOf(media);
  const href = addressOf(media, ['src', 'data-src', 'data']);
  if (href === null) return null;
  return { kind: 'link', href, words: altOf(media, 'title') || new URL(href).hostname };
}

function pictureOf(media: Element): Shown | null {
  const img = nameOf(media) === 'img' ? media : imageIn(media);
  const alt = altOf(img, 'alt');
  if (isSign(img)) return alt && alt.length <= 8 ? { kind: 'words', words: alt } : null;
  const src = addressOf(media, SOURCES) ?? largestOf(media);
  // Drawings of the page: icons, badges, empty frames.
  return src === null || new URL(src).pathname.endsWith('.svg') ? null : { kind: 'picture', src, alt };
}

function imageIn(picture: Element): Element {
  for (const node of walkAll(picture)) if (isElement(node) && nameOf(node) === 'img') return node;
  return picture;
}

function isSign(img: Element): boolean {
  const sides = ['width', 'height'].map((side) => Number.parseInt(getAttribute(img, side) ?? '', 10));
  const loaded = img instanceof HTMLImageElement ? [img.naturalWidth, img.naturalHeight] : [];
  return [...sides, ...loaded].some((side) => side > 0 && side <= SIGN);
}

/** Of the element or of what is in it: a film has its address in a `source`. */
function addressOf(media: Element, attributes: readonly string[]): string | null {
  for (const node of walkAll(media)) {
    if (!isElement(node)) continue;
    for (const attribute of attributes) {
      const found = addressIn(node, attribute);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The largest of the sizes that the page offers. */
function largestOf(media: Element): string | null {
  let largest: { src: string; size: number } | null = null;
  for (const node of walkAll(media)) {
    if (!isElement(node)) continue;
    for (const set of SETS.map((attribute) => getAttribute(node, attribute) ?? ''))
      for (const [, address = '', size = '1'] of set.matchAll(
        /(?:^|,\s)\s*(\S+?)(?:\s+([\d.]+)[wx])?(?=,\s|,?\s*$)/g,
      )) {
        const src = absolute(address, baseOf(node));
        if (src !== null && Number(size) > (largest?.size ?? 0)) largest = { src, size: Number(size) };
      }
  }
  return largest?.src ?? null;
}

/** Angle brackets would be markup in Markdown. */
function altOf(media: Element, attribute: string): string {
  return showText((getAttribute(media, attribute) ?? '').replace(/[<>]/g, ' '));
}
