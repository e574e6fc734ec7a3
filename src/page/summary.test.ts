// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LENGTH_ONLY } from '../../test/unit/fake-reading.ts';
import type { Facts, Found } from '../engine/model.ts';
import type { Block } from './blocks.ts';
import { summarise, summariseError, summariseNone } from './summary.ts';

function found<T>(value: T, node: Node | null): Found<T> {
  return { value, raw: `raw ${value}`, from: { where: node ? 'visible' : 'meta', detail: 'المصدر', node } };
}

function reading(facts: Partial<Facts>): Facts {
  return { ...LENGTH_ONLY, ...facts };
}

const block = (id: number, level: 1 | 2): Block => ({
  id,
  level,
  kind: 'share',
  nodes: [],
  text: 'شارك',
  reason: { rule: 'share-bar', evidence: 'شارك' },
});

describe('summarise', () => {
  it('tells facts as plain data, and which of them the page can show', () => {
    document.body.innerHTML = '<h1>عنوان</h1>';
    const gone = document.createElement('p');
    const facts = reading({
      title: found('عنوان', document.querySelector('h1')),
      publisher: found('موجز', null),
      sources: [{ ...found('رويترز', gone), href: 'https://agency.example/1' }, found('وكالات', null)],
      disputed: found({ iso: '2023-09-06', precision: 'day', calendar: 'gregorian' }, null),
    });
    const summary = summarise(facts, { level: null, blocks: [], isHidden: () => false }, 'www.news.example');
    expect(structuredClone(summary)).toEqual(JSON.parse(JSON.stringify(summary)));
    expect(summary).toMatchObject({
      state: 'ready',
      host: 'news.example',
      title: { value: 'عنوان', raw: 'raw عنوان', where: 'visible', detail: 'المصدر', visible: true },
      publisher: { value: 'موجز', where: 'meta', visible: false },
      sources: [
        { value: 'رويترز', visible: false, href: 'https://agency.example/1' },
        { value: 'وكالات', visible: false },
      ],
      disputed: { value: { iso: '2023-09-06' }, where: 'meta', visible: false },
      byline: null,
      tags: [],
      words: 120,
    });
  });

  it('tells every block, and counts those that are hidden', () => {
    const blocks = [block(1, 1), block(2, 1), block(3, 2)];
    const shown = { level: 'declutter', blocks, isHidden: ({ id }: Block) => id === 2 } as const;
    const summary = summarise(reading({}), shown, 'news.example');
    expect(summary.hiddenCount).toBe(1);
    expect(summary.blocks).toEqual([
      { id: 1, kind: 'share', level: 1, text: 'شارك', rule: 'share-bar', evidence: 'شارك', hidden: false },
      { id: 2, kind: 'share', level: 1, text: 'شارك', rule: 'share-bar', evidence: 'شارك', hidden: true },
      { id: 3, kind: 'share', level: 2, text: 'شارك', rule: 'share-bar', evidence: 'شارك', hidden: false },
    ]);
  });
});

it.each([
  ['www.news.example', 'news.example'],
  ['news.example', 'news.example'],
  ['wwwnews.example', 'wwwnews.example'],
  ['', ''],
])('the host of %s is %s', (hostname, host) => {
  expect(summariseNone({ kind: 'not-arabic', why: 'letters' }, hostname)).toEqual({
    state: 'not-arabic',
    why: 'letters',
    host,
  });
  expect(summariseError('pdf', hostname)).toEqual({ state: 'error', why: 'pdf', host });
});
