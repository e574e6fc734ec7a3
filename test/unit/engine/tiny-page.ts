import { JSDOM } from 'jsdom';

/** The address of a page that is no front page and no list. */
export const ADDRESS = 'https://news.example/2024/03/11/story.html';

const OPENING =
  'أعلنت بلدية المدينة صباح الاثنين بدء ترميم السور القديم، بعد أن تشققت أجزاء منه في أمطار الشتاء الماضي، وقالت إن الأشغال ستستمر ثمانية أشهر.';
const CLOSING =
  'وتبلغ كلفة المشروع مليوني دينار، تساهم فيها منظمة دولية بالنصف، على أن يفتح الممشى العلوي أمام الزوار في الربيع المقبل.';

const { window } = new JSDOM('', { url: ADDRESS });

/** A document made of markup alone. */
export function documentOf(body: string): Document {
  const doc = window.document.implementation.createHTMLDocument('x');
  doc.body.innerHTML = body;
  return doc;
}

/** A small story with something of one's own between its paragraphs or after them. */
export function tinyStory(own: string, place: 'middle' | 'end'): Document {
  const closing = `<p>${CLOSING}</p>`;
  return documentOf(`<main><article><h1>ترميم السور القديم يبدأ اليوم</h1><div>
    <p>${OPENING}</p>
    ${place === 'middle' ? own + closing : closing + own}
    </div></article></main>`);
}

/** The first text node of the element marked with `data-own`. */
export function ownText(doc: Document): Text {
  const text = doc.querySelector('[data-own]')?.firstChild;
  if (text?.nodeType !== 3) throw new Error('nothing is marked with data-own');
  return text as Text;
}
