import { describe, expect, it } from 'vitest';
import { collectClutter } from '../../../src/engine/collect-clutter.ts';
import { readLines } from '../../../src/engine/read-lines.ts';
import { inOneGo } from '../../../src/engine/steps.ts';
import { BODY, clutter, lineClutter, type Verdict, Verdicts } from '../../../src/engine/verdicts.ts';
import { documentOf } from './tiny-page.ts';

const related = clutter('related', 'test', 'x');
const another = clutter('related', 'test', 'y');
const share = clutter('share', 'test', 'x');
const nav = clutter('nav', 'test', 'x', 2);
/** What each letter of a plan says about the line that begins with it. */
const PLAN: Readonly<Record<string, Verdict | undefined>> = {
  b: BODY,
  r: related,
  a: another,
  s: share,
  n: nav,
  l: lineClutter('widget', 'test', 'x'),
  m: lineClutter('widget', 'test', 'y'),
};

/** A node in short: its id, its name, or its text. */
function short(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data.trim() || '·';
  const element = node as Element;
  return element.id ? `#${element.id}` : element.localName;
}

/** The blocks of a page whose lines are judged by their first letter. */
function blocksOf(markup: string) {
  const page = readLines(documentOf(markup).body);
  const verdicts = new Verdicts(page.lines.length);
  for (const line of page.lines) {
    const verdict = PLAN[line.text.charAt(0)];
    if (verdict) verdicts.give(line.index, verdict);
  }
  const { clutter: blocks, shells } = inOneGo(collectClutter(page, verdicts));
  return {
    blocks: blocks.map(({ kind, level, nodes }) => `${kind} ${level}: ${nodes.map(short).join(' ')}`),
    shells: shells.map(({ element, clutter: inside }) => `#${element.id} ${inside.length}`),
  };
}

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['of nothing', '<p>b</p><p>b</p>', []],
    ['are the element', '<p>b</p><p id="x">r</p>', ['related 1: #x']],
    ['are the topmost element', '<p>b</p><div id="x"><div><p>r</p><p>r</p></div></div>', ['related 1: #x']],
    ['never hold what is kept', '<div id="x"><p id="y">r</p><p>b</p></div>', ['related 1: #y']],
    ['never hold what nobody judged', '<div id="x"><p id="y">r</p><p>?</p></div>', ['related 1: #y']],
    ['are runs of siblings', '<p>b</p><p id="x">r</p><ul id="y"><li>r</ul><p>b</p>', ['related 1: #x #y']],
    ['are text nodes', '<div>b one<br>r two<br>r three<br>b four</div>', ['related 1: r two br r three']],
    ['leave the gap after them', '<div>r one<br><br>b two</div>', ['related 1: r one']],
    [
      'end where another block begins',
      '<p>b</p><p id="x">r</p><p id="y">a</p>',
      ['related 1: #x', 'related 1: #y'],
    ],
    ['go together when judged line by line', '<p>b</p><p id="x">l</p><p id="y">m</p>', ['widget 1: #x #y']],
    ['are of one kind', '<p>b</p><p id="x">r</p><p id="y">s</p>', ['related 1: #x', 'share 1: #y']],
    ['are of one level', '<p>b</p><p id="x">r</p><p id="y">n</p>', ['related 1: #x', 'nav 2: #y']],
    ['are inside a paragraph', '<p>b <b>one</b><br><i id="x">r two</i></p>', ['related 1: #x']],
    ['leave scripts alone', '<p>b</p><p id="x">r</p><script></script><p id="y">r</p>', ['related 1: #x #y']],
  ])('%s', (_, markup, blocks) => {
    expect(blocksOf(markup).blocks).toEqual(blocks);
  });
});

it('blocks are in the order of the page', () => {
  const { blocks } = blocksOf('<p id="x">n</p><div><p>b</p><p id="y">r</p></div><p id="z">s</p>');
  expect(blocks).toEqual(['nav 2: #x', 'related 1: #y', 'share 1: #z']);
});

describe('shells', () => {
  it('are columns of nothing but clutter of several kinds', () => {
    const { blocks, shells } = blocksOf('<p>b</p><div id="column"><p id="x">r</p><p id="y">s</p></div>');
    expect(blocks).toEqual(['related 1: #x', 'share 1: #y']);
    expect(shells).toEqual(['#column 2']);
  });

  it('are no boxes with something to keep', () => {
    expect(blocksOf('<div id="column"><p>r</p><p>s</p><p>b</p></div>').shells).toEqual([]);
  });
});
