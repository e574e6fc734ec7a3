/** Words of a village's news; sentences are dealt from them by a fixed rule, so that every run measures the same pages. */
const WORDS =
  'أعلنت بلدية القرية صباح اليوم بدء ترميم السوق القديم بعد أشهر من الانتظار وقال المهندس المشرف إن العمال سيعيدون بناء السقف الخشبي ويصلحون قنوات الماء قبل موسم الأمطار فيما طلب التجار ضمانات لعودتهم إلى محالهم'.split(
    ' ',
  );

/** Nodes of the building blocks below, texts and elements. */
const COST = { paragraph: 3, related: 13, item: 6, comment: 9 };
/** What a long page is long of: a third story, the rest lists, boxes and comments. */
const SHARES = { story: 0.35, items: 0.4, comments: 0.25 };

/**
 * A news page of about so many nodes: a story with boxes between its paragraphs, a sidebar of lists, comments.
 * @param {number} nodes
 */
export function makePage(nodes) {
  const deal = dealer();
  const paragraphs = Math.round((nodes * SHARES.story) / (COST.paragraph + COST.related / 6));
  const items = Math.round((nodes * SHARES.items) / COST.item);
  const comments = Math.round((nodes * SHARES.comments) / COST.comment);
  const story = repeat(paragraphs, (i) => (i % 6 === 5 ? related(deal) : '') + paragraph(deal));
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>ترميم السوق القديم في القرية يبدأ اليوم</title>
<meta property="og:type" content="article"></head><body>
<header><nav><ul>${repeat(12, () => `<li><a href="/s">${deal(1)}</a></li>`)}</ul></nav></header>
<main><article><h1>ترميم السوق القديم في القرية يبدأ اليوم</h1><time>12 مايو 2024</time>
<div class="body">${story}</div></article>
<aside>${repeat(Math.ceil(items / 20), () => list(deal, Math.min(20, items)))}</aside>
<section class="comments"><h3>التعليقات</h3>${repeat(comments, () => comment(deal))}</section></main>
<footer><p>جميع الحقوق محفوظة</p></footer></body></html>`;
}

/** @typedef {(words: number) => string} Deal */

/** @param {Deal} deal */
const paragraph = (deal) => `<p>${deal(14)}، ${deal(12)}. <b>${deal(3)}</b> ${deal(9)}.</p>\n`;
/** @param {Deal} deal */
const related = (deal) =>
  `<div class="box"><h4>اقرأ أيضا</h4><ul>${repeat(3, () => `<li><a href="/n">${deal(7)}</a></li>`)}</ul></div>\n`;
/** @param {Deal} deal @param {number} items */
const list = (deal, items) =>
  `<div class="widget"><h3>الأكثر قراءة</h3><ul>${repeat(items, () => `<li><a href="/n"><span>${deal(8)}</span></a> <small>${deal(2)}</small></li>`)}</ul></div>\n`;
/** @param {Deal} deal */
const comment = (deal) =>
  `<div class="comment"><b>${deal(2)}</b><p>${deal(12)}.</p><button>رد</button></div>\n`;

/** @param {number} times @param {(index: number) => string} make */
function repeat(times, make) {
  return Array.from({ length: times }, (_, index) => make(index)).join('');
}

/** @returns {Deal} */
function dealer() {
  let at = 0;
  return (words) =>
    repeat(words, () => {
      at = (at * 7 + 11) % 10_007;
      return ` ${WORDS[at % WORDS.length]}`;
    }).trim();
}
