import { CITATION_TERMS } from '../../knowledge/citation-terms.ts';
import { HIJRI_MONTH_NAMES } from '../../knowledge/hijri-month-names.ts';
import { hijriDayOf } from '../../shared/hijri-day.ts';
import { readParts } from '../../shared/show-date.ts';
import { showText } from '../../shared/show-text.ts';
import type { Writing } from '../../shared/writing.ts';
import { authorsOf, type CitedWork } from './cited-work.ts';

/** In whose words a reference is written. */
export interface Tongue {
  readonly language: keyof typeof CITATION_TERMS;
  readonly writing: Writing;
  /** «عبر»: between the first source and who carries the story. */
  readonly via: string;
}

/** @param language of the interface. @returns English for one whose references we cannot write */
export function tongueOf(language: string): Tongue['language'] {
  return language === 'ar' || language === 'fr' ? language : 'en';
}

/** «العنوان»، المصدر (الناشر)، التاريخ، الرابط: as Arabic newsrooms name a story, whatever the interface speaks. */
export function newsroom(work: CitedWork, writing: Writing): string {
  const { comma, noDate } = CITATION_TERMS.ar;
  const [first, ...rest] = work.sources.length > 0 ? work.sources : [work.publisher];
  const from = [first, ...rest].join(' و');
  const origin = work.sources.length > 0 ? `${from} (${work.publisher})` : from;
  return [quoted(work.title, CITATION_TERMS.ar), origin, arabicDate(work, writing) ?? noDate, work.url].join(
    comma,
  );
}

/** APA, 7th edition: a story without an author begins with its title, an agency is the author of its own. */
export function apa(work: CitedWork, { language, writing, via }: Tongue): string {
  const { comma, noDate } = CITATION_TERMS[language];
  const authors = authorsOf(work);
  const date = `(${apaDate(work, monthsOf(language, writing), comma) ?? noDate}).`;
  const title = stopped(work.title);
  const site = authors.includes(work.publisher) ? null : stopped(containerOf(work, via));
  const head = authors.length > 0 ? [stopped(authors.join(comma)), date, title] : [title, date];
  return [...head, site, work.url].filter((part) => part !== null).join(' ');
}

/** Chicago, notes and bibliography, as a bibliography lists it: the site stands for an author that is not named. */
export function chicago(work: CitedWork, { language, writing, via }: Tongue): string {
  const terms = CITATION_TERMS[language];
  const authors = authorsOf(work);
  const container = containerOf(work, via);
  const isAlone = authors.length === 0;
  const date = gregorian(work, monthsOf(language, writing)) ?? terms.noDate;
  const title = terms.stopsInside ? quoted(stopped(work.title), terms) : `${quoted(work.title, terms)}.`;
  const head = stopped(isAlone ? container : authors.join(terms.comma));
  const where = isAlone || authors.includes(work.publisher) ? date : `${container}${terms.comma}${date}`;
  return `${head} ${title} ${stopped(where)} ${work.url}.`;
}

/** «الحرة عبر موجز الأنباء», when the author is not whom the story comes from. */
function containerOf({ byline, sources, publisher }: CitedWork, via: string): string {
  return byline === null || sources.length === 0 ? publisher : `${sources.join('، ')} ${via} ${publisher}`;
}

/** Quotes within quotes become the inner ones. */
function quoted(text: string, { open, close }: (typeof CITATION_TERMS)[keyof typeof CITATION_TERMS]): string {
  const inner = open === '“' ? ['‘', '’'] : ['“', '”'];
  const nested = text.replace(/\s*[»”]/g, inner[1] ?? '').replace(/[«“]\s*/g, inner[0] ?? '');
  return `${open}${nested}${close}`;
}

function stopped(text: string): string {
  return /[.!?؟…]["”’»)]*$/u.test(text) ? text : `${text}.`;
}

/** Both styles are American: in English the month comes first, whatever the reader's own country. */
function monthsOf(language: Tongue['language'], { monthLocale }: Writing): string {
  return language === 'en' ? 'en-US' : monthLocale;
}

function apaDate(work: CitedWork, monthLocale: string, comma: string): string | null {
  const stamp = stampOf(work);
  if (stamp === null) return null;
  const day = write(stamp, monthLocale, { day: 'numeric', month: 'long' });
  return `${write(stamp, monthLocale, { year: 'numeric' })}${comma}${day}`;
}

function gregorian(work: CitedWork, monthLocale: string): string | null {
  const stamp = stampOf(work);
  return stamp && write(stamp, monthLocale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** In the calendar of the settings: «5 سبتمبر 2023», «20 صفر 1445هـ (5 سبتمبر 2023)», «… الموافق …». */
function arabicDate(work: CitedWork, writing: Writing): string | null {
  const common = gregorian(work, writing.monthLocale);
  const stamp = stampOf(work);
  const day = stamp && hijriDayOf(stamp);
  if (common === null || day === null || writing.calendar === 'gregorian') return common;
  const number = new Intl.NumberFormat(writing.locale, { useGrouping: false });
  const hijri = `${number.format(day.day)} ${HIJRI_MONTH_NAMES.ar[day.month - 1]} ${number.format(day.year)}هـ`;
  return writing.calendar === 'hijri' ? `${hijri} (${common})` : `${common} الموافق ${hijri}`;
}

function stampOf({ published }: CitedWork): Date | null {
  return published && (readParts(published)?.stamp ?? null);
}

function write(stamp: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return showText(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(stamp));
}
