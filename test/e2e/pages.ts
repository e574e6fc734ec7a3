import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver, OpenOptions, PageDriver } from '../../scripts/browsers/driver.ts';

/** What a careful reader wants of the sample article: see CONTRIBUTING.md, "Fixtures". */
export interface Label {
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly source: string;
  readonly publisher: string;
  readonly tags: readonly string[];
  readonly body: readonly string[];
  readonly clutter: readonly { readonly level: 1 | 2; readonly text: string }[];
}

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

export const SAMPLE_HTML = read('../sample/article.html');
export const SAMPLE: Label = JSON.parse(read('../sample/article.json'));
const textsOf = (wanted: 1 | 2) =>
  SAMPLE.clutter.filter(({ level }) => level === wanted).map(({ text }) => text);
/** What goes on the sample article at level `declutter`. */
export const CLUTTER = textsOf(1);
/** What goes of it at level `article` alone: the site's header, menu and footer. */
export const FURNITURE = textsOf(2);

export async function openSample(browser: BrowserDriver, options?: OpenOptions): Promise<PageDriver> {
  await browser.serve(SAMPLE.url, { html: SAMPLE_HTML });
  return browser.openPage(SAMPLE.url, options);
}

/** Opens one of the pages beside the tests. */
export async function openTestPage(browser: BrowserDriver, name: string): Promise<PageDriver> {
  const url = `https://test-pages.example/${name}`;
  await browser.serve(url, { html: read(`pages/${name}`) });
  return browser.openPage(url);
}
