import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSentences } from './cut-sentences.ts';

const sentence = (words: number, end = '.') =>
  `${Array.from({ length: words }, () => 'كلمة').join(' ')}${end}`;

describe('a paragraph is cut', () => {
  it.each([
    ['nowhere when it is short', 'وصل الوفد مساء.', ['وصل الوفد مساء.']],
    ['nowhere between short sentences', 'وصل الوفد. ثم غادر.', ['وصل الوفد. ثم غادر.']],
    ['at no point within a number', 'بلغ النمو 3.4 في المئة.', ['بلغ النمو 3.4 في المئة.']],
    [
      'behind what closes a quotation',
      `«${sentence(20)}» ${sentence(20)}`,
      [`«${sentence(20)}»`, sentence(20)],
    ],
    ['at Arabic marks', `${sentence(20, '؟')} ${sentence(20, '؛')}`, [sentence(20, '؟'), sentence(20, '؛')]],
    ['not at all without a text', ' ', []],
  ])('%s', (_where, text, pieces) => {
    expect(cutSentences(text)).toEqual(pieces);
  });

  it('at a comma when a sentence is too long for one breath', () => {
    const long = `${sentence(25, '،')} ${sentence(25)}`;
    expect(cutSentences(long)).toEqual([sentence(25, '،'), sentence(25)]);
  });

  it('so that nothing is lost and nothing is too long', () => {
    const text = fc.string({
      unit: fc.constantFrom('ا', 'ب', ' ', '.', '،', '؟', '»', '3', '…'),
      maxLength: 900,
    });
    fc.assert(
      fc.property(text, (paragraph) => {
        const pieces = cutSentences(paragraph);
        expect(pieces.join('').replace(/\s/g, '')).toBe(paragraph.replace(/\s/g, ''));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(180);
      }),
      { numRuns: 200 },
    );
  });
});
