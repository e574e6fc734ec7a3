import { AGENCIES, BRACKETED_AGENCIES } from '../../knowledge/agencies.ts';
import { AGENCY_HOMES, CONTESTED_NAMES, OUTLETS, SHARED_NAMES } from '../../knowledge/agency-homes.ts';
import { fold } from '../text.ts';
import { agencyKey, bareAgencyKey, framelessKey } from './find-agency.ts';

export interface AgencyHome {
  readonly arabic: string;
  readonly english: string;
  readonly url: string;
}

let rows: Map<string, string> | null = null;

/** Every spelling → the canonical Arabic name. */
function canonicalNames(): Map<string, string> {
  if (rows) return rows;
  rows = new Map();
  for (const row of [...AGENCIES, ...BRACKETED_AGENCIES, ...OUTLETS]) {
    const [arabic = '', ...others] = row.split('|');
    for (const spelling of [arabic, ...others]) rows.set(agencyKey(spelling), arabic);
  }
  return rows;
}

/**
 * Who stands behind a source as a page writes it («أ.ف.ب», «وكالة رويترز»); null for names not in the tables, and for
 * those that several papers share.
 */
export function agencyHome(name: string): AgencyHome | null {
  if (name.length > 60) return null;
  const names = canonicalNames();
  // «وكالة الأنباء الليبية (وال)»: either part
  const parts = [name, ...name.split(/[()]/)].filter((part) => part.trim() !== '');
  const keys = parts.flatMap((part) => [agencyKey(part), framelessKey(part), bareAgencyKey(part)]);
  const arabic = keys.map((key) => names.get(key)).find((found) => found !== undefined);
  const home = arabic === undefined ? undefined : AGENCY_HOMES[arabic];
  if (arabic === undefined || !home || isAnothers(name, arabic)) return null;
  return { arabic, english: home[0], url: `https://${home[1]}/` };
}

/** «الوطن» alone, «الأخبار المصرية»: the name of one paper and of its namesakes. */
function isAnothers(name: string, arabic: string): boolean {
  const own = SHARED_NAMES[arabic];
  if (own === undefined) return false;
  const adjective =
    framelessKey(name)
      .split(' ')
      .slice(1)
      .findLast((word) => /^ال\p{L}+يه$/u.test(word)) ?? '';
  return adjective === '' ? CONTESTED_NAMES.includes(arabic) : adjective !== fold(own);
}
