import { describe, expect, it } from 'vitest';
import { columns, firstWords } from '../../../scripts/explain/columns.mjs';
import { verdicts } from '../../../scripts/explain/explain-lines.mjs';
import { explainReading } from '../../../scripts/explain/explain-reading.mjs';
import { nodePath } from '../../../scripts/explain/node-path.mjs';
import { loadEngine } from '../../../scripts/load-engine.mjs';
import { ADDRESS, documentOf, tinyStory } from './tiny-page.ts';

describe('columns', () => {
  it('stand below each other, numbers to the right, text last', () => {
    expect(
      columns([
        ['related', 12, 'اقرأ أيضا'],
        ['nav', 7, ''],
      ]),
    ).toEqual(['  related  12  اقرأ أيضا', '  nav       7']);
  });
  it('are none for no rows', () => expect(columns([])).toEqual([]));
});

describe('first words', () => {
  it.each([
    ['كلمة واحدة', 40, 'كلمة واحدة'],
    ['  كلمة \n واحدة ', 40, 'كلمة واحدة'],
    ['كلمة واحدة بعد أخرى', 9, 'كلمة …'],
  ])('of «%s» in %i letters', (text, length, words) => {
    expect(firstWords(text, length)).toBe(words);
  });
});

it('a path names a node by the elements around it', () => {
  const doc = documentOf('<main><div class="story wide third" id="x"><p>نص <b>غليظ</b></p></div></main>');
  const paragraph = doc.querySelector('p');
  expect(paragraph && nodePath(paragraph)).toBe('main > div.story.wide#x > p');
  expect(paragraph?.firstChild && nodePath(paragraph.firstChild)).toBe('div.story.wide#x > p > "text"');
  expect(nodePath(doc.body)).toBe('body');
});

describe('a reading', async () => {
  const { readPage, findFacts } = await loadEngine();
  const doc = tinyStory(
    '<div class="box"><p>اقرأ أيضا: <a href="/1">عودة السلاحف إلى شاطئ رأس الحد</a></p></div>',
    'middle',
  );
  const reading = readPage(doc, ADDRESS);
  if (reading.kind !== 'article') throw new Error(reading.why);

  it('is explained: headline, body, blocks with rule and evidence, facts', () => {
    const text = explainReading(reading, findFacts(reading.context));
    expect(text).toContain('ترميم السور القديم يبدأ اليوم');
    expect(text).toContain('Body: 2 lines');
    expect(text).toMatch(/related +label +div > div\.box|related +label +article > div > div\.box/);
    expect(text).toMatch(/because of «اقرأ أيضا/);
    expect(text).toMatch(/title +visible: /);
    expect(text).toMatch(/sources +–/);
  });

  it('has a verdict for every line', () => {
    const verdictOf = verdicts(reading);
    expect(reading.context.lines.map(verdictOf)).toEqual(['', 'body', '1 related label', 'body']);
  });
});
