/**
 * @param hostname as `URL` spells it, in small letters
 * @returns the site it is of, under which its rules and its level are kept: `www.` is no other
 */
export function siteOf(hostname: string): string {
  return hostname.replace(/^www\./, '');
}
