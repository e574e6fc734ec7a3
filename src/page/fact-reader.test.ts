import { afterEach, expect, it, vi } from 'vitest';
import { LENGTH_ONLY } from '../../test/unit/fake-reading.ts';
import type { FactContext } from '../engine/facts/find-facts.ts';
import { inOneGo } from '../engine/steps.ts';
import { FACT_READER, hasFactReader, readFacts, revealNode } from './fact-reader.ts';

afterEach(() => Reflect.deleteProperty(globalThis, FACT_READER));

it('facts are told once their reader is there, and read once', () => {
  const context = {} as FactContext;
  expect(hasFactReader()).toBe(false);
  expect(inOneGo(readFacts(context))).toMatchObject({ title: null, tags: [], words: 0 });
  const reader = vi.fn(function* () {
    yield;
    return LENGTH_ONLY;
  });
  Object.assign(globalThis, { [FACT_READER]: { find: reader, reveal: () => true } });
  expect(hasFactReader()).toBe(true);
  expect(revealNode({} as Node)).toBe(true);
  expect(inOneGo(readFacts(context))).toBe(LENGTH_ONLY);
  expect(inOneGo(readFacts(context))).toBe(LENGTH_ONLY);
  expect(reader).toHaveBeenCalledExactlyOnceWith(context);
});
