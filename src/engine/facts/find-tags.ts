import { TOPIC_LABELS } from '../../knowledge/fact-labels.ts';
import type { Found, Line } from '../model.ts';
import { cleanTag, isTag, splitTags, uniqueTags } from './clean-tag.ts';
import { cleanText } from './clean-text.ts';
import { isHashtagLine, readTagLabel } from './line-roles.ts';
import type { OwnLine } from './own-lines.ts';
import { afterLabel, type LabelledLine, labelSet, readLabel } from './read-label.ts';

/** Words in `class` and `id` of boxes that hold a story's tags. */
const TAG_NAME = /(?:^|[^a-z])(?:tags?|tags?(?:box|list|cloud)|keywords?|hash ?tags?)(?:[^a-z]|$)/;
/** Addresses of tag pages, and those that may be sections too. */
const TAG_HREF = /\/(?:tags?|hashtags?|keywords?|tagged|وسم|وسوم|الوسوم)[/?]|[?&](?:tag|keyword)=/i;
const TOPIC_HREF = /\/(?:topics?|k|t|labels?)\//i;
/** Lines that one label may head. */
const MOST_LINES = 30;

/** The tags that the page shows at its story: behind a label, `rel=tag`, in a tag box, as hashtags. */
export function findShownTags(own: readonly OwnLine[]): Found<string>[] {
  const last = own.findLastIndex(({ place }) => place === 'body');
  const after = own.slice(last + 1);
  const inside = own.slice(0, last).filter(({ place }) => place === 'tail');
  const head = own.filter(({ place }) => place === 'head');
  for (const find of [
    () => labelledTags(own),
    ...[after, inside, head].flatMap((lines) => [
      () => relTags(lines),
      () => boxedTags(lines),
      () => hashtags(lines),
    ]),
  ]) {
    const tags = uniqueTags(find());
    if (tags.length > 0) return tags;
  }
  return [];
}

function labelledTags(own: readonly OwnLine[]): Found<string>[] {
  for (const [at, { line }] of own.entries()) {
    if (line.text.length > 400) continue;
    const label = readTagLabel(line.text) ?? topicLabel(own, at);
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

/** «مواضيع ذات صلة» over «العراق», «تعليم», «بيئة» is a tag list; over headlines it is not. */
function topicLabel(own: readonly OwnLine[], at: number): LabelledLine | null {
  const line = own[at]?.line;
  const label = line && line.words <= 4 ? readLabel(TOPICS, line.folded) : null;
  if (!line || label?.rest !== '') return null;
  const answers = answersOf(
    line,
    own.slice(at + 1, at + 1 + MOST_LINES).map((other) => other.line),
  );
  const links = answers.flatMap(linksOf).map((link) => link.getAttribute('href') ?? '');
  const isTopic = (href: string) => TAG_HREF.test(href) || TOPIC_HREF.test(href);
  return links.length > 0 && links.every(isTopic) ? label : null;
}
const TOPICS = labelSet(TOPIC_LABELS);

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
