import { readdirSync, readFileSync } from 'node:fs';
import { openLabelledPage } from '../../../../scripts/open-labelled-page.mjs';
import { deafen } from './clone-page.ts';
import { bindLabel, type Gold } from './gold.ts';
import type { Label } from './label.ts';
import { type TextLine, visibleLines } from './visible-lines.ts';

const PAGES = new URL('../../../pages/', import.meta.url);

export interface TestPage {
  readonly name: string;
  readonly label: Label;
  readonly doc: Document;
  readonly lines: readonly TextLine[];
  readonly gold: Gold;
}

function labelOf(name: string): Label {
  return JSON.parse(readFileSync(new URL(`${name}.json`, PAGES), 'utf8'));
}

const NAMES = readdirSync(PAGES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

/** Names of the labelled pages of `test/pages`, without extension: those that are one Arabic article, and the rest. */
export const ARTICLES = NAMES.filter((name) => !labelOf(name).notArticle);
export const OTHER_PAGES = NAMES.filter((name) => labelOf(name).notArticle);

/** Loads a page; its own scripts run only where the label says that they inject blocks. */
export async function loadPage(name: string): Promise<TestPage> {
  const label = labelOf(name);
  const window = await openLabelledPage(readFileSync(new URL(`${name}.html`, PAGES), 'utf8'), label);
  const lines = visibleLines(window);
  deafen(window);
  return { name, label, doc: window.document, lines, gold: bindLabel(label, lines) };
}
