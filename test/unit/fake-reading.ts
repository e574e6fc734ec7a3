import { vi } from 'vitest';
import type { FactContext } from '../../src/engine/facts/find-facts.ts';
import {
  type ArticleReading,
  CLUTTER_KINDS,
  type Clutter,
  type Facts,
  NO_FACTS,
  type PageReading,
} from '../../src/engine/model.ts';
import type { Steps } from '../../src/engine/steps.ts';

/** Of a story of which only the length is known. */
export const LENGTH_ONLY: Facts = { ...NO_FACTS, words: 120 };

/**
 * Reads pages made for tests, where classes say what the engine would find: `.c1` and `.c2` are clutter of
 * that level, of the kind that `data-kind` says, the children of `.run` are one block, `.shell` is a shell, paragraphs in `main` are the story. No `h1`: no article.
 */
function fakeReading(doc: Document): PageReading {
  if (doc.querySelector('h1') === null) return { kind: 'not-article', why: 'no-headline' };
  const block = doc.querySelector('h1');
  const headline = {
    block,
    text: block?.textContent,
    leaves: [...(block?.childNodes ?? [])],
  } as unknown as FactContext['headline'];
  const context = { doc, url: '', lines: [], body: [], headline, isOwn: () => true };
  return { kind: 'article', context, body: bodyOf(doc), ...clutterOf(doc), roots: [] };
}

/** The same in two steps. */
export function* fakeSteps(doc: Document): Steps<PageReading> {
  yield;
  return fakeReading(doc);
}

/** The same in so many steps of 5 ms each, by a clock that nothing else moves. */
export function createSlowSteps(steps: number) {
  let time = 0;
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => time);
  const read = vi.fn(function* (doc: Document): Steps<PageReading> {
    for (let i = 0; i < steps; i++) {
      time += 5;
      yield;
    }
    return fakeReading(doc);
  });
  return { read, stop: () => spy.mockRestore() };
}

/** The facts of such a page: its `h1` is the title. */
export function* fakeFacts({ doc }: FactContext): Steps<Facts> {
  yield;
  const heading = doc.querySelector('h1');
  if (heading === null) return LENGTH_ONLY;
  const from = { where: 'visible', detail: 'h1', node: heading } as const;
  return { ...LENGTH_ONLY, title: { value: heading.textContent ?? '', raw: '', from } };
}

function bodyOf(doc: Document): Node[] {
  return [...doc.querySelectorAll('main p')].flatMap((paragraph) => [...paragraph.childNodes]);
}

function clutterOf(doc: Document): Pick<ArticleReading, 'clutter' | 'shells'> {
  const clutter = [...doc.querySelectorAll('.c1, .c2, .run')].map(
    (element): Clutter => ({
      nodes: element.matches('.run') ? [...element.childNodes] : [element],
      kind: CLUTTER_KINDS.find((kind) => kind === element.getAttribute('data-kind')) ?? 'related',
      level: element.matches('.c2') ? 2 : 1,
      reason: { rule: 'class', evidence: element.className },
    }),
  );
  const shells = [...doc.querySelectorAll('.shell')].map((element) => ({
    element,
    clutter: clutter.filter(({ nodes }) => nodes.every((node) => element.contains(node))),
  }));
  return { clutter, shells };
}
