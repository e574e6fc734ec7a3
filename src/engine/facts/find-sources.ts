import type { Found, Line } from '../model.ts';
import { countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { isAgency } from './find-agency.ts';
import { isBylineLine, readBylineLabel, readSourceLabel, SOURCE_PARTS } from './line-roles.ts';
import { isCaption, type OwnLine } from './own-lines.ts';
import { readLine } from './parse-date.ts';
import { isPlace, withoutDate } from './places.ts';
import { afterLabel } from './read-label.ts';
import type { StructuredData } from './structured-data.ts';

/** Longer texts behind «المصدر:» are sentences, not names. */
const MOST_WORDS = 6;

/**
 * The stated original source(s): a source line, the agency of a dateline or byline, the agency that closes the
 * text, machine data. Never a caption's credit: those stand in figures.
 */
export function findSources(
  own: readonly OwnLine[],
  data: StructuredData,
  publisher: string,
): Found<string>[] {
  const lines = own.filter(({ line }) => !isCaption(line) && line.text.length > 0);
  const isForeign = (name: string) => !isSite(name, publisher);
  for (const find of [labelled, bylineAgency, dateline, officialLine, boxed, closing]) {
    const found = find(lines, publisher);
    if (found.length > 0) return unique(found);
  }
  const stated = [
    ...data.meta('source'),
    ...data.article('sourceOrganization'),
    ...data.article('creditText'),
  ];
  const machine = [
    ...stated,
    ...data.article('isBasedOn'),
    ...data.article('author'),
    ...data.meta('author'),
  ];
  for (const { text, from } of machine) {
    const isAuthor = from.detail.includes('author');
    const names = namesIn(text, publisher).filter((name) => isForeign(name) && (!isAuthor || isAgency(name)));
    if (names.length > 0 && !/^https?:/.test(text)) {
      return unique(names.map((value) => ({ value, raw: cleanText(text), from })));
    }
  }
  return [];
}

/** Whether a name is the site's own: «الجزيرة» on «الجزيرة نت», «Sputnik» on «Sputnik Arabic». */
function isSite(name: string, publisher: string): boolean {
  const [one, other] = [` ${fold(name)} `, ` ${fold(publisher)} `];
  return publisher !== '' && (one.includes(other) || other.includes(one));
}

/** «المصدر: الحرة», the name in the same line or, the label being alone, in the next. */
function labelled(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  for (const [at, { line }] of lines.entries()) {
    if (line.text.length > 120) continue;
    const next = lines[at + 1]?.line;
    const label = readSourceLabel(line.text) ?? aloneLabel(line, next);
    if (!label) continue;
    const holder = label.rest === '' ? next : line;
    const text = holder === line ? afterLabel(line.text, label) : (holder?.text ?? '');
    const names = holder ? namesIn(text, publisher) : [];
    if (holder && names.length > 0) return names.map((name) => shown(name, holder, label.label));
  }
  return [];
}

/** «المصدر» without a colon in a box of its own, a short name in the next. */
function aloneLabel(line: Line, next: Line | undefined) {
  if (line.words > 2 || !next || next.words > MOST_WORDS) return null;
  const label = readSourceLabel(`${line.text}:`);
  return label?.rest === '' ? label : null;
}

/** «البصرة (رويترز) - …», «القاهرة - (أ ش أ):», «القاهرة - أ ش أ - …», «الرياض 20 صفر 1445 هـ … واس». */
function dateline(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  const firstBody = lines.findIndex(({ place }) => place === 'body');
  if (firstBody < 0) return [];
  for (const { line } of lines.slice(Math.max(0, firstBody - 2), firstBody + 3)) {
    for (const names of datelineParts(line)) {
      const foreign = names.filter((name) => !isSite(name, publisher));
      if (foreign.length > 0) return foreign.map((name) => shown(name, line, 'dateline'));
    }
  }
  return [];
}

/**
 * How agencies open their stories: a bracketed name before a dash or colon, a name between slashes, a name after a
 * place and a dash or slash, a name alone before a dash, place, day and name.
 */
const OPENINGS: readonly { readonly pattern: RegExp; readonly isBracketed: boolean }[] = [
  { pattern: /^[^()[\]«».]{0,40}[([]([^()[\]]{2,40})[)\]]\s*(?:[-–—:]|$)/u, isBracketed: true },
  { pattern: /^[^()/«».]{2,40}\/\s*([^/]{2,20}?)\s*\//u, isBracketed: true },
  {
    pattern: /^\p{L}[\p{L}\p{M}\s]{1,24}\s\d{1,2}[-/]\d{1,2}[-/]\d{4}\s+(\p{L}{2,8})\s?[-–—]/u,
    isBracketed: true,
  },
  { pattern: /^[\p{L}\p{M}\s]{2,24}?\s*[-–—/،]\s*([^-–—:()«»]{2,40}?)\s*(?:[-–—:/]|$)/u, isBracketed: false },
  { pattern: /^\p{L}[\p{L}\p{M}\s]{1,20}[-–—](\p{L}{3,12})(?=\s)/u, isBracketed: false },
  { pattern: /^([^-–—:()«»]{2,40}?)\s*[-–—]\s/u, isBracketed: false },
];

/** The agencies of each kind of opening that a line may have. */
function datelineParts(line: Line): string[][] {
  const opening = line.text.slice(0, 90);
  return OPENINGS.map(({ pattern, isBracketed }) => {
    const match = pattern.exec(opening);
    // «قالت وكالة الأنباء الألمانية (د ب أ): …» names whom it quotes
    if (!match || /وكال/u.test(opening.slice(0, match.index + match[0].indexOf(match[1] ?? '')))) return [];
    const names = (match[1] ?? '').split(SOURCE_PARTS).filter(Boolean);
    return names.every((name) => isAgency(name, isBracketed)) ? names : [];
  });
}

/** The press agencies of the Gulf open with place, both dates and their name: «الرياض 20 صفر 1445 هـ … م واس». */
function officialLine(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  for (const { line, place } of lines) {
    if (place === 'tail' || place === 'above' || line.words > 16 || !/\d/.test(line.folded)) continue;
    const words = line.text.split(/\s+/);
    const last = words[words.length - 1] ?? '';
    const dates = readLine(line.text)?.statements ?? [];
    // with both dates before it even an agency that nobody knows is one
    const isOpening = dates.some(({ hijri, gregorian, before }) => hijri && gregorian && before > 0);
    const isName =
      isAgency(last, true) || (isOpening && /^\p{L}{2,8}$/u.test(last) && withoutDate(`. ${last}`) !== '.');
    if (dates.length > 0 && isName && !isSite(last, publisher)) return [shown(last, line, 'dateline')];
  }
  return [];
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
    if (names.length > 0) return names.map((name) => shown(name, line, label?.label ?? 'byline'));
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
    if (!/\d/.test(fold(name)) && !isSite(name, publisher)) return [shown(name, line, 'source box')];
  }
  return [];
}

function isSourceBox(leaf: Node): boolean {
  let element = leaf.parentElement;
  for (let depth = 0; element && depth < 3; depth += 1) {
    const names = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    if (/(?:^|[^a-z])(?:source|provider|agency)(?:[^a-z]|$)/i.test(names)) return true;
    element = element.parentElement;
  }
  return false;
}

/** «… (أ ف ب)», «… /وفا/», or a line with nothing but the name, at the end of the text. */
const CLOSING = /[([/]\s*([^()[\]/]{2,40})\s*[)\]/]\s*\.?$/u;

function closing(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  const lastBody = lines.findLastIndex(({ place }) => place === 'body');
  for (const { line } of lines.slice(Math.max(0, lastBody), lastBody + 3)) {
    const match = CLOSING.exec(line.text.slice(-60));
    const text = match?.[1] ?? (line.words <= MOST_WORDS ? line.text : '');
    const parts = text.split(SOURCE_PARTS).filter(Boolean);
    const names = parts.filter((name) => isAgency(name, match !== null) && !isSite(name, publisher));
    if (names.length > 0 && names.length >= parts.length - 1)
      return names.map((name) => shown(name, line, 'closing'));
  }
  return [];
}

/** A name without the brackets, quotes and marks around it: «(أبوظبي - البيان)», but «وكالة الأنباء الليبية (وال)». */
function bareName(text: string): string {
  const inner = text.replace(/^[\s«"*]+|[\s»".،:*]+$/gu, '');
  return /^\([^()]*\)?$|^[^()]*\)$/u.test(inner) ? inner.replace(/[()]/g, '').trim() : inner;
}

/** Splits «الجزيرة + وكالات»; of «(أبوظبي - البيان)» the place goes. */
function namesIn(text: string, publisher: string): string[] {
  const bare = bareName(text);
  const parts = bare.split(SOURCE_PARTS).map((part) => cleanText(part, 60));
  const names = parts.filter((part) => countWords(part) > 0 && countWords(part) <= MOST_WORDS);
  const known = names.filter((name) => isAgency(name, true) || isSite(name, publisher));
  const notPlaces = names.filter((name) => !isPlace(name));
  const isDashed = /\s[-–—]\s/u.test(bare) && !/[+،,;|&]/u.test(bare);
  if (isDashed && known.length > 0) return known;
  return notPlaces.length > 0 ? notPlaces : names;
}

function shown(name: string, line: Line, detail: string): Found<string> {
  const holder = line.leaves.find((leaf) => leaf.textContent?.includes(name));
  const from = { where: 'visible', detail, node: holder ?? line.leaves[0] ?? line.block } as const;
  return { value: cleanText(bareName(name), 60), raw: cleanText(line.text), from };
}

function unique(found: readonly Found<string>[]): Found<string>[] {
  return found.filter(
    ({ value }, at) => found.findIndex((other) => fold(other.value) === fold(value)) === at,
  );
}
