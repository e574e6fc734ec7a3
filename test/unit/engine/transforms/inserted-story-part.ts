import { clonePage } from '../pages/clone-page.ts';
import { fromMarkup, textsIn } from './dom.ts';
import { spread, storyGaps } from './story-gaps.ts';
import type { Transform } from './transform.ts';

/** What stands between the paragraphs of stories and is story itself. */
const PARTS: Readonly<Record<string, string>> = {
  'h3 «آخر التطورات»': '<h3>آخر التطورات</h3>',
  'h2 «المزيد من التفاصيل»': '<h2>المزيد من التفاصيل</h2>',
  'bold «ردود الفعل»': '<p><strong>ردود الفعل</strong></p>',
  'bold «أهم الأخبار السابقة»': '<p><strong>أهم الأخبار السابقة</strong></p>',
  'paragraph «عاجلا أم آجلا»':
    '<p>عاجلا أم آجلا سيصل الماء إلى القرية، قال رئيس اللجنة وهو يشير إلى الأنابيب.</p>',
  'paragraph «شارك»': '<p>شارك في الجلسة ثلاثة خبراء من خارج البلاد.</p>',
  'linked paragraph':
    '<p><a href="/statement">وجاء في البيان أن اللجنة ستجتمع مرة أخرى مطلع الشهر، وأن قراراتها ملزمة للجميع.</a></p>',
  list: '<ul><li>ألف دينار لكل أسرة</li><li>خيمة وأغطية</li><li>ماء يكفي أسبوعا</li></ul>',
  quote: '<blockquote>«لم ننم منذ ثلاث ليال»</blockquote>',
  table: '<table><tr><th>السنة</th><th>العدد</th></tr><tr><td>2021</td><td>140</td></tr></table>',
  'short question': '<p>ماذا بعد؟</p>',
  'line of dialogue': '<p>- نعم، كنت هناك.</p>',
  tweet:
    '<blockquote class="twitter-tweet"><p>وصلنا إلى القرية، والطريق مفتوح الآن أمام سيارات الإسعاف.</p>— الهلال (@hilal) <a href="https://t.example/1">May 3, 2021</a></blockquote>',
};

/** A subheading, a list, a quotation … between two paragraphs: it stays, and so does all around it. */
export const insertedStoryParts: readonly Transform[] = Object.entries(PARTS).map(([kind, markup]) => ({
  name: `story part: ${kind}`,
  rebuild(page) {
    const places = spread([...storyGaps(page).keys()]);
    return places.map((place) => {
      const copy = clonePage(page);
      const part = fromMarkup(copy.doc, markup);
      // Right above the paragraph: under a heading with a linked headline in between it would head that.
      storyGaps(copy)[place]?.below.before(...part);
      const { gold } = copy;
      return { ...copy, gold: { ...gold, body: [...gold.body, ...textsIn(part).map((text) => [text])] } };
    });
  },
}));
