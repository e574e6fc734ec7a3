import { describe, expect, it } from 'vitest';
import { type PageLines, readLines } from '../../../src/engine/read-lines.ts';
import { documentOf } from './tiny-page.ts';

const read = (markup: string): PageLines => readLines(documentOf(markup).body);
const texts = (markup: string) => read(markup).lines.map((line) => line.text);

describe('a line', () => {
  it.each<[string, string, string[]]>([
    ['is a paragraph', '<p>واحد</p><p>اثنان</p>', ['واحد', 'اثنان']],
    ['ends at a <br>', '<p>واحد<br>اثنان<br><br>ثلاثة</p>', ['واحد', 'اثنان', 'ثلاثة']],
    ['ends at a rule', 'واحد<hr>اثنان', ['واحد', 'اثنان']],
    ['ends where a box begins, and where it ends', 'قبل<div>في</div>بعد', ['قبل', 'في', 'بعد']],
    ['goes on through inline elements', '<p>قال <b>الو<em>زي</em>ر</b> أمس</p>', ['قال الوزير أمس']],
    ['goes on through a link', '<p>انظر <a href="/">هنا</a>.</p>', ['انظر هنا .']],
    ['is a cell', '<table><tr><td>واحد<td>اثنان</table>', ['واحد', 'اثنان']],
    ['is an item', '<ul><li>واحد<li>اثنان</ul>', ['واحد', 'اثنان']],
    ['ends at a custom element', '<p>واحد</p><x-card>اثنان</x-card>', ['واحد', 'اثنان']],
    [
      'is told from the next by a gap between spans',
      '<div><span>شارك</span><span>غرد</span></div>',
      ['شارك غرد'],
    ],
    ['has its white space collapsed', '<p>\n واحد\t\u00a0 اثنان \n</p>', ['واحد اثنان']],
    ['is nothing for white space', '<p> \n\u00a0</p><div></div>', []],
    ['is nothing for comments', '<!-- تعليق --><p>واحد<!-- اثنان --></p>', ['واحد']],
    [
      'is nothing for scripts',
      '<p>واحد</p><script>x</script><style>y</style><noscript>z</noscript>',
      ['واحد'],
    ],
    [
      'is nothing where the markup hides it',
      '<p hidden>لا</p><p style="color:red; display: none">لا</p>',
      [],
    ],
    [
      'is nothing where it is invisible',
      '<p style="visibility:hidden">لا</p><template><p>لا</p></template>',
      [],
    ],
    ['is something until it is found', '<p hidden="until-found">نعم</p>', ['نعم']],
    ['holds a picture and no text', '<p><img src="x" alt="لا"></p>', ['']],
    ['does not enter a select', '<select><option>لا</option></select>', ['']],
    ['does not enter a frame', '<iframe>لا</iframe><svg><text>لا</text></svg>', ['']],
    ['is nothing for a hidden field', '<input type="hidden" value="x">', []],
  ])('%s', (_, markup, lines) => {
    expect(texts(markup)).toEqual(lines);
  });

  it.each<[string, Partial<PageLines['lines'][number]>]>([
    ['<p>واحد اثنان ثلاثة</p>', { words: 3, linkWords: 0, links: 0, controls: 0, media: 0, heading: 0 }],
    ['<p>واحد <a href="/">اثنان ثلاثة</a></p>', { words: 3, linkWords: 2, links: 1 }],
    ['<p>واحد <a name="x">اثنان</a></p>', { words: 2, linkWords: 0, links: 0 }],
    ['<h3>واحد <b>اثنان</b></h3>', { words: 2, heading: 3 }],
    ['<a href="/"><h2>واحد</h2></a>', { words: 1, linkWords: 1, heading: 2 }],
    ['<div><button>أرسل</button><input type="email"></div>', { words: 1, controls: 2 }],
    ['<figure><img><picture><img></picture></figure>', { words: 0, media: 2 }],
    ['<p>سنة 2024 و٣ أيام</p>', { words: 4 }],
    ['<p>كِتابٌ مُفيدٌ</p>', { words: 2, arabicLetters: 8 }],
    ['<p>BBC عربي</p>', { words: 2, letters: 7, arabicLetters: 4 }],
  ])('of %s is counted', (markup, counts) => {
    const lines = read(markup).lines.filter((line) => line.leaves.length > 0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject(counts);
  });
});

it('every element covers an interval of lines, and lines know their block', () => {
  const doc = documentOf(
    '<div id="a"><p>واحد</p><section id="b"><p>اثنان</p>ثلاثة</section></div><p id="c">أربعة</p>',
  );
  const { regions, lines, root } = readLines(doc.body);
  const interval = (id: string) => {
    const region = regions.get(doc.getElementById(id) ?? doc.body);
    return region && [region.first, region.end];
  };
  expect([interval('a'), interval('b'), interval('c')]).toEqual([
    [0, 3],
    [1, 3],
    [3, 4],
  ]);
  expect([root.first, root.end]).toEqual([0, 4]);
  expect(lines.map((line) => line.index)).toEqual([0, 1, 2, 3]);
  expect(lines.map((line) => line.block.id || line.block.localName)).toEqual(['p', 'p', 'b', 'c']);
});

it('folds what it matches and keeps what it shows', () => {
  const [line] = read('<p>إقـــرأ أيضًا: ٣ مقالاتٍ</p>').lines;
  expect(line?.text).toBe('إقـــرأ أيضًا: ٣ مقالاتٍ');
  expect(line?.folded).toBe('اقرا ايضا: 3 مقالات');
});
