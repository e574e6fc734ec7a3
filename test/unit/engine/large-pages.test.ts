import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/engine/model.ts';
import { readLines } from '../../../src/engine/read-lines.ts';
import { readPage } from '../../../src/engine/read-page.ts';
import { deepPage } from './deep-page.ts';
import { ADDRESS, documentOf } from './tiny-page.ts';

const HEADLINE = '<h1>ترميم السور القديم يبدأ اليوم</h1>';
const sentence = (i: number) =>
  `وقال الشاهد رقم ${i} إن السور كان أعلى مما هو اليوم، وإن أباه رآه قبل الزلزال.`;
const repeat = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const paragraphs = (count: number) => repeat(count, (i) => `<p>${sentence(i)}</p>`);
const links = (count: number) =>
  repeat(count, (i) => `<div><a href="/${i}">خبر رقم ${i} من أخبار المدينة</a></div>`);

/** How many nodes the story has, or why there is none. */
const storyOf = (reading: PageReading) => (reading.kind === 'article' ? reading.body.length : reading.why);

describe('50,000 nested elements', () => {
  const NESTS = [['div'], ['span'], ['font', 'b'], ['div', 'span', 'section'], ['blockquote', 'ul', 'li']];

  it.each(NESTS)('are cut into lines: %s', (...names) => {
    const { lines } = readLines(deepPage(50_000, names, HEADLINE + paragraphs(2)).body);
    expect(lines.map((line) => line.words > 0)).toEqual([true, true, true]);
  });

  it.each(NESTS)(
    'are read: %s',
    (...names) => {
      expect(storyOf(readPage(deepPage(50_000, names, HEADLINE + paragraphs(2)), ADDRESS))).toBe(2);
    },
    60_000,
  );
});

describe('siblings', () => {
  // Fewer where jsdom is slow and the engine does not care.
  const KINDS: [string, string, number][] = [
    ['100,000 paragraphs', `<div>${paragraphs(100_000)}</div>`, 100_000],
    ['20,000 lines between <br>s', `<div>${repeat(20_000, (i) => `${sentence(i)}<br>`)}</div>`, 20_000],
    ['20,000 links beside the story', `<div>${paragraphs(3)}</div>${links(20_000)}`, 3],
  ];
  it.each(KINDS)(
    '%s are read',
    (_, markup, nodes) => {
      expect(storyOf(readPage(documentOf(HEADLINE + markup), ADDRESS))).toBe(nodes);
    },
    120_000,
  );
});

it('a text of 10 MB is read', () => {
  const doc = documentOf(`${HEADLINE}<div>${paragraphs(2)}<p id="long"></p>${paragraphs(2)}</div>`);
  const text = doc.createTextNode(sentence(7).repeat(10_000_000 / sentence(7).length));
  doc.getElementById('long')?.append(text);
  const reading = readPage(doc, ADDRESS);
  expect(reading.kind === 'article' && reading.body.includes(text)).toBe(true);
}, 60_000);
