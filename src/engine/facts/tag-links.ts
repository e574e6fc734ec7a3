import { TAG_NAMES } from '../../knowledge/fact-boxes.ts';
import { TAG_PARTS, TOPIC_PARTS } from '../../knowledge/tag-addresses.ts';
import type { Found, Line } from '../model.ts';
import { cleanTag, isTag, splitTags } from './clean-tag.ts';
import { readTagLabel } from './line-roles.ts';
import type { OwnLine } from './own-lines.ts';
import { isSameSite, linksOf, linkTarget } from './page-link.ts';
import { visibleFact } from './visible-fact.ts';

/** Words in `class` and `id` of boxes that hold a story's tags. */
const TAG_NAME = new RegExp(`(?:^|[^a-z])(?:${TAG_NAMES})(?:[^a-z]|$)`);
/** Addresses of tag pages, and those that may be sections too. */
const TAG_HREF = new RegExp(`/(?:${TAG_PARTS})[/?]|[?&](?:tag|keyword)=`, 'i');
const TOPIC_HREF = new RegExp(`/(?:${TOPIC_PARTS})/`, 'i');
/** Lines that one list of tags may fill. */
export const MOST_TAG_LINES = 30;

/** Whether an address is a tag's or a topic's page. */
export function isTopicHref(href: string): boolean {
  return TAG_HREF.test(href) || TOPIC_HREF.test(href);
}

/** Links that call themselves tags. */
export function relTags(beside: readonly OwnLine[]): Found<string>[] {
  const first = beside.findIndex(({ line }) => linksOf(line).some(isTagLink));
  return runFrom(beside, first)
    .flatMap(({ line }) =>
      linksOf(line)
        .filter(isTagLink)
        .map((link) => shownTag(cleanTag(link.textContent ?? ''), line, 'rel=tag', link)),
    )
    .filter(({ value }) => isTag(value));
}

function isTagLink(link: HTMLAnchorElement): boolean {
  const rel = link.getAttribute('rel') ?? '';
  return /(?:^|\s)tag(?:\s|$)/i.test(rel) && !/category/i.test(rel);
}

/** The lines from one on, until a gap: tags stand together, a second list further on is another story's. */
function runFrom(lines: readonly OwnLine[], first: number): OwnLine[] {
  if (first < 0) return [];
  const run = lines.slice(first, first + MOST_TAG_LINES);
  const gap = run.findIndex(({ line }, at) => at > 0 && line.index > (run[at - 1]?.line.index ?? 0) + 3);
  return gap < 0 ? run : run.slice(0, gap);
}

/** A run of short lines in a box named for tags, or of links to tag pages. */
export function boxedTags(beside: readonly OwnLine[]): Found<string>[] {
  const tags: Found<string>[] = [];
  let last = -1;
  for (const { line, place } of beside) {
    const links = linksOf(line);
    const isNamed = line.words <= 40 && isTagBox(line);
    const lead = (to: RegExp) =>
      links.length > 0 && links.every((link) => to.test(link.getAttribute('href') ?? ''));
    // a link to a topic page is a tag where it stands with the story's own furniture, else a section
    const leads = line.linkWords === line.words && (lead(TAG_HREF) || (place === 'tail' && lead(TOPIC_HREF)));
    if (!isNamed && !leads) continue;
    if (tags.length > 0 && line.index > last + 3) break;
    tags.push(...tagsOfLine(line, isNamed ? 'tag box' : 'tag links'));
    last = line.index;
  }
  return tags;
}

function isTagBox(line: Line): boolean {
  let element: Element | null = line.leaves[0]?.parentElement ?? line.block;
  for (let depth = 0; element && depth < 4; depth += 1) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (TAG_NAME.test(names.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase())) {
      return (element.textContent ?? '').length < 600;
    }
    element = element.parentElement;
  }
  return false;
}

/** The links of a line, or what its text lists. */
export function tagsOfLine(line: Line, detail: string): Found<string>[] {
  const links = linkTags(line, '');
  if (links.length > 0) return links.map((tag) => withDetail(tag, detail));
  const tags = (ownBoxes(line) ?? [line.text]).flatMap(splitTags);
  return tags.filter(isNoLabel).map((tag) => shownTag(tag, line, detail));
}

/** The texts of a line of which each stands in an element of its own, such as a row of buttons. */
function ownBoxes({ leaves, block }: Line): string[] | null {
  const parents = new Set(leaves.map((leaf) => leaf.parentElement));
  const isApart = leaves.length > 1 && parents.size === leaves.length && !parents.has(block as HTMLElement);
  return isApart ? leaves.map((leaf) => leaf.textContent ?? '') : null;
}

/** @returns the tags that are the links of a line */
export function linkTags(line: Line, detail: string): Found<string>[] {
  const links = linksOf(line).map((link) => shownTag(cleanTag(link.textContent ?? ''), line, detail, link));
  return links.filter(({ value }) => isTag(value) && isNoLabel(value));
}

/** «Mots-clés» may be the first in its own list. */
const isNoLabel = (tag: string) => readTagLabel(`${tag}:`) === null;

function withDetail(tag: Found<string>, detail: string): Found<string> {
  return { ...tag, from: { ...tag.from, detail } };
}

/** A tag with its place and the site's own page of it; a link to another site or to the front page is no such page. */
export function shownTag(value: string, line: Line, detail: string, link?: Element): Found<string> {
  const href = link && linkTarget(link);
  const isTagPage = href && isSameSite(href, link.baseURI) && /^[^/]*\/\/[^/]+\/[^#]/.test(href);
  return { ...visibleFact(value, line, detail, link, isTagPage ? href : null), raw: value };
}
