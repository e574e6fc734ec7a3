import { HAS_DASH } from './characters.ts';
import type { PageLine } from './read-lines.ts';

/** «طرابلس - », «البصرة (رويترز) - »: a place, an agency perhaps, a dash. */
const DATELINE = /^(\p{L}[\p{L} ،]{1,24}?)\s*(?:\([^()]{2,40}\)\s*)?[-–—]\s+\p{L}/u;
const AGENCY_DATELINE = /^\p{L}[\p{L} ،]{1,24}?\s*\([^()]{2,40}\)\s*[-–—]\s+\p{L}/u;

/** «الدقم (وكالات) - …»: so a story begins, never its second half. */
export function opensWithAgency(line: PageLine): boolean {
  return (line.marks & HAS_DASH) !== 0 && AGENCY_DATELINE.test(line.folded);
}

/** The story opened with its dateline; a line that opens with another one opens another story. */
export function repeatsDateline(line: PageLine, first: PageLine): boolean {
  if (!(line.marks & first.marks & HAS_DASH)) return false;
  const one = DATELINE.exec(first.folded);
  const other = DATELINE.exec(line.folded);
  return Boolean(one && other && one[1] !== other[1] && (other[1]?.split(' ').length ?? 9) <= 3);
}
