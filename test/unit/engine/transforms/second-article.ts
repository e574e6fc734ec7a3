import { clonePage } from '../pages/clone-page.ts';
import type { TestPage } from '../pages/load-page.ts';
import { addSnippets } from './add-snippets.ts';
import { childHolding, commonAncestor, fromMarkup, textsIn } from './dom.ts';
import { paragraphsToBreaks } from './paragraphs-to-breaks.ts';
import type { Transform } from './transform.ts';

/** What ends the page's own story before the other one begins. */
const CLOSINGS = {
  'source line': ['المصدر: وكالات'],
  'tag line': ['كلمات دلالية: الموانئ، الشحن، التجارة'],
} as const;

const HEADLINE = 'ميناء الدقم يستقبل أول سفينة تعمل بالأمونيا';

/** How the other story begins. */
const OPENINGS = {
  heading: `<h2>${HEADLINE}</h2>`,
  label: `<p>إقرأ أيضا:</p><p>عاجل. ${HEADLINE}</p>`,
  nothing: '',
} as const;

const STORY = [
  'الدقم (وكالات) - استقبل ميناء الدقم العماني صباح الأربعاء أول سفينة شحن تعمل بوقود الأمونيا، في رحلة تجريبية انطلقت من سنغافورة قبل أسبوعين.',
  'وقال المدير التنفيذي للميناء، سالم الجنيبي، إن الرصيف الثالث جُهّز بخزانات تبريد ومجسات للتسرب، مضيفا أن الفحوص استمرت ستة أشهر.',
  'ويبلغ طول السفينة 210 أمتار، وتحمل على متنها 40 ألف طن من الحديد المخصص لمصانع المنطقة الاقتصادية.',
  'ومن المقرر أن تغادر السفينة الميناء يوم السبت، على أن تعود في رحلة ثانية خلال الربع الأخير من العام.',
];

/** How it stands under the page's own. */
const FORMS = {
  boxed: (story: string) => `<div>${story}</div>`,
  flat: (story: string) => story,
  'between <br>s': (story: string) => story.replace(/<p>|<h2>/g, '<br>').replace(/<\/p>|<\/h2>/g, '<br>'),
} as const;

/** The last node of the story and of the lines of source and tags that follow it in the same box. */
function storyLast({ gold }: TestPage): ChildNode {
  const texts = gold.body.flat();
  const around = commonAncestor(texts).closest(':not(p, ul, ol, dl, table, tbody, tr, span)');
  const last = texts.at(-1);
  if (!around || !last) throw new Error('no story');
  const own = new Set(gold.beside);
  let at = childHolding(around, last);
  for (
    let next = at.nextSibling;
    next && textsIn([next]).every((text) => own.has(text));
    next = next.nextSibling
  )
    if (textsIn([next]).length) at = next;
  return at;
}

/** A whole other story under the page's own, after a closing line, in a box of its own or in the same one. */
export const secondArticles: readonly Transform[] = Object.entries(CLOSINGS).flatMap(([closing, lines]) =>
  Object.entries(OPENINGS).flatMap(([opening, start]) =>
    (['boxed', 'flat', 'between <br>s'] as const).map((form) => ({
      name: `second article: ${closing}, ${opening}, ${form}`,
      rebuild(page: TestPage) {
        const copy = form === 'between <br>s' ? paragraphsToBreaks.rebuild(page)[0] : clonePage(page);
        if (!copy) return [];
        const closed = fromMarkup(copy.doc, FORMS[form](lines.map((line) => `<p>${line}</p>`).join('')));
        const story = `${start}${STORY.map((paragraph) => `<p>${paragraph}</p>`).join('')}`;
        const added = fromMarkup(copy.doc, FORMS[form](story));
        storyLast(copy).after(...closed, ...added);
        return [addSnippets(copy, 'related', added)];
      },
    })),
  ),
);
