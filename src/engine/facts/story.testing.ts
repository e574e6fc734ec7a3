import { JSDOM } from 'jsdom';
import { readLines } from '../read-lines.ts';
import type { FactContext } from './find-facts.ts';

/** The parts of a made-up story page, as HTML; only what a test is about needs saying. */
export interface StoryParts {
  readonly url?: string;
  readonly head?: string;
  readonly title?: string;
  /** The page's header, far above the headline. */
  readonly header?: string;
  /** In the headline's box, above it. */
  readonly above?: string;
  readonly headline?: string | null;
  /** Between headline and text. */
  readonly meta?: string;
  /** Paragraphs. */
  readonly body?: readonly string[];
  /** Between text and the article's end. */
  readonly tail?: string;
  /** Related boxes and other stories, behind or inside the article. */
  readonly related?: string;
  readonly now?: Date;
}

const PROSE = [
  'شهدت المدينة الساحلية صباح اليوم افتتاح السوق القديم بعد أعمال ترميم استمرت أكثر من ثلاث سنوات كاملة، بحضور جمع من السكان والتجار.',
  'وقال أحد التجار إن المحال عادت إلى أصحابها بالشروط القديمة نفسها، وإن الإيجارات لم ترتفع كما كان متوقعا قبل بدء الأعمال.',
  'وينتظر أن تستكمل المرحلة الثانية من المشروع مطلع العام القادم، على أن تشمل الأزقة المجاورة والخان الكبير ومدخل السوق الشمالي.',
];

/** A context as the body finder would hand it out, with the real lines of a parsed page. */
export function storyOf(parts: StoryParts): FactContext {
  const url = parts.url ?? 'https://akhbar.example/news/1';
  const { document: doc } = new JSDOM(toHtml(parts), { url }).window;
  const { lines } = readLines(doc.body);
  const inBody = (node: Node | undefined) => node?.parentElement?.closest('.text') != null;
  const inArticle = (node: Node) =>
    (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest('article');
  return {
    doc,
    url,
    lines,
    body: lines.filter((line) => inBody(line.leaves[0])),
    headline: lines.find((line) => line.heading === 1) ?? null,
    isOwn: (node) =>
      inArticle(node) != null &&
      (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest('.related') == null,
    ...(parts.now ? { now: parts.now } : {}),
  };
}

function toHtml(parts: StoryParts): string {
  const headline = parts.headline === undefined ? 'السوق القديم يفتح أبوابه من جديد' : parts.headline;
  return `<!doctype html><html><head><title>${parts.title ?? ''}</title>${parts.head ?? ''}</head><body>
<header><a href="/">الرئيسية</a><nav><a href="/1">محليات</a> <a href="/2">اقتصاد</a></nav>${parts.header ?? ''}</header>
<main><article><div class="top">${parts.above ?? ''}${headline === null ? '' : `<h1>${headline}</h1>`}</div>
${parts.meta ?? ''}
<div class="text">${(parts.body ?? PROSE).map((text) => `<p>${text}</p>`).join('')}</div>
${parts.tail ?? ''}</article>
<aside class="related">${parts.related ?? ''}</aside></main>
<footer>جميع الحقوق محفوظة 2019</footer></body></html>`;
}

/** The prose of a story with a sentence of one's own in front. */
export function proseFrom(first: string): readonly string[] {
  return [first, ...PROSE.slice(1)];
}
/** The prose of a story with a sentence of one's own at the end. */
export function proseTo(last: string): readonly string[] {
  return [...PROSE.slice(0, 2), last];
}
