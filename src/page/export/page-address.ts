import { linkOf } from '../../shared/show-link.ts';
import { baseOf, getAttribute, queryAll } from '../unclobbered.ts';

/** @returns the absolute http(s) address in an attribute; null for `javascript:`, `data:` and places in the page */
export function addressIn(element: Element, attribute: string): string | null {
  const value = getAttribute(element, attribute)?.trim();
  if (!value || value.startsWith('#')) return null;
  return absolute(value, baseOf(element));
}

/** @param address as the page writes it. @returns absolute; null for anything but http and https */
export function absolute(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  return linkOf(new URL(address, base).href)?.href ?? null;
}

/** What campaigns and social networks hang on to an address, and the story does not need. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ocid|at_\w+|traffic_source|ref_src)$/i;

/** The address under which the story can be cited: the page's own canonical one, where it can be believed. */
export function storyAddress(doc: Document, href: string): string {
  const here = new URL(href);
  for (const link of queryAll(doc, 'link[rel~="canonical"]')) {
    const canonical = addressIn(link, 'href');
    if (canonical !== null && isBelievable(new URL(canonical), here)) return canonical;
  }
  // By hand: in Firefox the lists of `searchParams` cannot be gone through in a content script.
  const query = here.search.slice(1).split('&');
  here.search = query.filter((pair) => !TRACKING.test(pair.replace(/=.*/s, ''))).join('&');
  here.hash = '';
  here.username = '';
  here.password = '';
  return here.href;
}

/** Of another site, or the front page for every story, as some templates have it. */
function isBelievable(canonical: URL, here: URL): boolean {
  const site = (url: URL) => url.hostname.replace(/^(?:www|m|amp)\./, '');
  return site(canonical) === site(here) && (canonical.pathname.length > 1 || here.pathname.length <= 1);
}
