import { clonePage } from '../pages/clone-page.ts';
import type { Transform } from './transform.ts';

/** Paragraphs that a brief has. */
const BRIEF = [1, 2, 3];

/** Stories cut to their first paragraphs, on pages as full as before. */
export const shortened: readonly Transform[] = BRIEF.map((count) => ({
  name: `story of ${count} paragraphs`,
  rebuild(page) {
    const copy = clonePage(page);
    const { body } = copy.gold;
    const kept = page.label.body.slice(0, count);
    // Cut behind a subheading it would be no story.
    const endsWhole = (kept.at(-1)?.split(/\s+/).length ?? 0) >= 8;
    if (body.length <= count || !endsWhole || kept.join(' ').split(/\s+/).length < 30) return [];
    for (const text of body.slice(count).flat()) {
      const { parentElement } = text;
      text.remove();
      for (let box = parentElement; box && !box.childNodes.length; ) {
        const around = box.parentElement;
        box.remove();
        box = around;
      }
    }
    return [{ ...copy, gold: { ...copy.gold, body: body.slice(0, count) } }];
  },
}));
