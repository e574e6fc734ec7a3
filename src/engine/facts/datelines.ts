import type { Found, Line } from '../model.ts';
import { isAgency } from './find-agency.ts';
import { SOURCE_PARTS } from './line-roles.ts';
import type { OwnLine } from './own-lines.ts';
import { readLine } from './parse-date.ts';
import { isSite, MOST_SOURCE_WORDS, shownSource } from './source-names.ts';
import { withoutDate } from './without-date.ts';

/** «البصرة (رويترز) - …», «القاهرة - (أ ش أ):», «القاهرة - أ ش أ - …», «الرياض 20 صفر 1445 هـ … واس». */
export function dateline(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  const firstBody = lines.findIndex(({ place }) => place === 'body');
  if (firstBody < 0) return [];
  for (const { line } of lines.slice(Math.max(0, firstBody - 2), firstBody + 3)) {
    for (const names of datelineParts(line)) {
      const foreign = names.filter((name) => !isSite(name, publisher));
      if (foreign.length > 0) return foreign.map((name) => shownSource(name, line, 'dateline'));
    }
  }
  return [];
}

/**
 * How agencies open their stories: a bracketed name before a dash or colon, a name between slashes, a name after a
 * place and a dash or slash, a name alone before a dash, place, day and name.
 */
interface Opening {
  /** None of these marks: no match. Most lines have none of them, and each expression costs its first use. */
  readonly marks: RegExp;
  readonly pattern: RegExp;
  /** Whether what stands there is surely a name: then «قنا» and «سبأ», which are words too, are agencies. */
  readonly isSure: boolean;
}
const OPENINGS: readonly Opening[] = [
  {
    marks: /[([]/,
    pattern: /^[^()[\]«».]{0,40}[([]([^()[\]]{2,40})[)\]]\s*(?:[-–—:]|$)/u,
    isSure: true,
  },
  { marks: /\//, pattern: /^[^()/«».]{2,40}\/\s*([^/]{2,20}?)\s*\//u, isSure: true },
  {
    marks: /\d[-/]\d{4}/,
    pattern: /^\p{L}[\p{L}\p{M}\s]{1,24}\s\d{1,2}[-/]\d{1,2}[-/]\d{4}\s+(\p{L}{2,8})\s?[-–—]/u,
    isSure: true,
  },
  {
    marks: /[-–—/،]/,
    pattern: /^[\p{L}\p{M}\s]{2,24}?\s*[-–—/،]\s*([^-–—:()«»]{2,40}?)\s*(?:[-–—:/]|$)/u,
    isSure: false,
  },
  // «صنعاء - سبأ:»: a name that is a word too is an agency's here
  {
    marks: /[-–—].*:/,
    pattern: /^[\p{L}\p{M}\s]{2,24}?\s+[-–—]\s*(\p{L}{2,6})\s*:/u,
    isSure: true,
  },
  {
    marks: /[-–—]/,
    pattern: /^\p{L}[\p{L}\p{M}\s]{1,20}[-–—](\p{L}{3,12})(?=\s)/u,
    isSure: false,
  },
  { marks: /[-–—]/, pattern: /^([^-–—:()«»]{2,40}?)\s*[-–—]\s/u, isSure: false },
  // «شفق نيوز/ كشف …», «عواصم - «وكالات»: …»
  { marks: /\//, pattern: /^([^-–—/:()«»]{2,40}?)\s*\/\s/u, isSure: false },
  {
    marks: /[«"]/,
    pattern: /^[\p{L}\p{M}\s]{2,24}?\s*[-–—:]\s*[«"]([^«»"]{2,40})[»"]\s*[-–—:]/u,
    isSure: true,
  },
];

/** The agencies of each kind of opening that a line may have. */
function datelineParts(line: Line): string[][] {
  const opening = line.text.slice(0, 90);
  return OPENINGS.map(({ marks, pattern, isSure }) => {
    const match = marks.test(opening) ? pattern.exec(opening) : null;
    // «قالت وكالة الأنباء الألمانية (د ب أ): …» names whom it quotes
    if (!match || /وكال/u.test(opening.slice(0, match.index + match[0].indexOf(match[1] ?? '')))) return [];
    const names = (match[1] ?? '').split(SOURCE_PARTS).filter(Boolean);
    return names.every((name) => isAgency(name, isSure)) ? names : [];
  });
}

/** The press agencies of the Gulf open with place, both dates and their name: «الرياض 20 صفر 1445 هـ … م واس». */
export function officialLine(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  for (const { line, place } of lines) {
    if (place === 'tail' || place === 'above' || line.words > 16 || !/\d/.test(line.folded)) continue;
    const words = line.text.split(/\s+/);
    const last = words[words.length - 1] ?? '';
    const dates = readLine(line.text)?.statements ?? [];
    // with both dates before it even an agency that nobody knows is one
    const isOpening = dates.some(({ hijri, gregorian, before }) => hijri && gregorian && before > 0);
    const isName =
      isAgency(last, true) || (isOpening && /^\p{L}{2,8}$/u.test(last) && withoutDate(`. ${last}`) !== '.');
    if (dates.length > 0 && isName && !isSite(last, publisher)) return [shownSource(last, line, 'dateline')];
  }
  return [];
}

/** «… (أ ف ب)», «… /وفا/», or a line with nothing but the name, at the end of the text. */
const CLOSING = /[([/]\s*([^()[\]/]{2,40})\s*[)\]/]\s*\.?$/u;
/** «… بحسب البلدية - وكالات». */
const CLOSING_DASH = /[\p{L}.»"]\s+[-–—]\s*([^-–—.،:()]{2,30})\.?$/u;

/** The source that stands after the story's last words: «… (رويترز)», «… - الأناضول», or a line of its own. */
export function closing(lines: readonly OwnLine[], publisher: string): Found<string>[] {
  const lastBody = lines.findLastIndex(({ place }) => place === 'body');
  for (const { line } of lines.slice(Math.max(0, lastBody), lastBody + 3)) {
    const end = line.text.slice(-60);
    const match = CLOSING.exec(end);
    const text =
      match?.[1] ?? CLOSING_DASH.exec(end)?.[1] ?? (line.words <= MOST_SOURCE_WORDS ? line.text : '');
    const parts = text.split(SOURCE_PARTS).filter(Boolean);
    const names = parts.filter((name) => isAgency(name, match !== null) && !isSite(name, publisher));
    if (names.length > 0 && names.length >= parts.length - 1)
      return names.map((name) => shownSource(name, line, 'closing'));
  }
  return [];
}
