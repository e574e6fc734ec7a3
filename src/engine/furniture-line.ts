import { isBylineLine, isDateLine, isSourceLine, isTagLine } from './facts/line-roles.ts';
import type { PageLine } from './read-lines.ts';

/** Lines that belong to the story but are none of its text: source, tags, captions. */
export function isFurnitureLine(line: PageLine): boolean {
  return isSourceLine(line.text) || isTagLine(line.text) || isCaption(line);
}

/** What stands between headline and body and is kept at every level: date, byline, source, standfirst, captions. */
export function isHeadFurniture(line: PageLine): boolean {
  return isDateLine(line.text) || isBylineLine(line.text) || isFurnitureLine(line);
}

function isCaption(line: PageLine): boolean {
  return line.block.closest('figcaption') !== null;
}
