import { collectClutter } from './collect-clutter.ts';
import { findFooter } from './find-footer.ts';
import { findHeadline, settleHeadline } from './find-headline.ts';
import { findNotes } from './find-notes.ts';
import { findStoryRegions, Weights } from './find-story-regions.ts';
import { gate } from './gate.ts';
import { HEAD, ownership } from './is-own.ts';
import { judgeStory } from './judge-story.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import { Measures } from './measure.ts';
import type { PageReading } from './model.ts';
import { type PageLine, type Region, readLinesInSteps } from './read-lines.ts';
import { inOneGo, type Steps } from './steps.ts';
import { META, Verdicts } from './verdicts.ts';
import { weighLines } from './weigh-lines.ts';
import { readWitnesses } from './witnesses.ts';

/** The first line of prose in the story's regions. */
function firstProse(story: readonly Region[], measures: Measures): number {
  for (const region of story) for (let i = region.first; i < region.end; i++) if (measures.prose[i]) return i;
  return story[0]?.first ?? 0;
}

/** What the reader wishes. `anyway`: a reading also of what is no article or in another language, if it holds any prose. */
export interface Wish {
  readonly anyway?: boolean;
}

/** Reads a page. Never changes it, never throws for what a page contains. */
export function readPage(doc: Document, url: string, wish: Wish = {}): PageReading {
  return inOneGo(readInSteps(doc, url, wish));
}

/** The same for whoever wants to stop in between: a very large page takes half a second. */
export function* readInSteps(doc: Document, url: string, { anyway = false }: Wish = {}): Steps<PageReading> {
  const start = doc.body ?? doc.documentElement;
  if (!start) return { kind: 'not-article', why: 'empty' };
  const page = yield* readLinesInSteps(start);
  const measures = new Measures(page);
  const witnesses = readWitnesses(doc);
  const named = yield* findHeadline(page, witnesses);
  const weights = new Weights(yield* weighLines(page, measures, witnesses, named));
  const story = findStoryRegions(page, measures, weights, named);
  const headline = settleHeadline(named, page, firstProse(story, measures));

  const verdicts = new Verdicts(page.lines.length);
  if (headline) verdicts.give(headline.index, META);
  yield* judgeStory(story, page, measures, verdicts, headline);
  let bodyFirst = page.lines.length;
  let bodyEnd = 0;
  const body: PageLine[] = [];
  const leaves: Node[] = [];
  for (const line of page.lines) {
    if (verdicts.at(line.index)?.keep !== 'body') continue;
    bodyFirst = Math.min(bodyFirst, line.index);
    bodyEnd = line.index + 1;
    body.push(line);
    for (const leaf of line.leaves) leaves.push(leaf);
  }
  const no = yield* gate({ page, measures, witnesses, url, headline, body, anyway });
  if (no) return no;
  const footer = yield* findFooter(page, bodyEnd);
  yield* judgeSurroundings({
    page,
    measures,
    verdicts,
    headline: headline?.index ?? bodyFirst,
    bodyFirst,
    bodyEnd: findNotes(page, bodyEnd),
    bodyProse: body.reduce((sum, line) => sum + (measures.prose[line.index] ?? 0), 0),
    footer,
  });
  const isOwn = ownership(page, verdicts, headline?.index ?? Math.max(0, bodyFirst - HEAD), bodyEnd);
  return {
    kind: 'article',
    context: { doc, url, lines: page.lines, body, headline, isOwn },
    body: leaves,
    ...(yield* collectClutter(page, verdicts)),
    roots: page.tree.roots,
  };
}
