import { collectClutter } from './collect-clutter.ts';
import { findFooter } from './find-footer.ts';
import { findHeadline } from './find-headline.ts';
import { findStoryRegions, Weights } from './find-story-regions.ts';
import { gate } from './gate.ts';
import { judgeStory } from './judge-story.ts';
import { judgeSurroundings } from './judge-surroundings.ts';
import { Measures } from './measure.ts';
import type { Facts, PageReading } from './model.ts';
import { type PageLine, readLines } from './read-lines.ts';
import { META, Verdicts } from './verdicts.ts';
import { weighLines } from './weigh-lines.ts';
import { readWitnesses } from './witnesses.ts';

/** Reads a page. Never changes it, never throws for what a page contains. */
export function readPage(doc: Document, url: string): PageReading {
  const start = doc.body ?? doc.documentElement;
  if (!start) return { kind: 'not-article', why: 'empty' };
  const page = readLines(start);
  const measures = new Measures(page);
  const witnesses = readWitnesses(doc);
  const headline = findHeadline(page, witnesses);
  const weights = new Weights(weighLines(page, measures, witnesses, headline));
  const story = findStoryRegions(page, measures, weights, headline);

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
  const no = gate({ page, measures, witnesses, url, headline, story, body });
  if (no) return no;
  const footer = findFooter(page, bodyEnd);
  judgeSurroundings({
    page,
    measures,
    verdicts,
    headline: headline?.index ?? bodyFirst,
    bodyFirst,
    bodyEnd,
    footer,
  });
  const facts: Facts = {
    title: null,
    published: null,
    modified: null,
    sources: [],
    publisher: null,
    byline: null,
    tags: [],
    keywords: [],
    words: 0,
    minutes: 1,
  };
  return {
    kind: 'article',
    facts,
    body: body.flatMap((line) => line.leaves),
    clutter: collectClutter(page, verdicts),
  };
}
