import type { PageLine } from '../read-lines.ts';
import type { Witnesses } from '../witnesses.ts';

/** The page's own articleBody holds the line: worth twice its words. */
export function bodyFactor(line: PageLine, { articleBody }: Witnesses): number {
  return articleBody.length > 200 && articleBody.includes(line.folded.slice(0, 40)) ? 2 : 1;
}

/** The line that the description quotes is the lead: worth as much as a long paragraph. */
export function quoteBonus(line: PageLine, { descriptions }: Witnesses): number {
  if (line.words < 6) return 0;
  const start = line.folded.slice(0, 40);
  return descriptions.some((text) => text.includes(start) || line.folded.includes(text.slice(0, 60)))
    ? 60
    : 0;
}
