import { protect } from '../protect.ts';
import type { Story } from '../story.ts';
import { queryAll } from '../unclobbered.ts';

/** @returns whether hiding a node would take something of the story along: its text, its pictures, its headline */
export function guardStory(story: Story, doc: Document): (node: Node) => boolean {
  return protect(new Set(story.reading.body), headlineOf(story, doc));
}

function headlineOf({ reading }: Story, doc: Document): readonly Node[] {
  const headline = reading.context.headline;
  if (headline === null) return [];
  if (headline.leaves.every((leaf) => leaf.ownerDocument === doc)) return headline.leaves;
  // Read from a copy (see read-clobbered.ts): the page's own is known by its words.
  const words = wordsOf(headline.block);
  return queryAll(doc, headline.block.localName).filter((element) => wordsOf(element) === words);
}

const wordsOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
