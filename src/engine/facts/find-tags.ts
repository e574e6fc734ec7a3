import { TOPIC_LABELS } from '../../knowledge/fact-labels.ts';
import type { Found, Line } from '../model.ts';
import { splitTags, uniqueTags } from './clean-tag.ts';
import { isHashtagLine, readTagLabel } from './line-roles.ts';
import type { OwnLine } from './own-lines.ts';
import { hasLinks, linksOf } from './page-link.ts';
import { afterLabel, type LabelledLine, labelSet, readLabel } from './read-label.ts';
import {
  boxedTags,
  isTopicHref,
  linkTags,
  MOST_TAG_LINES,
  relTags,
  shownTag,
  tagsOfLine,
} from './tag-links.ts';

/** The tags that the page shows at its story: behind a label, `rel=tag`, in a tag box, as hashtags. */
export function findShownTags(own: readonly OwnLine[]): Found<string>[] {
  const last = own.findLastIndex(({ place }) => place === 'body');
  const after = own.slice(last + 1);
  const inside = own.slice(0, last).filter(({ place }) => place === 'tail');
  const head = own.filter(({ place }) => place === 'head');
  const end = own.slice(Math.max(0, last - 1), last + 1);
  for (const find of [
    () => labelledTags(own),
    ...[after, inside, head].flatMap((lines) => [
      () => relTags(lines),
      () => boxedTags(lines),
      () => hashtags(lines),
    ]),
    () => hashtags(end),
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
    const followers = () => own.slice(at + 1, at + 1 + MOST_TAG_LINES).map((other) => other.line);
    const tags =
      label.rest === ''
        ? answersOf(line, followers()).flatMap((other) => tagsOfLine(other, label.label))
        : splitTags(afterLabel(line.text, label)).map((tag) => shownTag(tag, line, label.label));
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
    own.slice(at + 1, at + 1 + MOST_TAG_LINES).map((other) => other.line),
  );
  const links = answers.flatMap(linksOf).map((link) => link.getAttribute('href') ?? '');
  return links.length > 0 && links.every(isTopicHref) ? label : null;
}
const TOPICS = labelSet(TOPIC_LABELS);

/** The lines that answer a label standing alone: short ones next to it, in the smallest box that holds any. */
function answersOf(label: Line, followers: readonly Line[]): Line[] {
  let box: Element | null = label.block;
  for (let depth = 0; box && depth < 3; depth += 1) {
    const inBox = followers.filter((line) => box?.contains(line.block));
    const first = inBox[0];
    if (first) {
      const stop = inBox.findIndex(
        (line) => line.words > 8 || (line.heading > 0 && line.linkWords === 0) || isHead(line),
      );
      return stop < 0 ? inBox : inBox.slice(0, stop);
    }
    box = box.parentElement;
  }
  return [];
}

/** «اقرأ من شفاف أيضاً:» heads what follows it. */
function isHead(line: Line): boolean {
  return line.linkWords === 0 && /[:：]\s*$/u.test(line.text);
}

function hashtags(beside: readonly OwnLine[]): Found<string>[] {
  const lines = beside.map(({ line }) => line).filter((line) => isHashtagLine(line.text));
  return lines.flatMap((line) => splitTags(line.text).map((tag) => shownTag(tag, line, '#')));
}
