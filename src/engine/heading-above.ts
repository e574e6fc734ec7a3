import { labelOf } from './label-of.ts';
import type { ClutterKind } from './model.ts';
import type { Region } from './read-lines.ts';
import type { Surroundings } from './surroundings.ts';
import type { ClutterVerdict } from './verdicts.ts';

/** Kinds whose labels head something that follows. */
const HEADINGS = new Set<ClutterKind>(['widget', 'most-read', 'related', 'breaking']);

/** «مفاتيح اليوم» in a box of its own, the links it heads in the next. @returns what became of that label, if one stands so */
export function headingAbove({ first }: Region, { page, verdicts }: Surroundings): ClutterVerdict | null {
  const above = page.lines[first - 1];
  const said = above && verdicts.at(above.index);
  if (said?.keep !== null || said.level !== 1 || said.reason.rule !== 'label') return null;
  const isAlone = verdicts.at(first - 2) !== said && above?.links === 0 && labelOf(above)?.whole === true;
  return isAlone && HEADINGS.has(said.kind) ? said : null;
}
