import type { CitedWork } from './cited-work.ts';

/** The facts as the popup tells them, for programs: what the page does not state is `null` or an empty list. */
export function factsJson({ publisher, sources, published, modified, ...work }: CitedWork): string {
  const facts = {
    title: work.title,
    published: published?.iso ?? null,
    modified: modified?.iso ?? null,
    sources,
    publisher,
    byline: work.byline,
    tags: work.tags,
    keywords: work.keywords,
    words: work.words,
    minutes: work.minutes,
    url: work.url,
    accessed: work.accessed,
  };
  return `${JSON.stringify(facts, null, 2)}\n`;
}
