import { fold } from '../../../../src/engine/text.ts';
import type { Label } from './label.ts';

/** Facts are compared as a reader compares them: hamza and diacritics do not make another source or tag. */
const same = (a: string, b: string) => fold(a) === fold(b);

/** The published day as labelled, or one of several where the page contradicts itself; `null` when it states none. */
export function dayFits({ published }: Label, found: string | undefined): boolean {
  const day = found?.slice(0, 10) ?? null;
  return [published].flat().some((wanted) => (wanted?.slice(0, 10) ?? null) === day);
}

/** One of the labelled sources or all of them, no other; none where the label has none. */
export function sourcesFit({ source }: Label, found: readonly string[]): boolean {
  const wanted = [source].flat();
  if (found.length === 0) return wanted.includes(null);
  return found.every((name) => wanted.some((one) => one !== null && same(one, name)));
}

/** The tags as labelled, or as one of the other right readings; their order does not matter. */
export function tagsFit({ tags, tags_alt }: Label, found: readonly string[]): boolean {
  const got = found.map(fold).sort().join('|');
  return [tags, ...(tags_alt ?? [])].some((right) => right.map(fold).sort().join('|') === got);
}
