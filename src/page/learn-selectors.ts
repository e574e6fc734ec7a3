import { MARK } from './marks.ts';
import { getAttribute, queryAll } from './unclobbered.ts';

/** More would slow down the page that they are to help. */
const MOST = 60;
const MOST_CLASSES = 4;
/** Names with numbers belong to one page: `post-48213`. */
const NUMBERED = /\d{3}/;

/** @returns selectors for what is hidden on the page: such as hold nothing else there, and likely hold elsewhere */
export function learnSelectors(doc: Document): string[] {
  const selectors = new Set<string>();
  // Blocks only: what was empty for want of them may hold something to read on the next page.
  for (const element of queryAll(doc, `[${MARK}]`)) {
    if (!/[^-]-\d+$/.test(getAttribute(element, MARK) ?? '')) continue;
    const selector = selectorOf(element);
    if (selector !== null && holdsHiddenOnly(doc, selector)) selectors.add(selector);
    if (selectors.size >= MOST) break;
  }
  return [...selectors];
}

function selectorOf(element: Element): string | null {
  const id = getAttribute(element, 'id') ?? '';
  if (id !== '' && !NUMBERED.test(id)) return `#${CSS.escape(id)}`;
  const classes = (getAttribute(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name && !NUMBERED.test(name));
  if (classes.length === 0) return null;
  const names = classes.slice(0, MOST_CLASSES).map((name) => `.${CSS.escape(name)}`);
  return CSS.escape(element.localName) + names.join('');
}

function holdsHiddenOnly(doc: Document, selector: string): boolean {
  return queryAll(doc, selector).every((element) => Element.prototype.closest.call(element, `[${MARK}]`));
}
