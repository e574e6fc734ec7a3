import { SECTION_TAGS } from '../../knowledge/fact-labels.ts';
import type { Found, Line } from '../model.ts';
import { countArabicLetters, countWords, fold } from '../text.ts';
import { cleanText } from './clean-text.ts';
import { arabicName, isAgency } from './find-agency.ts';
import { TITLE_PARTS } from './find-title.ts';
import { hostOf } from './page-link.ts';
import { labelSet, readLabel } from './read-label.ts';
import type { Stated, StructuredData } from './structured-data.ts';

/** «جريدة المرسى - محليات» */
const SECTIONS = labelSet(SECTION_TAGS);
/** Longer names are slogans: «هسبريس جريدة إلكترونية مغربية». */
const MOST_WORDS = 4;

/**
 * The site as its readers call it: the Arabic name where the page gives one, else the Latin one, else the host.
 */
export function findPublisher(
  data: StructuredData,
  { url, lines, headline }: { url: string; lines: readonly Line[]; headline: Line | null },
): Found<string> | null {
  const stated = [
    ...data.meta('publisher').slice(0, 1),
    ...data.article('publisher'),
    ...data.typed('WebSite', 'name'),
    ...data.typed('NewsMediaOrganization', 'name'),
    ...data.typed('Organization', 'name'),
    ...siteInTitle(data.documentTitle, headline?.text ?? ''),
    ...data.meta('publisher').slice(1),
  ];
  const names = stated
    .flatMap(toNames)
    .filter(({ value }) => countWords(value) <= MOST_WORDS && value.length < 50);
  const arabic = names.find(({ value }) => countArabicLetters(value) > value.length / 2);
  if (arabic) return arabic;
  for (const name of names) {
    // «euronews» calls itself «يورونيوز» everywhere on its pages
    const known = arabicName(name.value);
    if (known !== null && lines.some((line) => line.folded.includes(fold(known))))
      return { ...name, value: known };
  }
  // of «LBCIV7», «LBCI Lebanon» and «LBCI» the shortest is the name
  const latin = names.sort((a, b) => a.value.length - b.value.length)[0];
  const host = hostOf(url);
  return (
    latin ?? (host ? { value: host, raw: host, from: { where: 'url', detail: 'host', node: null } } : null)
  );
}

/** What `<title>` says beside the headline; without one, its shorter end. */
function siteInTitle(title: string, headline: string): Stated[] {
  const shown = cleanText(title, 400);
  const at = headline ? shown.indexOf(cleanText(headline, 300)) : -1;
  const rest = at < 0 ? shown : `${shown.slice(0, at)} | ${shown.slice(at + headline.length)}`;
  const parts = rest.split(TITLE_PARTS).filter((part) => countWords(part) > 0);
  // «headline - section - site», «site :: section :: headline»; a headline seldom has three words
  const outer = [parts[parts.length - 1] ?? '', parts[0] ?? ''];
  const ends = (at > 0 ? outer.reverse() : outer).filter(
    (part) => countWords(part) <= 3 && readLabel(SECTIONS, fold(part))?.rest !== '',
  );
  const from = { where: 'meta', detail: 'title', node: null } as const;
  return ends.map((text) => ({ text, from }));
}

/** The parts of a name: «Hespress - هسبريس جريدة إلكترونية مغربية», «مصراوي.كوم». */
function toNames({ text, from }: Stated): Found<string>[] {
  return text.split(TITLE_PARTS).flatMap((part) => {
    const bare = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
    const value = cleanText(bare.replace(/\.(?:كوم|نت|com|net)$/iu, ''), 80);
    const first = value.split(' ')[0] ?? '';
    const isSlogan = countWords(value) > 2 && isAgency(first);
    return value ? [{ value: isSlogan ? first : value, raw: cleanText(text), from }] : [];
  });
}
