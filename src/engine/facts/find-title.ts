import type { Found, Line } from '../model.ts';
import { cleanText } from './clean-text.ts';
import { holdsWords } from './holds-words.ts';
import type { StructuredData } from './structured-data.ts';
import { visibleFact } from './visible-fact.ts';

/** What parts a headline from the site's name in `<title>`. */
export const TITLE_PARTS = /\s+(?:[-–—|»«•~]|::?)\s+/u;

/** The headline as the page shows it; without one, as its machine data or `<title>` gives it. */
export function findTitle(
  headline: Line | null,
  data: StructuredData,
  publisher: string,
): Found<string> | null {
  if (headline?.text) {
    const value = cleanText(headline.text, 300);
    return { ...visibleFact(value, headline, 'headline'), raw: value };
  }
  const stated = [...data.article('headline'), ...data.meta('title')][0] ?? {
    text: data.documentTitle,
    from: { where: 'meta', detail: 'title', node: null } as const,
  };
  const value = cleanText(withoutSite(stated.text, publisher), 300);
  return /\p{L}/u.test(value) ? { value, raw: cleanText(stated.text, 300), from: stated.from } : null;
}

/** Drops the parts of a title that name the site, and what comes behind them. */
function withoutSite(title: string, publisher: string): string {
  const parts = title.split(TITLE_PARTS).filter((part) => part.trim() !== '');
  const headline = parts.filter((part) => !holdsWords(part, publisher));
  if (headline.length === parts.length || headline.length === 0) return title;
  // «headline - section - site»: the longest part is the headline
  return headline.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
