import { clonePage } from '../pages/clone-page.ts';
import { squash } from '../pages/squash.ts';
import { joinsOn, toPresentationForms } from './presentation-forms.ts';
import type { Transform } from './transform.ts';

const WORD = /\p{Script=Arabic}{4,}/gu;

/** A long stroke after the first letter that can bear one: «شـارك». */
function stretch(word: string): string {
  const letters = [...word];
  const at = letters.findIndex((letter, i) => joinsOn(letter) && i < letters.length - 1);
  return at < 0 ? word : `${letters.slice(0, at + 1).join('')}ـــ${letters.slice(at + 1).join('')}`;
}

/** Ways in which newsrooms spell the same label. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'hamza dropped': (text) => text.replace(/[أإآ]/gu, 'ا').replace(/ؤ/gu, 'و'),
  'tatweel inserted': (text) => text.replace(WORD, stretch),
  'tashkeel added': (text) => text.replace(/(\p{Script=Arabic})(?=\p{Script=Arabic}{2})/gu, '$1\u064e'),
  'Persian letters': (text) => text.replace(/ي/gu, 'ی').replace(/ك/gu, 'ک'),
  'presentation forms': toPresentationForms,
  'no-break spaces': (text) => text.replace(/(?<=\S) (?=\S)/gu, '\u00a0'),
};

/** All but the story and its headline spelled in another way. */
export const respelled: readonly Transform[] = Object.entries(SPELLINGS).map(([name, spell]) => ({
  name: `labels: ${name}`,
  rebuild(page) {
    const copy = clonePage(page);
    const story = new Set(copy.gold.body.flat());
    // The headline stays as the page's own data has it.
    const headline = squash(page.label.title ?? '');
    for (const node of copy.lines.flat())
      if (!story.has(node) && !headline.includes(squash(node.data))) node.data = spell(node.data);
    return [copy];
  },
}));
