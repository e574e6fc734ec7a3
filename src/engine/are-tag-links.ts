import { SURE_TAG_NAMES } from '../knowledge/fact-boxes.ts';
import { TAG_PARTS, TOPIC_PARTS } from '../knowledge/tag-addresses.ts';
import type { Totals } from './measure.ts';

/** Addresses under which sites list the stories of one tag. */
const TAG_PATH = new RegExp(`(?:/|[?&])(?:${TAG_PARTS}|${TOPIC_PARTS})(?:[/=]|$)`, 'i');

/** Two or more short links right after the story, all to pages of tags: its tag line, labelled or not. */
export function areTagLinks(element: Element, { links, linkWords, words }: Totals): boolean {
  if (links < 2 || links > 25 || linkWords < words * 0.7 || linkWords > links * 5) return false;
  // Most boxes are done with at their first link.
  const first = element.querySelector('a[href]');
  const isNamed = TAG_NAME.test(element.className);
  if (first === null || !(isNamed || isTagLink(first))) return false;
  const all = [...element.querySelectorAll('a[href]')];
  return all.length > 1 && (isNamed || all.every(isTagLink));
}

/** A name of several words: «post-tags», «ft__tags». */
const TAG_NAME = new RegExp(`(?:^|[\\s_-])(?:${SURE_TAG_NAMES})(?:[\\s_-]|$)`, 'i');

function isTagLink(link: Element): boolean {
  const path = (link.getAttribute('href') ?? '').replace(/^https?:\/\/[^/]+/i, '');
  return link.getAttribute('rel') === 'tag' || TAG_PATH.test(path);
}
