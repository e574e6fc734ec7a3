import { MEDIA_TYPES, STORY_TYPES } from '../../knowledge/schema-types.ts';

export type JsonObject = { readonly [key: string]: unknown };

const ARTICLE_TYPE = new RegExp(`(?:${STORY_TYPES}|${MEDIA_TYPES})$`);
const STORY_TYPE = new RegExp(`(?:${STORY_TYPES})$`);

/** What JSON-LD says about this page: its article, and everything else by type. */
export interface JsonLd {
  /** Objects of article types, the likeliest to be this page's first. */
  readonly articles: readonly JsonObject[];
  readonly all: readonly JsonObject[];
}

/** Reads every JSON-LD block; repairs the usual slips, skips what stays broken. */
export function readJsonLd(doc: Document): JsonLd {
  const all: JsonObject[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parseLoosely(script.textContent ?? ''), all, 0);
  }
  const articles = all.filter((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type)));
  return { articles: articles.sort((a, b) => rank(a) - rank(b)), all };
}

/** @returns the types of an item, which may name one or several */
export function typesOf(item: JsonObject): string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string');
}

/** News before videos and recipes that stand in the same graph. */
function rank(item: JsonObject): number {
  return typesOf(item).some((type) => STORY_TYPE.test(type)) ? 0 : 1;
}

/** A named thing and its address as stated; the name is empty where only an address is stated. */
export interface Thing {
  readonly text: string;
  readonly url?: string;
}
/** No honest value lies deeper or lists more. */
const DEEPEST = 4;
export const MOST_VALUES = 50;
const MOST_THINGS = 300;

/** The texts of a value: a string, a number, a thing with a name, or a list of such. */
export function textsOf(value: unknown, all: readonly JsonObject[] = []): string[] {
  return thingsOf(value, all).flatMap(({ text }) => text || []);
}

/** The things of a value, each with its `url` where it has one. */
export function thingsOf(value: unknown, all: readonly JsonObject[] = [], depth = 0): Thing[] {
  if (typeof value === 'string') return [{ text: value }];
  if (typeof value === 'number') return [{ text: String(value) }];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const things = value.slice(0, MOST_VALUES).flatMap((item) => thingsOf(item, all, depth + 1));
    return things.slice(0, MOST_VALUES);
  }
  if (!isObject(value)) return [];
  const url = typeof value.url === 'string' ? { url: value.url } : {};
  const named = value.name ?? value['@value'] ?? value.headline;
  if (named !== undefined) return thingsOf(named, all, depth + 1).map(({ text }) => ({ text, ...url }));
  const id = value['@id'];
  const target =
    id === undefined ? undefined : all.find((item) => item['@id'] === id && item.name !== undefined);
  if (target && target !== value) return thingsOf(target, all, depth + 1);
  return value.url === undefined ? [] : [{ text: '', ...url }];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, into: JsonObject[], depth: number): void {
  if (depth > DEEPEST || into.length > MOST_THINGS) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  if (!isObject(value)) return;
  into.push(value);
  collect(value['@graph'], into, depth + 1);
  collect(value.mainEntity, into, depth + 1);
}

/** JSON as CMSs write it: raw line breaks inside strings, comments around, commas before a bracket. */
function parseLoosely(text: string): unknown {
  for (const repair of [(raw: string) => raw, repairJson]) {
    try {
      return JSON.parse(repair(text));
    } catch {}
  }
  return salvage(text);
}

function repairJson(raw: string): string {
  return raw
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/ ?<!\[CDATA\[)+|(?:-->|\/\/ ?\]\]>|;)\s*$/gs, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(?=\s*[}\]])/g, '');
}

const SALVAGED = /"(headline|datePublished|dateModified|keywords)"\s*:\s*("(?:[^"\\\n]|\\.)*")/g;

/** From a block beyond repair (an unescaped quote in a description): the plain strings of one article. */
function salvage(text: string): unknown {
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting))"/.exec(text)?.[1];
  if (type === undefined) return null;
  const found: Record<string, unknown> = { '@type': type };
  for (const [, key, value] of text.matchAll(SALVAGED)) {
    try {
      if (key !== undefined && value !== undefined) found[key] ??= JSON.parse(value);
    } catch {}
  }
  return found;
}
