import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/engine/read-page.ts';
import { blockHiding } from './pages/hidden.ts';
import { ADDRESS, ownText, tinyStory } from './tiny-page.ts';

/** What becomes of the marked text at level `article`: `body`, or the rule that hides it. */
function fate(own: string, place: 'middle' | 'end'): string {
  const doc = tinyStory(own, place);
  const reading = readPage(doc, ADDRESS);
  if (reading.kind !== 'article') return `${reading.kind}: ${reading.why}`;
  const text = ownText(doc);
  return (
    blockHiding(reading, 2)(text)?.reason.rule ?? (reading.body.includes(text) ? 'body' : 'beside the body')
  );
}

const caption =
  'مشهد من أعمال ترميم السور القديم عند الباب الشرقي كما بدت صباح الاثنين بعد نصب السقالات الأولى';

describe('what repeats itself', () => {
  it.each([
    ['a control', '<p data-own>تكبير الخط الآن</p><p>تكبير الخط الآن</p>', 'repeated'],
    [
      'names in brackets under quotations',
      '<p data-own>[صحيفة الساحل]</p><p>قالت إن السور أول ما يراه القادم من البحر.</p><p>[صحيفة الساحل]</p>',
      'body',
    ],
    ['a counter of pictures', '<p data-own>صورة ١ من ٥</p>', 'repeated'],
    ['a score', '<p data-own>انتهت المباراة 2 - 1</p>', 'body'],
    ['a share of a whole', '<p data-own>نجا 3 من 5 عمال</p>', 'body'],
    ['a caption cut short', `<p>${caption}</p><p data-own>${caption.slice(0, 60)}... المزيد</p>`, 'repeated'],
    ['the first of two captions', `<p data-own>${caption}</p><p>${caption}</p>`, 'body'],
    ['a refrain', '<p>يا سور المدينة يا حارس البحر</p><p data-own>يا سور المدينة يا حارس البحر</p>', 'body'],
  ])('%s: %s', (_, own, rule) => {
    expect(fate(own, 'middle')).toBe(rule);
  });
});

describe('after the last paragraph', () => {
  it.each([
    ['a line like the paragraphs', '<p data-own>سعر التذكرة: دينار واحد</p>', 'body'],
    ['a second such line', '<p>سعر التذكرة: دينار واحد</p><p data-own>الدخول من الباب الشرقي</p>', 'body'],
    ['a line of another kind', '<div data-own>الدخول من الباب الشرقي</div>', 'tail'],
    ['a linked line', '<p><a href="/gate" data-own>الباب الشرقي</a></p>', 'tail'],
    ['an item of a list', '<ul><li data-own>الباب الشرقي</li></ul>', 'body'],
    [
      'an address to write to',
      '<p data-own>للتواصل مع كاتب التقرير يرجى الكتابة إلى desk@news.example أو الاتصال بمقر الصحيفة في المدينة القديمة.</p>',
      'tail',
    ],
    ['a copyright line', '<p data-own>جميع الحقوق محفوظة © 2024 للصحيفة.</p>', 'tail'],
  ])('%s: %s', (_, own, rule) => {
    expect(fate(own, 'end')).toBe(rule);
  });
});

describe('a link in brackets between paragraphs', () => {
  it.each([
    [
      'with its section',
      '<p>[<a href="/w" data-own>آثار: حكاية السور الذي بناه البحارة</a>]</p>',
      'headline-link',
    ],
    ['that only names its source', '<p>[<a href="/w" data-own>صحيفة الساحل</a>]</p>', 'body'],
  ])('%s: %s', (_, own, rule) => {
    expect(fate(own, 'middle')).toBe(rule);
  });
});

describe('a label of a menu inside the story', () => {
  it('takes its linked heading along only when the article is shown alone', () => {
    const doc = tinyStory(
      '<p>الأقسام</p><h4><a href="/w" data-own>حكاية السور الذي بناه البحارة قبل ألف عام</a></h4>',
      'middle',
    );
    const reading = readPage(doc, ADDRESS);
    if (reading.kind !== 'article') throw new Error(reading.why);
    const text = ownText(doc);
    expect(blockHiding(reading, 1)(text)).toBeFalsy();
    expect(blockHiding(reading, 2)(text)?.reason).toEqual({ rule: 'label', evidence: 'الأقسام' });
  });
});
