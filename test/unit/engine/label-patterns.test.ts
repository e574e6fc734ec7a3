import { describe, expect, it } from 'vitest';
import { expandChoices } from '../../../src/engine/expand-choices.ts';
import { labelOf } from '../../../src/engine/label-of.ts';
import { matchLabel } from '../../../src/engine/match-label.ts';
import { CLUTTER_KINDS } from '../../../src/engine/model.ts';
import { readLines } from '../../../src/engine/read-lines.ts';
import { fold } from '../../../src/engine/text.ts';
import { LABELS } from '../../../src/knowledge/labels.ts';
import { documentOf } from './tiny-page.ts';

const linesOf = (kind: keyof typeof LABELS) => LABELS[kind].trim().split('\n');

/** The words of a pattern without articles and marks, as the engine compares them; `…` stays a word of its own. */
function wordsOf(pattern: string): string[] {
  const words =
    fold(pattern)
      .replace(/…/g, ' … ')
      .match(/[\p{L}\p{N}+]+|…/gu) ?? [];
  return words.map((word) => (word.length > 3 && word.startsWith('ال') ? word.slice(2) : word));
}

/** Whether every line that the one pattern fits also fits the other. */
function covers(other: readonly string[], one: readonly string[]): boolean {
  const [first, ...rest] = other;
  if (first === undefined) return one.length === 0;
  if (first === '…') return one.some((_, i) => covers(rest, one.slice(i))) || covers(rest, []);
  return first === one[0] && covers(rest, one.slice(1));
}

/** Short enough to be looked up: longer lines without links are never labels. */
const OPENING = 'قال الرئيس إن';
const REST = 'كانت أمس، ولم يتقرر شيء بعد.';

describe('choices', () => {
  it.each([
    ['شارك', ['شارك']],
    ['(اقرأ|شاهد) أيضا', ['اقرأ أيضا', 'شاهد أيضا']],
    ['(خبر|) عاجل', ['خبر عاجل', ' عاجل']],
    ['(أ|ب) و(ج|د)', ['أ وج', 'أ ود', 'ب وج', 'ب ود']],
    ['(قناة…|)', ['قناة…', '']],
  ])('%s', (pattern, spelled) => {
    expect(expandChoices(pattern)).toEqual(spelled);
  });

  it.each(CLUTTER_KINDS)('of %s are closed, not nested, and leave something to match', (kind) => {
    for (const line of linesOf(kind)) {
      expect(line).toMatch(/^[^()]*(?:\([^()]+\)[^()]*)*$/);
      expect(line.trim(), line).toBe(line);
      const spelled = expandChoices(line).map((text) => wordsOf(text).filter((word) => word !== '…'));
      expect(
        spelled.some((words) => words.length > 0),
        line,
      ).toBe(true);
    }
  });
});

describe.each(CLUTTER_KINDS)('patterns of %s', (kind) => {
  const patterns = linesOf(kind).map((line) => ({ line, spelled: expandChoices(line).map(wordsOf) }));

  it('all match the words they are made of', () => {
    const texts = linesOf(kind)
      .flatMap(expandChoices)
      .filter((text) => /\p{L}/u.test(text));
    for (const text of texts) expect(matchLabel(fold(text.replaceAll('…', ' xyz '))), text).not.toBeNull();
  });

  it('none speaks when its words open, close or stand inside a sentence', () => {
    const sentences = linesOf(kind)
      .flatMap(expandChoices)
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => text.replaceAll('…', ' '))
      .flatMap((words) => [
        `${words} ${REST}`,
        `${OPENING} ${words} ${REST}`,
        `${OPENING} ${REST.slice(0, -1)}، ${words}.`,
      ]);
    const { lines } = readLines(documentOf(sentences.map((text) => `<p>${text}</p>`).join('')).body);
    expect(lines).toHaveLength(sentences.length);
    expect(lines.filter((line) => labelOf(line)).map((line) => line.text)).toEqual([]);
  });

  it('none is covered by the others', () => {
    const covered = patterns.filter(({ line, spelled }) =>
      spelled
        .filter((words) => words.length)
        .every((words) =>
          patterns.some(
            (other) => other.line !== line && other.spelled.some((theirs) => covers(theirs, words)),
          ),
        ),
    );
    expect(covered.map(({ line }) => line)).toEqual([]);
  });
});
