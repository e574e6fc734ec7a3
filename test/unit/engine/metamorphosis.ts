import { readPage } from '../../../src/engine/read-page.ts';
import { hiddenBy } from './pages/hidden.ts';
import type { TestPage } from './pages/load-page.ts';
import type { Transform } from './transforms/transform.ts';

/** What came of one rebuilt page. */
export interface Outcome {
  readonly page: string;
  /** Paragraphs of the story that are no longer whole. */
  readonly lost: readonly string[];
  /** Snippets that are still shown, with their kind and place. */
  readonly left: readonly string[];
  /** How many had to be hidden. */
  readonly wanted: number;
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
    const isHidden = hiddenBy(readPage(copy.doc, copy.label.url), 1);
    const { body, snippets } = copy.gold;
    const wanted = snippets.filter(({ clutter }) => clutter.where === 'added' || before.has(clutter.text));
    return {
      page: page.name,
      lost: body
        .filter((texts) => texts.some(isHidden))
        .map((texts) => texts.map((text) => text.data).join('')),
      left: wanted
        .filter(({ node }) => !isHidden(node))
        .map(({ clutter }) => `${clutter.kind}, ${clutter.where}: ${clutter.text}`),
      wanted: wanted.length,
    };
  });
}

/** The outcomes of one change over all pages in figures. */
export interface Figures {
  readonly pages: number;
  readonly pagesLosingBody: number;
  readonly pagesLeavingClutter: number;
  /** Share of the snippets that are hidden, rounded down to a thousandth. */
  readonly hidden: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (of: (outcome: Outcome) => readonly string[]) =>
    new Set(outcomes.filter((outcome) => of(outcome).length > 0).map(({ page }) => page)).size;
  const left = outcomes.reduce((sum, outcome) => sum + outcome.left.length, 0);
  const wanted = outcomes.reduce((sum, outcome) => sum + outcome.wanted, 0);
  return {
    pages: new Set(outcomes.map(({ page }) => page)).size,
    pagesLosingBody: count(({ lost }) => lost),
    pagesLeavingClutter: count(({ left }) => left),
    hidden: wanted ? Math.floor((1 - left / wanted) * 1000) / 1000 : 1,
  };
}
