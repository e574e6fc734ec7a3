import { PRESS_WORDS } from '../../knowledge/agencies.ts';
import { SOURCE_NAMES } from '../../knowledge/fact-boxes.ts';
import type { Found, Line } from '../model.ts';
import { countArabicLetters, countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { closing, dateline, officialLine } from './datelines.ts';
import { isAgency } from './find-agency.ts';
import { isBylineLine, readBylineLabel, readSourceLabel, SOURCE_PARTS } from './line-roles.ts';
import { isBesidePicture, isCaption, type OwnLine } from './own-lines.ts';
import { absoluteHref, hostOf, isSameSite, linksOf, linkTarget } from './page-link.ts';
import { afterLabel } from './read-label.ts';
import {
  bareName,
  isSite,
  isSourceName,
  MOST_SOURCE_WORDS,
  namesIn,
  shownSource,
  withoutCall,
} from './source-names.ts';
import type { StructuredData } from './structured-data.ts';
import { withoutDate } from './without-date.ts';

/**
 * The stated original source(s): a source line, the agency of a dateline or byline, the agency that closes the
 * text, machine data. Never a caption's credit: those stand in figures.
 */
export function findSources(
  own: readonly OwnLine[],
  data: StructuredData,
  publisher: string,
  pageUrl: string,
): Found<string>[] {
  const lines = own.filter((candidate) => !isCredit(candidate) && candidate.line.text.length > 0);
  for (const find of [labelled, bylineAgency, dateline, officialLine, boxed, closing, linkedOutlet]) {
    const found = find(lines, publisher);
    if (found.length > 0) return unique(found);
  }
  return unique(stated(data, publisher, pageUrl));
}

/** Whether a line credits a picture: in a figure, or a name in brackets that shares the picture's box. */
function isCredit({ line, place }: OwnLine): boolean {
  return isCaption(line) || (place !== 'body' && /^[([]/.test(line.text) && isBesidePicture(line));
}

/** Sources in meta and JSON-LD; of an author only an agency's name. */
function stated(data: StructuredData, publisher: string, pageUrl: string): Found<string>[] {
  const machine = [
    ...data.meta('source'),
    ...data.article('sourceOrganization'),
    ...data.article('creditText'),
    ...data.article('isBasedOn'),
    ...data.article('author'),
    ...data.meta('author'),
  ];
  for (const { text, from, url = '' } of machine) {
    const isAddress = /^https?:/.test(text);
    const href = absoluteHref(isAddress ? text : url, pageUrl);
    const link = url !== '' && href ? { href } : {};
    const isAuthor = from.detail.includes('author');
    if (isAddress) {
      if (!isAuthor && href && !isSameSite(href, pageUrl) && hostOf(href).includes('.'))
        return [{ value: cleanText(hostOf(href), 60), raw: cleanText(text), from, href }];
      continue;
    }
    const names = namesIn(text, publisher).filter(
      (name) => !isSite(name, publisher) && (isAuthor ? isAgency(name) : isSourceName(name)),
    );
    if (names.length > 0) return names.map((value) => ({ value, raw: cleanText(text), from, ...link }));
  }
  return [];
}

/** «المصدر: الحرة», the name in the same line or, the label being alone, in the next. */
function labelled(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  for (const [at, { line }] of lines.entries()) {
    if (line.text.length > 120) continue;
    const link = linkedLabel(line) ?? linkedAddress(line);
    if (link) return [link];
    const next = lines[at + 1]?.line;
    const label = readSourceLabel(line.text) ?? aloneLabel(line, next);
    if (!label) continue;
    const holder = label.rest === '' ? next : line;
    const text = holder === line ? withoutCall(afterLabel(line.text, label)) : (holder?.text ?? '');
    const names = holder ? namesIn(text, publisher).filter(isSourceName) : [];
    if (holder && names.length > 0) return names.map((name) => shownSource(name, holder, label.label));
  }
  return [];
}

/** «المصدر» without a colon in a box of its own, a short name in the next. */
function aloneLabel(line: Line, next: Line | undefined) {
  if (line.words > 2 || !next || next.words > MOST_SOURCE_WORDS) return null;
  const label = readSourceLabel(`${line.text}:`);
  return label?.rest === '' ? label : null;
}

/** A line that is nothing but «المصدر» and leads to another site: its host is all the page says. */
function linkedLabel(line: Line): Found<string> | null {
  if (line.words > 3 || line.linkWords < line.words || readSourceLabel(`${line.text}:`)?.rest !== '')
    return null;
  return hostSource(linksOf(line), line);
}

/** «المصدر: https://…», linked or not. */
function linkedAddress(line: Line): Found<string> | null {
  const label = readSourceLabel(line.text);
  const address = label && /^(?:https?:\/\/)\S+$/.exec(afterLabel(line.text, label))?.[0];
  return address ? hostSource([...linksOf(line), address], line) : null;
}

function hostSource(links: readonly (Element | string)[], line: Line): Found<string> | null {
  const base = line.block.baseURI;
  for (const link of links) {
    const href = typeof link === 'string' ? absoluteHref(link, base) : linkTarget(link);
    if (href && !isSameSite(href, base)) return { ...shownSource(hostOf(href), line, 'المصدر'), href };
  }
  return null;
}

/** «هسبريس - و.م.ع», «وكالات - أبوظبي», «بقلم: أ ف ب». */
function bylineAgency(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  for (const { line, place } of lines) {
    if (place !== 'head' && place !== 'above') continue;
    const text = withoutDate(line.text);
    const label = readBylineLabel(text);
    if (!isBylineLine(text) && !isAgency(text)) continue;
    const parts = withoutDate(label ? afterLabel(text, label) : text).split(SOURCE_PARTS);
    const names = parts.filter((name) => isAgency(name) && !isSite(name, publisher));
    if (names.length > 0) return names.map((name) => shownSource(name, line, label?.label ?? 'byline'));
  }
  return [];
}

/** A short name in a box that calls itself source or provider, as aggregators print it beside the headline. */
function boxed(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  for (const { line, place } of lines) {
    const leaf = line.leaves.find((node) => node.nodeType === 3);
    const name = bareName(cleanText(leaf?.textContent ?? '', 60));
    if (place === 'body' || !leaf || !isSourceBox(leaf) || countWords(name) > 4 || !/\p{L}{3}/u.test(name))
      continue;
    if (!/\d/.test(fold(name)) && !isSite(name, publisher)) return [shownSource(name, line, 'source box')];
  }
  return [];
}

const SOURCE_NAME = new RegExp(`(?:^|[^a-z])(?:${SOURCE_NAMES})(?:[^a-z]|$)`, 'i');

const PRESS = new RegExp(`^(?:${fold(PRESS_WORDS)}) `);

/** «صحيفة الرصيفة» as a link of its own beside the headline: on an aggregator, where the story comes from. */
function linkedOutlet(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  if (countArabicLetters(publisher) === 0) return [];
  for (const { line, place } of lines) {
    if ((place !== 'above' && place !== 'head') || line.words > 4 || line.linkWords < line.words) continue;
    if (PRESS.test(line.folded) && !isSite(line.text, publisher) && isSourceName(line.text))
      return [shownSource(line.text, line, 'outlet')];
  }
  return [];
}

function isSourceBox(leaf: Node): boolean {
  let element = leaf.parentElement;
  for (let depth = 0; element && depth < 3; depth += 1) {
    const names = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    if (SOURCE_NAME.test(names)) return true;
    element = element.parentElement;
  }
  return false;
}

function unique(found: readonly Found<string>[]): Found<string>[] {
  return found.filter(
    ({ value }, at) => found.findIndex((other) => fold(other.value) === fold(value)) === at,
  );
}
