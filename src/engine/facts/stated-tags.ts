import { GENERIC_TAGS, SECTION_TAGS } from '../../knowledge/fact-labels.ts';
import type { Found } from '../model.ts';
import { fold } from '../text.ts';
import { cleanTag, isTag, splitTags, uniqueTags } from './clean-tag.ts';
import { holdsWords } from './holds-words.ts';
import { isStopWord } from './is-stop-word.ts';
import { labelSet, readLabel } from './read-label.ts';
import type { Stated, StructuredData } from './structured-data.ts';

const GENERIC = new Set(fold(GENERIC_TAGS).split('|'));
const SECTIONS = labelSet(SECTION_TAGS);

/**
 * The tags that a page states for machines only. `text` is the folded headline and body: a list of which
 * nothing occurs there is the site's, not the story's.
 */
export function findStatedTags(data: StructuredData, publisher: string, text: string): Found<string>[] {
  const metas = data.meta('tags');
  const lists = [
    metas.filter(({ from }) => from.detail === 'article:tag'),
    metas.filter(({ from }) => from.detail === 'news_keywords' || from.detail === 'parsely-tags'),
    data.article('keywords'),
    metas.filter(({ from }) => from.detail === 'keywords'),
  ];
  const named = [...data.meta('section'), ...data.article('articleSection')].map((section) =>
    fold(section.text),
  );
  // «لبنان» is the section of a story and what it is about; «مدن وأسواق» is the section alone
  const headline = text.split('\n')[0] ?? '';
  const isAbout = ({ value }: Found<string>) => {
    const folded = fold(value);
    return (
      folded !== headline &&
      !(named.includes(folded) && !text.includes(folded)) &&
      readLabel(SECTIONS, folded)?.rest !== ''
    );
  };
  for (const list of lists) {
    const tags = uniqueTags(list.flatMap((stated) => toTags(stated, list.length === 1))).filter(isAbout);
    const own = tags.filter(({ value }) => !isGeneric(value, publisher));
    if (own.length > 0 && isChosen(tags, own, text)) return own;
  }
  return [];
}

function toTags({ text, from }: Stated, isOnly: boolean): Found<string>[] {
  // one tag a `<meta>` may hold a comma of its own; one `<meta>` for all needs splitting
  const tags = isOnly || !from.detail.includes(':') ? splitTags(text) : [cleanTag(text)].filter(isTag);
  return tags.map((value) => ({ value, raw: value, from }));
}

/** Chosen for this story: most are not the site's stock, none is a bare function word, some occur in the text. */
function isChosen(all: readonly Found<string>[], own: readonly Found<string>[], text: string): boolean {
  if (own.length * 2 <= all.length) return false;
  const folded = own.map(({ value }) => fold(value));
  // a list that holds «ما» and «هي» was cut from the title by a machine
  if (folded.some((tag) => isStopWord(tag) && tag !== 'تقرير')) return false;
  const occurs = (tag: string) =>
    text.includes(tag) || tag.split(' ').some((word) => word.length > 3 && text.includes(word));
  return folded.some(occurs);
}

function isGeneric(tag: string, publisher: string): boolean {
  const folded = fold(tag);
  return GENERIC.has(folded) || folded.startsWith('اخبار ') || holdsWords(tag, publisher);
}
