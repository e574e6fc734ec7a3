import { FORUM_PATH, FRONT_PATH, LIST_PATHS, NO_STORY_TITLES, NOT_FOUND } from '../knowledge/page-kinds.ts';
import { isLoneHeadlineLink } from './headline-link.ts';
import { labelOf } from './label-of.ts';
import type { Measures } from './measure.ts';
import type { ClutterKind, NoReading } from './model.ts';
import { headsOthers } from './open-teasers.ts';
import type { PageLine, PageLines } from './read-lines.ts';
import { isPause, type Steps } from './steps.ts';
import { fold } from './text.ts';
import type { Witnesses } from './witnesses.ts';

export interface GateQuestion {
  readonly page: PageLines;
  readonly measures: Measures;
  readonly witnesses: Witnesses;
  readonly url: string;
  readonly headline: PageLine | null;
  /** The lines that would be its body. */
  readonly body: readonly PageLine[];
  /** The reader has seen the answer and wants the page read all the same. */
  readonly anyway: boolean;
}

/** Share of letters that must be Arabic; stories quote foreign names and addresses. */
const ARABIC_SHARE = 0.6;
/** Share of letters that Arabic lacks: Persian and Urdu have 4 % and more, Iraqi quotes under 0.5 %. */
const FOREIGN_SHARE = 0.01;
/** Two names of Persian cities hold three; the shortest story in Persian holds eight. */
const LEAST_FOREIGN = 5;
/** Two sentences; the shortest labelled story has 45 words. */
const LEAST_PROSE = 22;

/** A video page describes its video, in a sentence or two where it is an article's, in a paragraph or two elsewhere. */
const LEAST_BESIDE_VIDEO = 60;
const LEAST_BESIDE_OTHER_VIDEO = 150;

/**
 * Whether the page is one Arabic article. @returns null when it is, else what it is instead. Against the reader's wish
 * stands only a page without prose: where nothing is protected, anything would go.
 */
export function* gate(question: GateQuestion): Steps<NoReading | null> {
  const { page, body, measures } = question;
  const prose = body.reduce((sum, line) => sum + (measures.prose[line.index] ?? 0), 0);
  if (question.anyway && prose >= LEAST_PROSE) return null;
  const judged = prose >= LEAST_PROSE ? body : page.lines;
  const language = yield* notArabic(judged);
  if (language) return { kind: 'not-arabic', why: language };
  if (prose < LEAST_PROSE) return { kind: 'not-article', why: 'no-prose' };
  const why = notArticle(question, prose);
  return why ? { kind: 'not-article', why } : null;
}

function* notArabic(lines: readonly PageLine[]): Steps<string | null> {
  let letters = 0;
  let arabic = 0;
  let foreign = 0;
  for (const [i, line] of lines.entries()) {
    if (isPause(i)) yield;
    letters += line.letters;
    arabic += line.arabicLetters;
    foreign += line.foreignLetters;
  }
  if (!letters) return null;
  if (arabic / letters < ARABIC_SHARE) return 'other-script';
  return foreign >= LEAST_FOREIGN && foreign / arabic > FOREIGN_SHARE ? 'other-language' : null;
}

/** «حالة الطقس في عمّان», «الأكثر قراءة»: pages of services and lists, headed by their label. */
const NO_STORY_KINDS = new Set<ClutterKind>(['widget', 'most-read', 'breaking', 'related', 'search']);
/** Lines between a headline and its story: a table of contents and a share bar, not today's matches. */
const FAR = 50;

const titles = new Set(NO_STORY_TITLES.map(fold));

function notArticle(
  { page, url, witnesses, headline, body, measures }: GateQuestion,
  prose: number,
): string | null {
  const address = parseUrl(url);
  if (address && FRONT_PATH.test(address.pathname) && !address.search && !address.hash) return 'front-page';
  if (address && FORUM_PATH.test(address.pathname + address.search) && !witnesses.saysArticle) return 'forum';
  if (headline && titles.has(headline.folded.replace(/[^\p{L}\p{N} ]+/gu, '').trim()))
    return 'no-story-title';
  if (witnesses.titles.some((title) => titles.has(title.split(/\s*[|:–—-]\s*/u)[0] ?? '')))
    return 'no-story-title';
  if (prose < 150 && [headline?.folded ?? '', ...witnesses.titles].some((title) => NOT_FOUND.test(title)))
    return 'not-found';
  if (witnesses.ogType === 'profile') return 'profile';
  const { ogType, saysArticle } = witnesses;
  if (ogType.startsWith('video') && prose < (saysArticle ? LEAST_BESIDE_VIDEO : LEAST_BESIDE_OTHER_VIDEO))
    return 'video';
  // A shop's page: description, measures and what buyers say are prose too.
  if (/^(?:og:)?product/.test(ogType) && !saysArticle) return 'product';
  if (headline && !witnesses.saysArticle) {
    if (headline.words <= 5 && NO_STORY_KINDS.has(labelOf(headline)?.kind ?? 'advert')) return 'label-title';
    if ((body[0]?.index ?? 0) - headline.index > FAR) return 'far-prose';
  }
  const lines = page.lines.slice(body[0]?.index ?? 0, (body[body.length - 1]?.index ?? 0) + 1);
  // Headlines with excerpts beneath; the links of a related box stand together, or under «اقرأ أيضًا», and head nothing.
  const isHeaded = (above: PageLine | undefined) => above !== undefined && headsOthers(above);
  const links = lines.filter(
    (line, i) =>
      isListHeadline(line) && !isHeaded(lines[i - 1]) && hasProse(lines.slice(i + 1, i + 3), measures),
  ).length;
  const paragraphs = body.filter((line) => (measures.prose[line.index] ?? 0) > 0).length;
  const isTitled = headline !== null && headline.words >= 4 && headline.linkWords === 0;
  if (links >= (isTitled ? 5 : 3) && links >= paragraphs * 0.5 && !(isTitled && hasRun(lines, measures)))
    return 'list';
  const listPath =
    address?.pathname
      .toLowerCase()
      .split('/')
      .some((part) => (LIST_PATHS as readonly string[]).includes(part)) ?? false;
  const isShortTitle = !headline || headline.words <= 3;
  if (listPath && !witnesses.saysArticle && (links > 0 || isShortTitle)) return 'list-address';
  if (!headline && !witnesses.saysArticle && prose < 80) return 'no-headline';
  return null;
}

function isListHeadline(line: PageLine): boolean {
  return line.linkWords === line.words && line.words >= 3 && (line.heading > 0 || isLoneHeadlineLink(line));
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
