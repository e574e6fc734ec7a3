import { finder } from '@medv/finder';
import { MARK } from '../marks.ts';
import { getAttribute, queryAll, rootOf } from '../unclobbered.ts';

/** A selector, and what it finds on this page. */
export interface Written {
  readonly selector: string;
  readonly elements: readonly Element[];
}

/** How long a name is looked for, in milliseconds: Tailwind gives one element fifty classes. */
const PATIENCE = 120;
const CHECKS = 2000;

/** Names with numbers belong to one page (`post-48213`), to one build (`css-1q2w3e`), or say how a thing looks now. */
const STABLE = /^-?[\p{L}_][\p{L}_-]*\d{0,2}$/u;
const HASH =
  /^(?:css|sc|jsx|jss|svelte|ng|emotion|styled|_)-|__[\w-]{5,}$|[a-z][A-Z]+[a-z]?[A-Z]|[bcdfghjklmnpqrstvwxz]{6}/;
const PASSING = /^(?:is|has|js)-|^(?:active|open|show|shown|hidden|hover|focus|lazyloaded|visible)$/;

/** Whether a class or an id is likely to be there on the site's next page too. */
export function isStableName(name: string): boolean {
  return name.length > 1 && name.length < 60 && STABLE.test(name) && !HASH.test(name) && !PASSING.test(name);
}

/** Attributes that say what a thing is for. */
const TELLING =
  /^(?:role|itemprop|aria-label|data-(?:component|module|widget|section|block|type|role|name|testid))$/;

/**
 * Names an element by what is likely to hold on the site's other pages too. Where it has no name of its own, the name
 * of what looks like it is better than its number, which the next page gives to something else.
 * @param isStory whether an element must never be found
 * @returns null when no selector of it would be safe
 */
export function writeSelector(element: Element, isStory: (node: Node) => boolean): Written | null {
  const exact = exactSelector(element);
  if (exact === null) return null;
  for (const selector of [...namesOf(element, exact), exact]) {
    const elements = queryAll(document, selector);
    if (elements.includes(element) && !elements.some(isStory)) return { selector, elements };
  }
  return null;
}

function exactSelector(element: Element): string | null {
  try {
    return finder(element, {
      root: rootOf(document),
      idName: isStableName,
      className: isStableName,
      attr: (name, value) => name !== MARK && TELLING.test(name) && isStableName(value),
      timeoutMs: PATIENCE,
      maxNumberOfPathChecks: CHECKS,
    });
  } catch {
    // Too deep, or a form whose fields shadow what is asked of it.
    return null;
  }
}

/** @returns in the place of a selector that counts, those that name the thing, if anything does */
function namesOf(element: Element, exact: string): string[] {
  const numberless = exact.replace(/:nth-(?:of-type|child)\(\d+\)/g, '');
  if (numberless === exact) return [];
  const classes = (getAttribute(element, 'class') ?? '').split(/\s+/).filter(isStableName);
  return [numberless, classes.map((name) => `.${CSS.escape(name)}`).join('')].filter(isNamed);
}

/** Whether the thing itself is named, and not only what is around it. */
function isNamed(selector: string): boolean {
  return /[.#[]/.test(selector.split(' ').at(-1) ?? '');
}
