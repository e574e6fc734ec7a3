import { clonePage } from '../pages/clone-page.ts';
import type { TestPage } from '../pages/load-page.ts';
import { addSnippets } from './add-snippets.ts';
import { childHolding, commonAncestor, fromMarkup, textsIn } from './dom.ts';
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
    [true, false].map((isBoxed) => ({
      name: `second article: ${closing}, ${opening}, ${isBoxed ? 'boxed' : 'flat'}`,
      rebuild(page: TestPage) {
        const copy = clonePage(page);
        const closed = fromMarkup(copy.doc, lines.map((line) => `<p>${line}</p>`).join(''));
        const story = `${start}${STORY.map((paragraph) => `<p>${paragraph}</p>`).join('')}`;
        const added = fromMarkup(copy.doc, isBoxed ? `<div>${story}</div>` : story);
        storyLast(copy).after(...closed, ...added);
        return [addSnippets(copy, 'related', added)];
      },
    })),
  ),
);
