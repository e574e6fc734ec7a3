import { NO_STORY_TITLES, SERVICE_HEADINGS } from '../knowledge/no-story-titles.ts';
import { FORUM_PATH, FRONT_PATH, LIST_PATHS, NOT_FOUND, SERVICE_LABEL } from '../knowledge/page-kinds.ts';
import type { GateQuestion } from './gate.ts';
import { isLinkedHeadline, isLoneHeadlineLink } from './headline-link.ts';
import { labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind } from './model.ts';
import { headsOthers } from './open-teasers.ts';
import type { PageLine } from './read-lines.ts';
import { fold } from './text.ts';
import type { Witnesses } from './witnesses.ts';

/** A video page describes its video, in a sentence or two where it is an article's, in a paragraph or two elsewhere. */
const LEAST_BESIDE_VIDEO = 60;
const LEAST_BESIDE_OTHER_VIDEO = 150;
/** Words of prose with which a page is a story though its title speaks of pages that are not there. */
const LEAST_WITHOUT_DOUBT = 150;
/** Words of prose that make a story of a page without headline and without data that calls it one. */
const LEAST_WITHOUT_HEADLINE = 80;

/** «حالة الطقس في عمّان», «الأكثر قراءة»: pages of services and lists, headed by their label. */
const NO_STORY_KINDS = new Set<ClutterKind>(['widget', 'most-read', 'breaking', 'related', 'search']);
/** Lines between a headline and its story: a table of contents and a share bar, not today's matches. */
const FAR = 50;

const noStoryTitles = new Set(NO_STORY_TITLES.map(fold));
const serviceHeadings = new Set(SERVICE_HEADINGS.map(fold));

/** What a page of prose is instead of an article, the surest sign first: address, titles, data, shape. */
export function notArticle(question: GateQuestion, prose: number): string | null {
  const address = parseUrl(question.url);
  return (
    byAddress(address, question) ??
    byTitle(question, prose) ??
    byType(question.witnesses, prose) ??
    byShape(question, prose, address)
  );
}

function byAddress(address: URL | null, { witnesses }: GateQuestion): string | null {
  if (!address) return null;
  if (FRONT_PATH.test(address.pathname) && !address.search && !address.hash) return 'front-page';
  return FORUM_PATH.test(address.pathname + address.search) && !witnesses.saysArticle ? 'forum' : null;
}

function byTitle({ headline, witnesses }: GateQuestion, prose: number): string | null {
  const shown = headline?.folded ?? '';
  if (noStoryTitles.has(shown.replace(/[^\p{L}\p{N} ]+/gu, '').trim())) return 'no-story-title';
  if (witnesses.titles.some((title) => namesNoStory(title, shown))) return 'no-story-title';
  const isShort = prose < LEAST_WITHOUT_DOUBT;
  return isShort && [shown, ...witnesses.titles].some((title) => NOT_FOUND.test(title)) ? 'not-found' : null;
}

/**
 * «سياسة الخصوصية - صحيفة الوادي», «من نحن: صحيفة الوادي». A headline may go on behind its colon: «بحث: القهوة تحمي
 * القلب» is no page of results.
 */
function namesNoStory(title: string, headline: string): boolean {
  const first = title.split(/\s*[|:–—-]\s*/u)[0] ?? '';
  if (!noStoryTitles.has(first)) return false;
  return !(headline.startsWith(first) && /^\s*:/.test(headline.slice(first.length)));
}

function byType({ ogType, saysArticle }: Witnesses, prose: number): string | null {
  if (ogType === 'profile') return 'profile';
  if (ogType.startsWith('video') && prose < (saysArticle ? LEAST_BESIDE_VIDEO : LEAST_BESIDE_OTHER_VIDEO))
    return 'video';
  // A shop's page: description, measures and what buyers say are prose too.
  return /^(?:og:)?product/.test(ogType) && !saysArticle ? 'product' : null;
}

function byShape(question: GateQuestion, prose: number, address: URL | null): string | null {
  const { page, witnesses, headline, body, measures } = question;
  const isTold = witnesses.saysArticle;
  const first = body[0]?.index ?? 0;
  if (headline && !isTold) {
    const label = headline.words <= 5 ? labelOf(headline) : null;
    // «أسعار النفط تقفز عالميا» opens with a label and is a headline.
    if (label && NO_STORY_KINDS.has(label.kind) && (label.whole || SERVICE_LABEL.test(label.pattern)))
      return 'label-title';
    if (first - headline.index > FAR) return 'far-prose';
    // A story may ask «من نحن؟» once.
    if (body.filter((line) => line.heading > 0 && serviceHeadings.has(line.folded)).length > 1)
      return 'service';
  }
  const lines = page.lines.slice(first, (body[body.length - 1]?.index ?? 0) + 1);
  const headlines = countHeadlines(lines, measures);
  const paragraphs = body.filter((line) => hasProse([line], measures)).length;
  const isTitled = headline !== null && headline.words >= 4 && headline.linkWords === 0;
  const areMany = headlines >= (isTitled ? 5 : 3) && headlines >= paragraphs * 0.5;
  if (areMany && !(isTitled && hasRun(lines, measures))) return 'list';
  const isShortTitle = !headline || headline.words <= 3;
  if (!isTold && isListAddress(address) && (headlines > 0 || isShortTitle)) return 'list-address';
  return !headline && !isTold && prose < LEAST_WITHOUT_HEADLINE ? 'no-headline' : null;
}

/** Headlines with excerpts beneath; the links of a related box stand together, or under «اقرأ أيضًا», and head nothing. */
function countHeadlines(lines: readonly PageLine[], measures: Measures): number {
  const isHeaded = (above: PageLine | undefined) => above !== undefined && headsOthers(above);
  return lines.filter(
    (line, i) =>
      isListHeadline(line) && !isHeaded(lines[i - 1]) && hasProse(lines.slice(i + 1, i + 3), measures),
  ).length;
}

function isListAddress(address: URL | null): boolean {
  const parts = address?.pathname.toLowerCase().split('/') ?? [];
  return parts.some((part) => (LIST_PATHS as readonly string[]).includes(part));
}

function isListHeadline(line: PageLine): boolean {
  return isLinkedHeadline(line) && (line.heading > 0 || isLoneHeadlineLink(line));
}

/** Two paragraphs one after the other, as stories have and excerpts have not. */
function hasRun(lines: readonly PageLine[], measures: Measures): boolean {
  return lines.some((line, i) => hasProse([line], measures) && hasProse(lines.slice(i + 1, i + 2), measures));
}

function hasProse(lines: readonly PageLine[], measures: Measures): boolean {
  return lines.some((line) => (measures.prose[line.index] ?? 0) > 0);
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
