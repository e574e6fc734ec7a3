import type { Found, Line } from '../model.ts';
import { cleanTag, isTag, splitTags, uniqueTags } from './clean-tag.ts';
import { cleanText } from './clean-text.ts';
import { isHashtagLine, readTagLabel } from './line-roles.ts';
import type { OwnLine } from './own-lines.ts';
import { afterLabel } from './read-label.ts';

/** Words in `class` and `id` of boxes that hold a story's tags. */
const TAG_NAME = /(?:^|[^a-z])(?:tags?|tagcloud|keywords?|topics?|hash ?tags?)(?:[^a-z]|$)/;
/** Addresses of tag pages. */
const TAG_HREF =
  /\/(?:tags?|topics?|keywords?|k|hashtags?|labels?|tagged|وسم|وسوم|الوسوم)[/?]|[?&](?:tag|keyword|k)=/i;
/** Lines that one label may head. */
const MOST_LINES = 30;

/** The tags that the page shows at its story: behind a label, `rel=tag`, in a tag box, as hashtags. */
export function findShownTags(own: readonly OwnLine[]): Found<string>[] {
  const beside = own.filter(({ place }) => place !== 'body');
  for (const tags of [labelledTags(own), relTags(beside), boxedTags(beside), hashtags(beside)]) {
    const clean = uniqueTags(tags);
    if (clean.length > 0) return clean;
  }
  return [];
}

function labelledTags(own: readonly OwnLine[]): Found<string>[] {
  for (const [at, { line }] of own.entries()) {
    if (line.text.length > 400) continue;
    const label = readTagLabel(line.text);
    // «وسوم شائعة» heads the tags of other stories; without a colon the label must say more than «وسوم»
    if (!label || (label.rest !== '' && !label.isJoined && !hasLinks(line) && !label.label.includes(' ')))
      continue;
    const inLine = label.rest === '' ? [] : linkTags(line, label.label);
    if (inLine.length > 0) return inLine;
    const followers = () => own.slice(at + 1, at + 1 + MOST_LINES).map((other) => other.line);
    const tags =
      label.rest === ''
        ? answersOf(line, followers()).flatMap((other) => tagsOfLine(other, label.label))
        : splitTags(afterLabel(line.text, label)).map((tag) => shown(tag, line, label.label));
    if (tags.length > 0) return tags;
  }
  return [];
}

/** The lines that answer a label standing alone: short ones next to it, in the smallest box that holds any. */
function answersOf(label: Line, followers: readonly Line[]): Line[] {
  let box: Element | null = label.block;
  for (let depth = 0; box && depth < 3; depth += 1) {
    const inBox = followers.filter((line) => box?.contains(line.block));
    const first = inBox[0];
    if (first) {
      const stop = inBox.findIndex((line) => line.words > 8 || (line.heading > 0 && line.linkWords === 0));
      return stop < 0 ? inBox : inBox.slice(0, stop);
    }
    box = box.parentElement;
  }
  return [];
}

function relTags(beside: readonly OwnLine[]): Found<string>[] {
  const first = beside.findIndex(({ line }) => linksOf(line).some(isTagLink));
  return runFrom(beside, first)
    .flatMap(({ line }) =>
      linksOf(line)
        .filter(isTagLink)
        .map((link) => shown(cleanTag(link.textContent ?? ''), line, 'rel=tag', link)),
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
  const run = lines.slice(first, first + MOST_LINES);
  const gap = run.findIndex(({ line }, at) => at > 0 && line.index > (run[at - 1]?.line.index ?? 0) + 3);
  return gap < 0 ? run : run.slice(0, gap);
}

/** A run of short lines in a box named for tags, or of links to tag pages. */
function boxedTags(beside: readonly OwnLine[]): Found<string>[] {
  const tags: Found<string>[] = [];
  let last = -1;
  for (const { line, place } of beside) {
    const links = linksOf(line);
    const isNamed = line.words <= 40 && isTagBox(line);
    const leads = links.length > 0 && links.every((link) => TAG_HREF.test(link.getAttribute('href') ?? ''));
    // above the text a link to a topic page is the section
    const isBox = isNamed || (leads && place === 'tail' && line.linkWords === line.words);
    if (!isBox) continue;
    if (tags.length > 0 && line.index > last + 3) break;
    tags.push(...tagsOfLine(line, isNamed ? 'tag box' : 'tag links'));
    last = line.index;
  }
  return tags;
}

function isTagBox(line: Line): boolean {
  let element: Element | null = line.leaves[0]?.parentElement ?? line.block;
  for (let depth = 0; element && depth < 4; depth += 1) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (TAG_NAME.test(names.replace(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase())) {
      return (element.textContent ?? '').length < 600;
    }
    element = element.parentElement;
  }
  return false;
}

function hashtags(beside: readonly OwnLine[]): Found<string>[] {
  const lines = beside.map(({ line }) => line).filter((line) => isHashtagLine(line.text));
  return lines.flatMap((line) => splitTags(line.text).map((tag) => shown(tag, line, '#')));
}

/** The links of a line, or what its text lists. */
function tagsOfLine(line: Line, detail: string): Found<string>[] {
  const links = linkTags(line, '');
  return links.length > 0
    ? links.map((tag) => withDetail(tag, detail))
    : splitTags(line.text).map((tag) => shown(tag, line, detail));
}

function linkTags(line: Line, detail: string): Found<string>[] {
  const links = linksOf(line).map((link) => shown(cleanTag(link.textContent ?? ''), line, detail, link));
  return links.filter(({ value }) => isTag(value) && readTagLabel(`${value}:`) === null);
}

function hasLinks(line: Line): boolean {
  return linksOf(line).length > 0;
}

function linksOf(line: Line): HTMLAnchorElement[] {
  const links = line.leaves.map((leaf) => leaf.parentElement?.closest('a[href]'));
  return [...new Set(links)].filter((link) => link != null) as HTMLAnchorElement[];
}

function withDetail(tag: Found<string>, detail: string): Found<string> {
  return { ...tag, from: { ...tag.from, detail } };
}

function shown(value: string, line: Line, detail: string, node?: Node): Found<string> {
  const from = { where: 'visible', detail, node: node ?? line.leaves[0] ?? line.block } as const;
  return { value, raw: cleanText(value), from };
}
