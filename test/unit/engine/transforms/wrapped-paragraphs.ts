import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** A box round every paragraph of the story, as editors made of blocks write it. */
export const wrappedParagraphs: Transform = {
  name: 'wrapper round every paragraph',
  rebuild(page) {
    const copy = clonePage(page);
    const blocks = copy.gold.body.flatMap(
      (texts) => texts[0]?.parentElement?.closest('p, h2, h3, h4, ul, ol') ?? [],
    );
    const wanted = new Set(blocks);
    for (const block of wanted) {
      const wrapper = copy.doc.createElement('div');
      block.replaceWith(wrapper);
      wrapper.append(block);
    }
    return wanted.size ? [copy] : [];
  },
};
