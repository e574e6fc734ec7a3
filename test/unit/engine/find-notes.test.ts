import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/engine/read-page.ts';
import { ADDRESS, tinyStory } from './tiny-page.ts';

/** What is hidden at the default level of a page whose story is followed by a box of its own with such a heading. */
function hidden(heading: string): string[] {
  const doc = tinyStory('', 'end');
  const box = doc.createElement('section');
  box.innerHTML = `<h3>${heading}</h3><ol><li>سالم الراشدي، أسوار المدينة، 1998.</li>
    <li><a href="https://archive.example/walls">تقرير البلدية عن أسوار المدينة القديمة</a></li></ol>`;
  doc.querySelector('main')?.append(box);
  const reading = readPage(doc, ADDRESS);
  if (reading.kind !== 'article') throw new Error(reading.why);
  return reading.clutter
    .filter(({ level }) => level === 1)
    .flatMap(({ nodes }) => nodes.map((node) => (node.textContent ?? '').trim()));
}

describe('notes below the story', () => {
  it.each([['المراجع'], ['المراجع:'], ['هوامش :'], ['ملاحظة المحرّر：'], ['References.']])(
    '%s stay',
    (heading) => {
      expect(hidden(heading)).toEqual([]);
    },
  );

  it.each([['المراجع العامة للكتاب'], ['اقرأ أيضا:']])('%s is no such heading', (heading) => {
    expect(hidden(heading).join()).toContain('تقرير البلدية');
  });
});
