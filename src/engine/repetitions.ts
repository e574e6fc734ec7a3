import { HAS_DIGIT } from './characters.ts';
import { IN_CELL, IN_ITEM, IN_QUOTE, IN_TERM } from './element-traits.ts';
import type { PageLine } from './read-lines.ts';

/** Words of a sentence that nobody writes twice. */
const SENTENCE = 8;
/** Words of a control or a placeholder. */
const FEW = 4;
/** Letters of a beginning that says which sentence it is the beginning of. */
const LONG = 40;

/** Tells in the lines of a story what has stood there before: controls, slide shows, pull quotes. Asked in order. */
export class Repetitions {
  readonly #counts = new Map<string, number>();
  readonly #before = new Set<string>();
  /** The full text of a caption stands right above or below the cut one. */
  #last = '';

  constructor(lines: readonly PageLine[]) {
    // Of longer lines nobody asks how many there are.
    for (const { folded, words } of lines)
      if (words < SENTENCE) this.#counts.set(folded, (this.#counts.get(folded) ?? 0) + 1);
  }

  has(line: PageLine): boolean {
    return this.#isControl(line) || isCounter(line) || this.#isCopy(line);
  }

  /**
   * A few words that stand between paragraphs more than once are a control or a placeholder, not a subheading;
   * what stands in brackets is not: «[رويترز]» names under each quotation of a press review whose it is.
   */
  #isControl(line: PageLine): boolean {
    if (!line.words || line.words > FEW || line.heading || /[.؟!:)\]]\s*$/u.test(line.text)) return false;
    return (this.#counts.get(line.folded) ?? 0) >= 2 && !isCell(line);
  }

  /**
   * A sentence that has stood in the story before, or its beginning («… المزيد»): a slide show's caption, a pull
   * quote. Of shorter lines two may be chance or refrain, three are a credit line.
   */
  #isCopy(line: PageLine): boolean {
    if (line.words <= FEW) return false;
    const opening = beforeEllipsis(line.folded);
    const isCut = opening.length > LONG && this.#last.startsWith(opening);
    const isKnown = isCut || this.#before.has(line.folded);
    this.#before.add(line.folded);
    this.#last = line.folded;
    return isKnown && (line.words >= SENTENCE || (this.#counts.get(line.folded) ?? 0) > 2);
  }
}

function beforeEllipsis(text: string): string {
  const end = /…|\.{3}/u.exec(text)?.index ?? text.length;
  return text.slice(0, end).trim();
}

/** «صورة 1 من 5», «1 / 9». */
function isCounter(line: PageLine): boolean {
  return (
    line.words <= 5 &&
    (line.marks & HAS_DIGIT) !== 0 &&
    !isCell(line) &&
    /^\D{0,12}\d{1,3} ?(?:من|\/|of)[ /]*\d{1,3}$/u.test(line.folded)
  );
}

function isCell(line: PageLine): boolean {
  return (line.region.traits & (IN_ITEM | IN_CELL | IN_TERM | IN_QUOTE)) !== 0;
}
