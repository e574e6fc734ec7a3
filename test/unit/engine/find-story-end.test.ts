import { describe, expect, it } from 'vitest';
import { findStoryEnd } from '../../../src/engine/find-story-end.ts';
import { Measures } from '../../../src/engine/measure.ts';
import { readLines } from '../../../src/engine/read-lines.ts';
import { inOneGo } from '../../../src/engine/steps.ts';
import { Verdicts } from '../../../src/engine/verdicts.ts';
import { documentOf } from './tiny-page.ts';

const A =
  '<p>طرابلس - أعلنت هيئة الموانئ، مساء الأحد، عودة العمل في الرصيف الثالث بعد صيانة استمرت شهرين.</p>';
const B = '<p>وقال مدير الميناء إن الرصيف سيستقبل أول سفينة يوم الخميس، وعلى متنها معدات لمحطة الكهرباء.</p>';
const SOURCE = '<p>المصدر: وكالات</p>';
const TAGS = '<p>كلمات دلالية: الموانئ، الشحن، التجارة</p>';
const HEADLINE = '<h3>ارتفاع أسعار التمور في أسواق الجنوب</h3>';
const OTHER =
  '<p>سجلت أسواق الجنوب ارتفاعا في أسعار التمور، بلغ عشرين في المئة مقارنة بالعام الماضي، وفق التجار.</p>';
const ELSEWHERE = OTHER.replace('سجلت', 'سبها - سجلت');
const LINK = '<p><a href="/n/1">خمس طرق لحفظ التمر من الرطوبة في الصيف</a></p>';
const CARD = `<div>${LINK}<div>${OTHER.replace(/<.?p>/g, '')}</div></div>`;

/** The line at which the story ends and the rule that ends it, or `no end`. */
function endOf(...paragraphs: string[]): string {
  const page = readLines(documentOf(`<div>${paragraphs.join('')}</div>`).body);
  const indexes = page.lines.map((line) => line.index);
  const { at, verdict } = inOneGo(
    findStoryEnd(indexes, page, new Measures(page), new Verdicts(indexes.length)),
  );
  return verdict ? `${at} ${verdict.reason.rule}` : 'no end';
}

describe('a story ends', () => {
  it.each<[string, string, string[]]>([
    ['at a label after its source', '3 end-label', [A, B, SOURCE, '<p>إقرأ أيضا:</p>', OTHER]],
    ['at a label after its tags', '3 end-label', [A, B, TAGS, '<p>إقرأ أيضا:</p>', OTHER]],
    ['at a headline after its source', '3 end-headline', [A, B, SOURCE, HEADLINE, OTHER]],
    ['at a headline after its tags', '3 end-headline', [A, B, TAGS, HEADLINE, OTHER]],
    [
      'at «عاجل» after its source',
      '3 end-headline',
      [A, B, SOURCE, '<p>عاجل. هزة أرضية تضرب شمال البلاد</p>', OTHER],
    ],
    ['at another dateline after its source', '3 end-headline', [A, B, SOURCE, ELSEWHERE]],
    ['at another dateline after a row of asterisks', '3 end-dateline', [A, B, '<p>* * *</p>', ELSEWHERE]],
    ['at its comments', '2 end-comments', [A, B, '<h3>التعليقات (3)</h3>', OTHER]],
    ['at teasers', '2 end-teasers', [A, B, '<h3>مواضيع ذات صلة</h3>', CARD, CARD]],
  ])('%s', (_, end, paragraphs) => {
    expect(endOf(...paragraphs)).toBe(end);
  });
});

describe('a story goes on', () => {
  it.each<[string, string[]]>([
    ['to its last line', [A, B, OTHER]],
    ['past its source', [A, B, SOURCE]],
    ['past a source line above it', [SOURCE, HEADLINE, A, B]],
    ['past a subheading', [A, B, HEADLINE, OTHER]],
    ['past a source line in its middle', [A, SOURCE, B, OTHER]],
    ['past a row of asterisks', [A, B, '<p>* * *</p>', OTHER]],
    ['past a label with a link', [A, B, '<p>إقرأ أيضا:</p>', LINK, OTHER, B]],
    [
      'past a label with links before its last paragraph',
      [A, B, '<h3>مواضيع ذات صلة</h3>', LINK, LINK, LINK, OTHER],
    ],
    [
      'past prose about comments',
      [A, '<p>تعليقات القراء على القرار كثيرة، ولم ترد الوزارة على أي منها.</p>', B],
    ],
    ['past two labels with a link each', [A, '<p>إقرأ أيضا:</p>', LINK, B, '<p>شاهد أيضا</p>', LINK, OTHER]],
    ['past links between paragraphs that are set alike', [A, '<p>إقرأ أيضا:</p>', LINK, B, LINK, OTHER]],
    ['past nothing', []],
  ])('%s', (_, paragraphs) => {
    expect(endOf(...paragraphs)).toBe('no end');
  });
});
