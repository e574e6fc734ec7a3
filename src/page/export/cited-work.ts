import type { Facts, PageDate } from '../../engine/model.ts';
import { linkOf } from '../../shared/show-link.ts';
import { showText } from '../../shared/show-text.ts';

/** A story as a reference names it: one line each, without hidden characters. */
export interface CitedWork {
  readonly title: string;
  readonly byline: string | null;
  /** Whom the story comes from first, when that is not its publisher. */
  readonly sources: readonly string[];
  /** The site, or its host where the page does not name it. */
  readonly publisher: string;
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly words: number;
  readonly minutes: number;
  readonly url: string;
  /** The reader's own day, `2026-11-24`. */
  readonly accessed: string;
}

/** @param url as {@link storyAddress} gives it. @param now the reader's clock */
export function citedWork(facts: Facts, url: string, now: Date): CitedWork {
  const texts = (found: readonly { readonly value: string }[]) =>
    found.map(({ value }) => showText(value)).filter((text) => text !== '');
  const text = (found: { readonly value: string } | null) => (found && showText(found.value)) || null;
  const publisher = text(facts.publisher) ?? linkOf(url)?.host ?? '';
  return {
    title: text(facts.title) ?? url,
    byline: text(facts.byline),
    sources: [...new Set(texts(facts.sources))].filter((source) => source !== publisher),
    publisher,
    published: facts.published?.value ?? null,
    modified: facts.modified?.value ?? null,
    tags: texts(facts.tags),
    keywords: texts(facts.keywords),
    words: facts.words,
    minutes: facts.minutes,
    url,
    accessed: dayOf(now),
  };
}

function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Who stands where a reference names its author: the byline, else whom the story comes from, as an agency does. Names
 * are left as they are printed: which part of عبد الرحمن ابن عوف comes first in a list, no program can tell.
 */
export function authorsOf({ byline, sources }: CitedWork): readonly string[] {
  return byline === null ? sources : [byline];
}

/** Year, month and day as numbers; null without a date. */
export function dayPartsOf(iso: string | undefined): readonly [number, number, number] | null {
  const [year, month, day] = (iso ?? '').slice(0, 10).split('-').map(Number);
  return year && month && day ? [year, month, day] : null;
}
