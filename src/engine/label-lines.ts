import { LABELS } from '../knowledge/labels.ts';
import { fold } from './fold.ts';
import { CLUTTER_KINDS, type ClutterKind } from './model.ts';

/** Before whole words only: «ال» alone is kept, as is what a choice may still make longer. */
const ARTICLE = /(?<![^ …(|])ال(?=[^ …(|)]{2})/g;

/**
 * The lexicon of labels as lines are compared with it: folded, and without articles («الأكثر قراءة» and «اكثر قراءه»
 * are the same label). The build works it out ahead (scripts/build/pack-knowledge.mjs): no page waits for that.
 */
export const LABEL_LINES: readonly (readonly [ClutterKind, string])[] = CLUTTER_KINDS.map((kind) => {
  const lines = LABELS[kind].trim().split('\n');
  return [kind, lines.map((line) => fold(line).replace(ARTICLE, '')).join('\n')];
});
