import { APPENDIX_LABELS } from '../knowledge/story-labels.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { NEAR } from './surroundings.ts';
import { fold } from './text.ts';

const labels = new Set(APPENDIX_LABELS.map(fold));

/** «حواش», «المراجع:», «تصويب»: the story's, though they stand outside its container. */
export function headsNotes(line: PageLine): boolean {
  return labels.has(line.folded.replace(/\P{L}+$/u, ''));
}

/** The line at which the story's notes begin, close below its last paragraph; that paragraph's end where it has none. */
export function findNotes({ lines }: PageLines, bodyEnd: number): number {
  return lines.slice(bodyEnd, bodyEnd + NEAR).find(headsNotes)?.index ?? bodyEnd;
}
