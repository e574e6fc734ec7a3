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
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Reads `<meta>`, `<title>` and JSON-LD; broken JSON is skipped. */
export function readWitnesses(doc: Document): Witnesses {
  const titles: string[] = [];
  const descriptions: string[] = [];
  let articleBody = '';
  let saysArticle = false;
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content') ?? '';
    if (/^(?:og|twitter):title$/.test(key)) titles.push(fold(content));
    else if (/^(?:(?:og|twitter):)?description$/.test(key)) descriptions.push(fold(content));
    else if (key === 'og:type') saysArticle ||= /article/i.test(content);
    else if (key === 'article:published_time') saysArticle = true;
  }
  for (const item of readJsonLd(doc)) {
    if (!typesOf(item).some((type) => ARTICLE_TYPE.test(type))) continue;
    saysArticle = true;
    if (typeof item.headline === 'string') titles.push(fold(item.headline));
    if (typeof item.description === 'string') descriptions.push(fold(item.description));
    if (typeof item.articleBody === 'string' && item.articleBody.length > articleBody.length)
      articleBody = item.articleBody;
  }
  const title = doc.querySelector('title')?.textContent;
  if (title) titles.push(fold(title));
  return {
    titles: titles.filter((text) => text.length > 5),
    descriptions: descriptions.filter((text) => text.length > 30),
    articleBody: fold(articleBody.replace(/<[^>]+>/g, ' ')),
    saysArticle,
  };
}

type JsonObject = { readonly [key: string]: unknown };

function typesOf(item: JsonObject): string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string');
}

/** Every object of every JSON-LD block, graphs and arrays flattened. */
function readJsonLd(doc: Document): JsonObject[] {
  const items: JsonObject[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse((script.textContent ?? '').replace(/\s+/g, ' '));
    } catch {
      continue;
    }
    for (const item of [data].flat()) {
      if (typeof item !== 'object' || item === null) continue;
      const object = item as JsonObject;
      items.push(object);
      if (Array.isArray(object['@graph'])) {
        for (const inner of object['@graph'])
          if (typeof inner === 'object' && inner !== null) items.push(inner as JsonObject);
      }
    }
  }
  return items;
}
