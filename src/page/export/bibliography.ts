import { BIBTEX_MONTHS } from '../../knowledge/citation-terms.ts';
import { authorsOf, type CitedWork, dayPartsOf } from './cited-work.ts';

/** What TeX reads as commands, and what it is written as. Braces by their names: BibTeX counts them, escaped or not. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

function tex(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (sign) => TEX[sign] ?? sign);
}

/** An entry for BibTeX and biblatex, in UTF-8. Names and titles stand in two pairs of braces: they stay as they are. */
export function bibtex(work: CitedWork): string {
  const day = dayPartsOf(work.published?.iso);
  const address = work.url.replace(/[\\{}]/g, encodeURIComponent);
  const fields: readonly (readonly [string, string | null])[] = [
    [
      'author',
      authorsOf(work)
        .map((name) => `{${tex(name)}}`)
        .join(' and ') || null,
    ],
    ['title', `{${tex(work.title)}}`],
    ['howpublished', tex(work.publisher)],
    ['year', day && String(day[0])],
    ['month', day && (BIBTEX_MONTHS[day[1] - 1] ?? null)],
    ['day', day && String(day[2])],
    ['url', address],
    ['urldate', work.accessed],
    ['language', 'arabic'],
    ['keywords', tex(work.tags.map((tag) => tag.replaceAll(',', '،')).join(', ')) || null],
    ['note', noteOf(work) && tex(noteOf(work) ?? '')],
  ];
  const lines = fields.flatMap(([name, value]) =>
    // The months are words of BibTeX's own and stand without braces.
    value === null ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  );
  return `@misc{${keyOf(work)},\n${lines.join('\n')}\n}\n`;
}

/** Latin letters and digits alone, which every program takes; the same for the same story. */
function keyOf({ url, published }: CitedWork): string {
  const host = new URL(url).hostname
    .replace(/^www\./, '')
    .replace(/\.[a-z]+$/, '')
    .replace(/[^a-z\d]+/g, '-');
  const sum = [...url].reduce(
    (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
  const day = published?.iso.slice(0, 10).replaceAll('-', '') ?? 'nd';
  return `${host}-${day}-${sum.toString(36).slice(-4)}`;
}

/** A list for reference managers: tag, two spaces, hyphen, space, value; every line ends as on Windows. */
export function ris(work: CitedWork): string {
  const day = dayPartsOf(work.published?.iso);
  // A comma would part family name and first name.
  const authors = authorsOf(work).map((name) => ['AU', name.replaceAll(',', '،')] as const);
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ...authors,
    ['TI', work.title],
    ['T2', work.publisher],
    ['PB', work.publisher],
    ['PY', day && String(day[0])],
    ['DA', work.published?.iso.slice(0, 10).replaceAll('-', '/') ?? null],
    ['UR', work.url],
    ['Y2', work.accessed.replaceAll('-', '/')],
    ['LA', 'ar'],
    ...work.tags.map((tag) => ['KW', tag] as const),
    ['N1', noteOf(work)],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** The form that Zotero, Pandoc and citeproc read. */
export function cslJson(work: CitedWork): string {
  const issued = dayPartsOf(work.published?.iso);
  const authors = authorsOf(work).map((literal) => ({ literal }));
  const item = {
    id: keyOf(work),
    type: 'article-newspaper',
    title: work.title,
    ...(authors.length > 0 && { author: authors }),
    'container-title': work.publisher,
    ...(work.sources.length > 0 && { 'original-publisher': work.sources.join('، ') }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [dayPartsOf(work.accessed)] },
    URL: work.url,
    language: 'ar',
    ...(work.tags.length > 0 && { keyword: work.tags.join(', ') }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** Whom the story comes from, where the author's place is taken by its writer. */
function noteOf({ byline, sources }: CitedWork): string | null {
  return byline === null || sources.length === 0 ? null : `المصدر: ${sources.join('، ')}`;
}
