import { STORY_TYPES } from '../knowledge/schema-types.ts';
import { documentTitle } from './document-title.ts';
import { readJsonLd, typesOf } from './facts/json-ld.ts';
import { fold } from './text.ts';

/**
 * What the page says about its story outside the visible text. Witnesses to compare with, never commands:
 * descriptions may be the site's own, articleBody may be cut or belong to another story.
 */
export interface Witnesses {
  /** Folded headline candidates: og:title, JSON-LD headline, `<title>`. */
  readonly titles: readonly string[];
  /** Folded descriptions, usually the lead or its beginning. */
  readonly descriptions: readonly string[];
  /** Folded JSON-LD articleBody, or ''. */
  readonly articleBody: string;
  /** Whether machine-readable data calls this page an article. */
  readonly saysArticle: boolean;
  /** `og:type` in lower case, or ''. */
  readonly ogType: string;
}

const STORY_TYPE = new RegExp(`(?:${STORY_TYPES})$`);

/** Reads `<meta>`, `<title>` and JSON-LD; broken JSON is skipped. */
export function readWitnesses(doc: Document): Witnesses {
  const titles: string[] = [];
  const descriptions: string[] = [];
  let articleBody = '';
  let saysArticle = false;
  let ogType = '';
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (/^(?:og|twitter):title$/.test(key)) titles.push(fold(content));
    else if (/^(?:(?:og|twitter):)?description$/.test(key)) descriptions.push(fold(content));
    else if (key === 'og:type') ogType ||= content.toLowerCase();
    else if (key === 'article:published_time') saysArticle = true;
  }
  for (const item of readJsonLd(doc).articles) {
    if (!typesOf(item).some((type) => STORY_TYPE.test(type))) continue;
    saysArticle = true;
    if (typeof item.headline === 'string') titles.push(fold(item.headline));
    if (typeof item.description === 'string') descriptions.push(fold(item.description));
    if (typeof item.articleBody === 'string' && item.articleBody.length > articleBody.length)
      articleBody = item.articleBody;
  }
  titles.push(fold(documentTitle(doc)));
  return {
    titles: titles.filter((text) => text.length > 5),
    descriptions: descriptions.filter((text) => text.length > 30),
    articleBody: fold(articleBody.replace(/<[^>]+>/g, ' ')),
    saysArticle: saysArticle || ogType.includes('article'),
    ogType,
  };
}
