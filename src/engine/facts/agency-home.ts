import { AGENCIES, BRACKETED_AGENCIES } from '../../knowledge/agencies.ts';
import { AGENCY_HOMES, OUTLETS } from '../../knowledge/agency-homes.ts';
import { agencyKey, bareAgencyKey } from './find-agency.ts';

export interface AgencyHome {
  readonly arabic: string;
  readonly english: string;
  readonly url: string;
}

/** Who stands behind a source as a page writes it («أ.ف.ب», «وكالة رويترز»); null for names not in the tables. */
export function agencyHome(name: string): AgencyHome | null {
  const keys = [agencyKey(name), bareAgencyKey(name)];
  const spellings = (row: string) => row.split('|').map(agencyKey);
  const row = [...AGENCIES, ...BRACKETED_AGENCIES, ...OUTLETS].find((candidate) =>
    spellings(candidate).some((spelling) => keys.includes(spelling)),
  );
  const arabic = row?.split('|')[0] ?? '';
  const home = AGENCY_HOMES[arabic];
  return home ? { arabic, english: home[0], url: `https://${home[1]}/` } : null;
}
