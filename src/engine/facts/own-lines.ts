import { CAPTION_BOX } from '../../knowledge/fact-boxes.ts';
import { CAPTION_OPENING } from '../../knowledge/story-labels.ts';
import { BELOW, HEAD } from '../is-own.ts';
import type { Line } from '../model.ts';
import type { FactContext } from './find-facts.ts';

/**
 * A line of the story or its furniture, and where it stands. `near` lines stand between headline and the next
 * story, but in boxes that may be something else: only what names itself beyond doubt is believed there.
 */
export interface OwnLine {
  readonly line: Line;
  readonly place: 'above' | 'head' | 'body' | 'tail' | 'near';
  /** Lines below the last paragraph; 0 above it. */
  readonly below: number;
}

/** A story says what it is at its ends; of one with more lines than that (a book, a year's live blog) the midst is skipped. */
const EDGE = 500;

/** How far above the headline a kicker or date may stand, in lines. */
const ABOVE = 6;

/**
 * The lines whose facts may be the story's: a few above the headline in the same box, those between headline and
 * body, the body, and those after it up to the next story.
 */
export function ownLines({ lines, body, headline, isOwn }: FactContext): OwnLine[] {
  const inBody = new Set(body.slice(leadingFurniture(body)).map((line) => line.index));
  const bodyFirst = body[0]?.index ?? headline?.index ?? 0;
  const bodyStart = body.find((line) => inBody.has(line.index))?.index ?? bodyFirst;
  const bodyLast = body[body.length - 1]?.index ?? bodyFirst;
  const first = Math.max(0, (headline?.index ?? bodyFirst - HEAD) - ABOVE);
  const own: OwnLine[] = [];
  for (const line of lines.slice(first, nextStory(lines, bodyLast + 1))) {
    if (line.index > bodyStart + EDGE && line.index < bodyLast - EDGE) continue;
    const below = Math.max(0, line.index - bodyLast);
    if (line === headline || line.index === headline?.index) continue;
    const node = line.leaves[0];
    if (!node || line.text === '') continue;
    if (inBody.has(line.index)) own.push({ line, place: 'body', below });
    else if (headline && line.index < headline.index) {
      if (sharesBox(line, headline, lines)) own.push({ line, place: 'above', below });
    } else if (!isOwn(node)) own.push({ line, place: 'near', below });
    else own.push({ line, place: line.index < bodyStart ? 'head' : 'tail', below });
  }
  return own;
}

/** How many lines at the body's start are no prose: «بقلم: ندى فكري الأحد 3 أبريل 2022» stands there on flat pages. */
function leadingFurniture(body: readonly Line[]): number {
  const isProse = ({ words, linkWords, text }: Line) =>
    words - linkWords > 20 || (words - linkWords >= 8 && /[.؟!…:»"”]$/u.test(text));
  const prose = body.findIndex(isProse);
  return prose < 0 || prose > 6 ? 0 : prose;
}

/** Index of the first line below the body that opens another story: a headline with prose under it. */
function nextStory(lines: readonly Line[], from: number): number {
  const end = Math.min(lines.length, from + BELOW);
  for (let at = from; at < end; at += 1) {
    const line = lines[at];
    if (!line || line.heading === 0 || line.words < 4) continue;
    if (lines.slice(at + 1, at + 4).some((next) => next.words - next.linkWords >= 20)) return at;
  }
  return end;
}

/**
 * Whether a line above the headline stands in the headline's own box («<h2 class=date-header>» of a blog post),
 * not in the page's header: the smallest element around both begins at most a few lines above the headline.
 */
function sharesBox(line: Line, headline: Line, lines: readonly Line[]): boolean {
  let box = headline.block.parentElement;
  while (box && !box.contains(line.block)) box = box.parentElement;
  const outside = lines[Math.max(0, headline.index - ABOVE - 1)];
  return Boolean(box && outside && outside !== line && !box.contains(outside.block));
}

/** Whether a line belongs to a picture: its date, credit and source are the picture's. */
export function isCaption(line: Line): boolean {
  if (CAPTION_OPENING.test(line.folded)) return true;
  let element = line.leaves[0]?.parentElement ?? line.block;
  // A caption is a small box; a page whose `<main>` is called caption-something has no fewer facts for it.
  for (let depth = 0; depth < 5; depth += 1) {
    if (element.matches(CAPTION_BOX)) return true;
    if (!element.parentElement) return false;
    element = element.parentElement;
  }
  return false;
}

/** Whether a line shares a small box with a picture: «(أ ف ب)» under it names who took it. */
export function isBesidePicture(line: Line): boolean {
  let element: Element | null = line.leaves[0]?.parentElement ?? line.block;
  for (let depth = 0; element && depth < 3; depth += 1) {
    if ((element.textContent ?? '').length > 300 || element.querySelector('h1, h2, time')) return false;
    if (element.querySelector('img, picture, video')) return true;
    element = element.parentElement;
  }
  return false;
}
