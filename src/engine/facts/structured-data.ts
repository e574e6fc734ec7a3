import { META_KEYS } from '../../knowledge/meta-keys.ts';
import { PAGE_TYPES, STORY_TYPES } from '../../knowledge/schema-types.ts';
import { documentTitle } from '../document-title.ts';
import type { Origin } from '../model.ts';
import { fold } from '../text.ts';
import { decodeEntities } from './clean-text.ts';
import {
  type JsonLd,
  type JsonObject,
  MOST_VALUES,
  readJsonLd,
  textsOf,
  thingsOf,
  typesOf,
} from './json-ld.ts';

/** A machine-readable value and the key that gave it. */
export interface Stated {
  readonly text: string;
  readonly from: Origin;
  /** The address that it states beside its name. */
  readonly url?: string;
}
/** What stands behind this many letters of a value is no date, name or tag. */
const LONGEST = 4000;
/** Things whose properties are the story's: no cards, persons, comments. */
const OWN_TYPE = new RegExp(`(?:${STORY_TYPES}|${PAGE_TYPES})$`);
type MetaFact = keyof typeof META_KEYS;

/** What the page says about itself outside the visible text. */
export interface StructuredData {
  /** `<meta>` values of a fact, the most trusted key first. */
  meta(fact: MetaFact): Stated[];
  /** Values of a property of this page's JSON-LD article, nearest object first. */
  article(property: string): Stated[];
  /** Values of a property of JSON-LD things of another type, such as `WebSite`. */
  typed(type: string, property: string): Stated[];
  /** Microdata of the story itself (`itemprop`), not of cards and comments. */
  micro(property: string): Stated[];
  readonly documentTitle: string;
}

/** Reads meta, JSON-LD and microdata. `isOwn` keeps the microdata of other stories out. */
export function readStructuredData(
  doc: Document,
  headline: string | null,
  isOwn: (node: Node) => boolean,
): StructuredData {
  const metas = readMetas(doc);
  let ld: JsonLd | null = null;
  const jsonLd = () => {
    ld ??= preferHeadline(readJsonLd(doc), headline);
    return ld;
  };
  const stated = (property: string) => (item: JsonObject) =>
    thingsOf(item[property], jsonLd().all).flatMap(({ text, ...url }) => {
      // an original by its address alone: {"isBasedOn": {"url": "https://…"}}
      const named = text || (property === 'isBasedOn' ? (url.url ?? '') : '');
      const from = { where: 'json-ld', detail: property, node: null } as const;
      return named ? [{ text: decodeEntities(named.slice(0, LONGEST)), from, ...url }] : [];
    });
  return {
    meta: (fact) =>
      META_KEYS[fact].flatMap((key) =>
        (metas.get(key) ?? []).map((text) => ({
          text: decodeEntities(text),
          from: { where: 'meta', detail: key, node: null } as const,
        })),
      ),
    article: (property) => jsonLd().articles.flatMap(stated(property)),
    typed: (type, property) =>
      jsonLd()
        .all.filter((item) => typesOf(item).includes(type))
        .flatMap(stated(property)),
    micro: (property) => readMicrodata(doc, property, isOwn),
    documentTitle: documentTitle(doc),
  };
}

function readMetas(doc: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of doc.querySelectorAll('meta[content]')) {
    // metas inside the body carry microdata of any story on the page; `micro` reads those
    if (meta.hasAttribute('itemprop') && meta.closest('body')) continue;
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.slice(0, LONGEST).trim();
    if (!name || !content) continue;
    const key = name.toLowerCase();
    const values = metas.get(key) ?? [];
    if (values.length < MOST_VALUES) values.push(content);
    metas.set(key, values);
  }
  return metas;
}

/** An article whose headline is the page's own comes first: some pages list ten others beside it. */
function preferHeadline(ld: JsonLd, headline: string | null): JsonLd {
  if (headline === null || ld.articles.length < 2) return ld;
  const wanted = fold(headline).slice(0, 40);
  const own = ld.articles.filter((item) =>
    textsOf(item.headline ?? item.name).some((text) => {
      const title = fold(decodeEntities(text)).slice(0, 40);
      return title !== '' && (title.startsWith(wanted) || wanted.startsWith(title));
    }),
  );
  return own.length > 0 ? { ...ld, articles: own } : ld;
}

function readMicrodata(doc: Document, property: string, isOwn: (node: Node) => boolean): Stated[] {
  const found: Stated[] = [];
  for (const element of doc.querySelectorAll(`[itemprop~="${property}"]`)) {
    const scope = element.closest('[itemscope]');
    const type = scope?.getAttribute('itemtype') ?? '';
    if (!element.closest('head') && !isOwn(element)) continue;
    if (type && !OWN_TYPE.test(type) && scope !== element) continue;
    const text =
      element.getAttribute('content') ||
      element.getAttribute('datetime') ||
      element.textContent?.trim() ||
      '';
    if (text.length > 0 && text.length < 200) {
      const isShown = !element.hasAttribute('content') && element.localName !== 'meta';
      found.push({
        text: decodeEntities(text),
        from: { where: 'microdata', detail: property, node: isShown ? element : null },
      });
    }
  }
  return found;
}
