import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, showText } from './show-text.ts';

describe('showText', () => {
  it.each([
    ['\u202eمقلوب\u202c', 'مقلوب'],
    ['أ\u200fب\u061cج\u2066د\u2069', 'أبجد'],
    ['سطر\nثم\u2028سطر', 'سطر ثم سطر'],
    ['  مسافة\u00a0\u3000 زائدة ', 'مسافة زائدة'],
    ['\ufeffعنوان\u0000\u009b', 'عنوان'],
    ['<b>عاجل</b>', '<b>عاجل</b>'],
    // ZWNJ and ZWJ shape words: they stay.
    ['می\u200cشود', 'می\u200cشود'],
    ['👩\u200d🌾', '👩\u200d🌾'],
    ['\u200f\u200f', ''],
  ])('shows %j as %j', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  it('is done after one pass, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = showText(text);
        expect(showText(shown)).toBe(shown);
        expect(shown).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

it('isolate wraps a text that cannot turn what stands around it', () => {
  expect(isolate('\u202eabc')).toBe('\u2068abc\u2069');
});
