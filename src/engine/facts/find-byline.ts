import type { Found, Line } from '../model.ts';
import { countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { isAgency } from './find-agency.ts';
import { isBylineLine, isNameLike, readBylineLabel } from './line-roles.ts';
import { isCaption, type OwnLine } from './own-lines.ts';
import { isPlace } from './places.ts';
import { afterLabel } from './read-label.ts';
import type { StructuredData } from './structured-data.ts';

/** Words of desks and firms: what carries one is no person. Folded. */
const DESK =
  /(?:^|\s)(?:ال)?(?:شبكه|موقع|فريق|هييه|تحرير|محرر|صحيفه|جريده|قناه|وكاله|وكالات|مراسلون|اداره|مدير|قسم|مكتب|بوابه|راديو|تلفزيون|اخبار|نيوز|admin|editor|desk|news|staff|tv|team)(?:\s|$)/u;
/** Between the names of a line: «رامي الخوري - طرابلس», «أحمد علي | القاهرة». */
const PARTS = /\s*(?:[|/•–—:،,]|\s-|-\s|\sو\s)\s*/u;
const AUTHOR_BOX =
  '[rel~="author"], [itemprop~="author"], [class*="author" i], [class*="byline" i], [class*="writer" i]';

/** The people who wrote the story: a labelled line, machine data, or the line that an author box shows. */
export function findByline(
  own: readonly OwnLine[],
  data: StructuredData,
  publisher: string,
): Found<string> | null {
  const lines = own.filter(({ line, place }) => place !== 'body' && line.words > 0 && line.words <= 14);
  const heads = lines
    .filter(({ line, place }) => place !== 'tail' && !isCaption(line))
    .map(({ line }) => line);
  for (const { line } of lines) {
    const label = isBylineLine(line.text) ? readBylineLabel(line.text) : null;
    const next = own.find((other) => other.line.index === line.index + 1)?.line;
    const text = label && (label.rest === '' ? (next?.text ?? '') : afterLabel(line.text, label));
    const names = text ? peopleIn(text, publisher, 1) : [];
    if (label && names.length > 0) return shown(names.join('، '), line, label.label);
  }
  for (const { text, from } of [...data.article('author'), ...data.micro('author'), ...data.meta('author')]) {
    const name = peopleIn(text, publisher, 2)[0];
    if (name !== undefined) return { value: name, raw: cleanText(text), from };
  }
  const boxed = heads.find((line) => isAuthorBox(line)) ?? heads.find((line) => isBylineLine(line.text));
  const name = boxed && peopleIn(boxed.text, publisher, 2)[0];
  return boxed && name !== undefined ? shown(name, boxed, 'byline') : null;
}

function isAuthorBox(line: Line): boolean {
  const box = line.leaves[0]?.parentElement?.closest(AUTHOR_BOX);
  // `class="author-article"` on the whole page names no one
  return box != null && (box.textContent ?? '').length < 200;
}

/** The parts of a text that can be people; of two people both. */
function peopleIn(text: string, publisher: string, fewestWords: number): string[] {
  const isPerson = (name: string) => {
    const folded = fold(name);
    const words = countWords(name);
    if (words < fewestWords || words > 5 || !isNameLike(name, 5) || DESK.test(folded)) return false;
    return (
      !isAgency(name) &&
      !isPlace(name) &&
      !(publisher && fold(publisher).includes(folded)) &&
      !/[@.]/.test(name)
    );
  };
  return text
    .split(PARTS)
    .map((part) => cleanText(part ?? '', 60))
    .filter(isPerson)
    .slice(0, 3);
}

function shown(value: string, line: Line, detail: string): Found<string> {
  const from = { where: 'visible', detail, node: line.leaves[0] ?? line.block } as const;
  return { value, raw: cleanText(line.text), from };
}
