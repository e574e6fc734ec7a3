import type { Line } from '../model.ts';

/** Longer addresses are data, not places. */
const LONGEST = 2000;

/**
 * Where a link of the page leads: absolute, http(s) only. @returns null for script links, mail, the page itself, and
 * addresses with a user name, which pretend to be another host
 */
export function linkTarget(link: Element): string | null {
  return absoluteHref(link.getAttribute('href') ?? '', link.baseURI);
}

/** An address as stated by the page, made absolute; null where it is none that a reader could open. */
export function absoluteHref(href: string, base: string): string | null {
  if (href.length > LONGEST) return null;
  try {
    const url = new URL(href, base);
    const isPlace = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    const isHere = url.href.split('#')[0] === base.split('#')[0];
    return isPlace && !isHere ? url.href : null;
  } catch {
    return null;
  }
}

/** The host of an absolute address as readers write it, without `www.`; empty where there is none. */
export function hostOf(href: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
}

/** Whether two addresses are one site's: `arabic.news.example` and `www.news.example` are. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}

/** Whether any of a line is a link. */
export function hasLinks(line: Line): boolean {
  return linksOf(line).length > 0;
}

/** @returns the links of a line, in its order */
export function linksOf(line: Line): HTMLAnchorElement[] {
  const links = line.leaves.map((leaf) => leaf.parentElement?.closest('a[href]'));
  return [...new Set(links)].filter((link) => link != null) as HTMLAnchorElement[];
}
