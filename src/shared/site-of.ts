/** @param hostname as an address has it. @returns the site it is of, as its rules and level are kept: `www.` is no other */
export function siteOf(hostname: string): string {
  return hostname.toLowerCase().replace(/^www\./, '');
}
