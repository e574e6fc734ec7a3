import { readPage } from '../../../src/engine/read-page.ts';
import { releasePage } from './pages/clone-page.ts';
import { blockHiding, hiddenBy } from './pages/hidden.ts';
import type { LabelledClutter } from './pages/label.ts';
import type { TestPage } from './pages/load-page.ts';
import type { Transform } from './transforms/transform.ts';

/** What came of one rebuilt page. */
export interface Outcome {
  readonly page: string;
  /** Why the page was taken for no article any more; `null` when it was read. */
  readonly refused: string | null;
  /** Paragraphs of the story that are no longer whole, with the rule that hid them and its evidence. */
  readonly lost: readonly string[];
  /** Snippets that are still shown, with their kind and place. */
  readonly left: readonly string[];
  /** How many had to be hidden, and how many of them the change had added. */
  readonly wanted: number;
  readonly added: number;
  readonly addedLeft: number;
}

/** The snippets of level 1 that the engine hides on the page as it is: a change must not bring them back. */
export function hiddenSnippets(page: TestPage): ReadonlySet<string> {
  const isHidden = hiddenBy(readPage(page.doc, page.label.url), 1);
  const hidden = page.gold.snippets.filter(({ clutter, node }) => clutter.level === 1 && isHidden(node));
  return new Set(hidden.map(({ clutter }) => clutter.text));
}

/** Rebuilds a page, reads every copy of it and compares with its label. */
export function measure(transform: Transform, page: TestPage, before: ReadonlySet<string>): Outcome[] {
  return transform.rebuild(page).map((copy) => {
    const outcome = compare(copy, before);
    releasePage(copy);
    return outcome;
  });
}

function compare(
  { name, doc, label, gold: { body, snippets } }: TestPage,
  before: ReadonlySet<string>,
): Outcome {
  const reading = readPage(doc, label.url);
  const hiding = blockHiding(reading, 1);
  const wanted = snippets.filter(({ clutter }) => isAdded(clutter) || before.has(clutter.text));
  const left = wanted.filter(({ node }) => !hiding(node)).map(({ clutter }) => clutter);
  const lost = body.flatMap((texts) => {
    const block = texts.map(hiding).find(Boolean);
    return block ? `${block.reason.rule} «${block.reason.evidence}»: ${textOf(texts)}` : [];
  });
  return {
    page: name,
    refused: reading.kind === 'article' ? null : reading.why,
    lost,
    left: left.map(({ kind, where, text }) => `${kind}, ${where}: ${text}`),
    wanted: wanted.length,
    added: wanted.filter(({ clutter }) => isAdded(clutter)).length,
    addedLeft: left.filter(isAdded).length,
  };
}

const isAdded = ({ where }: LabelledClutter) => where === 'added';

function textOf(texts: readonly Text[]): string {
  return texts
    .map((text) => text.data)
    .join('')
    .replace(/\s+/g, ' ');
}

/** The outcomes of one change over all pages in figures. */
export interface Figures {
  readonly pages: number;
  readonly pagesRefused: number;
  readonly pagesLosingBody: number;
  readonly pagesLeavingClutter: number;
  /** Share of the snippets that are hidden, and of those that the change added; rounded down to a thousandth. */
  readonly hidden: number;
  readonly addedHidden: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (of: (outcome: Outcome) => readonly string[]) =>
    new Set(outcomes.filter((outcome) => of(outcome).length > 0).map(({ page }) => page)).size;
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const share = (left: number, wanted: number) =>
    wanted ? Math.floor((1 - left / wanted) * 1000) / 1000 : 1;
  return {
    pages: new Set(outcomes.map(({ page }) => page)).size,
    pagesRefused: count(({ refused }) => (refused ? [refused] : [])),
    pagesLosingBody: count(({ lost }) => lost),
    pagesLeavingClutter: count(({ left }) => left),
    hidden: share(
      sum(({ left }) => left.length),
      sum(({ wanted }) => wanted),
    ),
    addedHidden: share(
      sum(({ addedLeft }) => addedLeft),
      sum(({ added }) => added),
    ),
  };
}
