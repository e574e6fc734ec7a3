import { readdir } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords } from '../../scripts/build/pack-words.mjs';
import { unpackWords } from '../../src/engine/unpack-words.ts';

const there = (text: string) => {
  const { text: packed, tokens, pieces } = packWords(text);
  return {
    packed,
    back: unpackWords(packed, tokens, pieces),
    bytes: Buffer.byteLength(packed + tokens + pieces),
  };
};

describe('word lists that were packed', () => {
  it.each([
    [''],
    ['ا'],
    ['شارك'],
    ['شارك شاركها شاركنا شارك برأيك'],
    ['!!!! ~~~~ àààà ĀĀĀĀ 😀😀😀😀'],
    ['{"a":"$&$&$&$1$1$1"}'],
  ])('%s is unpacked to itself', (text) => {
    expect(there(text).back).toBe(text);
  });

  it('are unpacked to themselves, whatever they hold', () => {
    const texts = fc
      .array(fc.constantFrom('شارك', 'اقرأ أيضا', ' ', '!', '~', 'À', 'share', '"', '$&', '٣'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => there(text).back === text),
      { numRuns: 200 },
    );
  });

  it('are half as long, where they say the same words again and again', async () => {
    const { LABELS } = await import('../../src/knowledge/labels.ts');
    const text = JSON.stringify(LABELS);
    const { back, bytes } = there(text);
    expect(back).toBe(text);
    expect(bytes).toBeLessThan(Buffer.byteLength(text) * 0.55);
  });

  it('have no line breaks, which part their pieces', () => {
    expect(() => packWords('سطر\nسطر')).toThrow('a line break');
  });
});

it('every list of the knowledge comes through', async () => {
  const folder = path.join(import.meta.dirname, '../../src/knowledge');
  for (const file of await readdir(folder)) {
    for (const value of Object.values(await import(path.join(folder, file)))) {
      const text = JSON.stringify(value) ?? '';
      expect(there(text).back, file).toBe(text);
    }
  }
}, 60_000);
