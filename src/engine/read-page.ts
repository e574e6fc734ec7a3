import { collectClutter } from './collect-clutter.ts';
import { findFooter } from './find-footer.ts';
import { findHeadline, settleHeadline } from './find-headline.ts';
import { findNotes } from './find-notes.ts';
import { findStoryRegions, Weights } from './find-story-regions.ts';
import { gate } from './gate.ts';
import { ownership } from './is-own.ts';
import { judgeStory } from './judge-story.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import { Measures } from './measure.ts';
import type { PageReading } from './model.ts';
import { type PageLine, type Region, readLines } from './read-lines.ts';
import { META, Verdicts } from './verdicts.ts';
import { weighLines } from './weigh-lines.ts';
import { readWitnesses } from './witnesses.ts';

/** The first line of prose in the story's regions. */
function firstProse(story: readonly Region[], measures: Measures): number {
  for (const region of story) for (let i = region.first; i < region.end; i++) if (measures.prose[i]) return i;
  return story[0]?.first ?? 0;
}

/** Lines above the body that may be its date and byline when no headline is shown. */
const HEAD = 8;

/**
 * Reads a page. Never changes it, never throws for what a page contains.
 * @param wish `anyway`: as an article, also where it is none or in another language, as far as it holds any prose
 */
export function readPage(doc: Document, url: string, { anyway = false } = {}): PageReading {
  const start = doc.body ?? doc.documentElement;
  if (!start) return { kind: 'not-article', why: 'empty' };
  const page = readLines(start);
  const measures = new Measures(page);
  const witnesses = readWitnesses(doc);
  const named = findHeadline(page, witnesses);
  const weights = new Weights(weighLines(page, measures, witnesses, named));
  const story = findStoryRegions(page, measures, weights, named);
  const headline = settleHeadline(named, page, firstProse(story, measures));

  const verdicts = new Verdicts(page.lines.length);
  if (headline) verdicts.give(headline.index, META);
  judgeStory(story, page, measures, verdicts, headline);
  let bodyFirst = page.lines.length;
  let bodyEnd = 0;
  const body: PageLine[] = [];
  for (const line of page.lines) {
    if (verdicts.at(line.index)?.keep !== 'body') continue;
    bodyFirst = Math.min(bodyFirst, line.index);
    bodyEnd = line.index + 1;
    body.push(line);
  }
  const no = gate({ page, measures, witnesses, url, headline, body, anyway });
  if (no) return no;
  const footer = findFooter(page, bodyEnd);
  judgeSurroundings({
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
    body: body.flatMap((line) => line.leaves),
    ...collectClutter(page, verdicts),
    roots: page.tree.roots,
  };
}
