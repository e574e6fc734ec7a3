import type { Facts, Found, Level, NoReading } from '../engine/model.ts';
import { siteOf } from '../shared/site-of.ts';
import type {
  ArticleSummary,
  ErrorSummary,
  FactSummary,
  NoArticleSummary,
  PageSummary,
} from '../shared/summary.ts';
import type { Block } from './blocks.ts';
import { originalOf } from './read-clobbered.ts';
import type { Story } from './story.ts';
import { isConnected } from './unclobbered.ts';

/** What the page shows now, as far as the summary must tell it. */
export interface Shown {
  readonly level: Level | null;
  readonly blocks: readonly Block[];
  readonly isHidden: (block: Block) => boolean;
}

/** The story in the page, or why there is none to be told of. */
export type StoryOrWhy = Story | NoReading | ErrorSummary['why'];

/** What the popup is told of what was found, at the level that is applied. */
export function describe(
  found: StoryOrWhy,
  level: Level | null,
  factsOf: (story: Story) => Facts,
  hostname: string,
): PageSummary {
  if (typeof found === 'string') return summariseError(found, hostname);
  if ('why' in found) return summariseNone(found, hostname);
  return summarise(factsOf(found), { level, blocks: found.blocks(), isHidden: found.isHidden }, hostname);
}

/** @returns the story's facts and blocks as plain data, fit to be sent to popup and background. */
export function summarise(facts: Facts, shown: Shown, hostname: string): ArticleSummary {
  const blocks = shown.blocks.map((block) => ({
    id: block.id,
    kind: block.kind,
    level: block.level,
    text: block.text,
    rule: block.reason.rule,
    evidence: block.reason.evidence,
    hidden: shown.isHidden(block),
  }));
  return {
    state: 'ready',
    level: shown.level,
    host: siteOf(hostname),
    title: factOf(facts.title),
    published: factOf(facts.published),
    modified: factOf(facts.modified),
    disputed: factOf(facts.disputed),
    sources: facts.sources.map(toFact),
    publisher: factOf(facts.publisher),
    byline: factOf(facts.byline),
    tags: facts.tags.map(toFact),
    keywords: facts.keywords.map(toFact),
    words: facts.words,
    minutes: facts.minutes,
    blocks,
    hiddenCount: blocks.filter((block) => block.hidden).length,
  };
}

/** What the popup is told of a page on which nothing is done. */
export function summariseNone({ kind, why }: NoReading, hostname: string): NoArticleSummary {
  return { state: kind, why, host: siteOf(hostname) };
}

/** What the popup is told where the page could not be read. */
export function summariseError(why: ErrorSummary['why'], hostname: string): ErrorSummary {
  return { state: 'error', why, host: siteOf(hostname) };
}

function factOf<T>(found: Found<T> | null): FactSummary<T> | null {
  return found === null ? null : toFact(found);
}

function toFact<T>({ value, raw, href, from: { where, detail, node } }: Found<T>): FactSummary<T> {
  const fact = { value, raw, where, detail, visible: node !== null && isConnected(originalOf(node)) };
  return href === undefined ? fact : { ...fact, href };
}
