import type { Facts, Line } from '../model.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { fold } from '../text.ts';
import { findByline } from './find-byline.ts';
import { findDates } from './find-dates.ts';
import { findKeywords } from './find-keywords.ts';
import { findPublisher } from './find-publisher.ts';
import { findSources } from './find-sources.ts';
import { findShownTags } from './find-tags.ts';
import { findTitle } from './find-title.ts';
import { type OwnLine, ownLines } from './own-lines.ts';
import { findStatedTags } from './stated-tags.ts';
import { readStructuredData } from './structured-data.ts';

/** What the body finder knows about the page, and the facts need. */
export interface FactContext {
  readonly doc: Document;
  readonly url: string;
  /** All lines of the page in document order. */
  readonly lines: readonly Line[];
  /** Lines that belong to the story's own text. */
  readonly body: readonly Line[];
  /** The headline's line; null when none is visible. */
  readonly headline: Line | null;
  /** Whether a node stands in or beside the article, not in a related box, sidebar, header or footer. */
  readonly isOwn: (node: Node) => boolean;
  /** The clock that refuses future dates and reads «منذ 3 ساعات»; the browser's own without it. */
  readonly now?: Date;
}

/** Words that an adult reads in a minute of Arabic news. */
const WORDS_A_MINUTE = 180;

/** The body without what flat pages put into it: date, byline, counters. */
function bodyOf(own: readonly OwnLine[], body: readonly Line[]): readonly Line[] {
  const prose = own.filter(({ place }) => place === 'body').map(({ line }) => line);
  return prose.length > 0 ? prose : body;
}

/** Reads everything the popup tells about a story, each fact with the place it was read from. */
export function findFacts(context: FactContext): Facts {
  return inOneGo(findFactsInSteps(context));
}

/** The same, one fact after the other. */
export function* findFactsInSteps(context: FactContext): Steps<Facts> {
  const { doc, url, lines, body, headline } = context;
  const around = ownLines(context);
  const own = around.filter(({ place }) => place !== 'near');
  yield;
  const data = readStructuredData(doc, headline?.text ?? null, context.isOwn);
  const publisher = findPublisher(data, context);
  const site = publisher?.value ?? '';
  const title = findTitle(headline, data, site);
  const text = [fold(title?.value ?? ''), ...body.map((line) => line.folded)].join('\n');
  yield;
  const shownTags = findShownTags(around);
  const tags = shownTags.length > 0 ? shownTags : findStatedTags(data, site, text);
  yield;
  const dates = findDates(own, data, { url, lines, headline, now: context.now ?? new Date() });
  yield;
  const sources = findSources(own, data, site, url);
  yield;
  const byline = findByline(own, data, site);
  yield;
  const keywords = tags.length > 0 ? [] : findKeywords(title?.value ?? '', bodyOf(own, body));
  const words = body.reduce((sum, line) => sum + line.words, 0);
  return {
    title,
    ...dates,
    sources,
    publisher,
    byline,
    tags,
    keywords,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
  };
}
