export interface Link {
  readonly href: string;
  /** Where it leads, letters of other scripts in their ASCII form: `рейтерс.example` is not taken for Reuters. */
  readonly host: string;
}

/** @param href as a page gives it. @returns null for what must not be opened: anything but http and https. */
export function linkOf(href: string | undefined): Link | null {
  if (href === undefined || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // `https://reuters.com@evil.example/` reads like another place.
  url.username = '';
  url.password = '';
  return { href: url.href, host: url.host.replace(/^www\./, '') };
}
