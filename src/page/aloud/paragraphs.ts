import type { Line } from '../../engine/model.ts';
import { isShown } from '../is-shown.ts';
import type { ShownStory } from '../shown-story.ts';
import { isConnected, isText } from '../unclobbered.ts';

/** What is read as one, and where it stands. */
export interface Paragraph {
  readonly text: string;
  readonly nodes: readonly Node[];
}

/** Headline and body of a story, as far as they can be seen. */
export function paragraphsOf({ context, originalOf }: ShownStory): readonly Paragraph[] {
  const lines: readonly Line[] = [...(context.headline ? [context.headline] : []), ...context.body];
  return [...new Set(lines)]
    .map(({ text, leaves }) => ({ text, nodes: leaves.map(originalOf).filter(isText) }))
    .filter(({ text, nodes }) => /\p{L}|\p{N}/u.test(text) && nodes.some(isShown));
}

/** @returns the boxes of a paragraph's lines, in CSS pixels of the window; none where the page does not show it */
export function boxesOf({ nodes }: Paragraph): readonly DOMRect[] {
  return nodes.filter(isConnected).flatMap((node) => {
    const range = new Range();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
