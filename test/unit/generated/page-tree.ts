import fc from 'fast-check';
import { LABELS, NAMES, PARAGRAPHS, SHORT_TEXTS } from './page-words.ts';

/** A page before it is built: a text, a comment, or an element with its attributes and children. */
export type Tree =
  | string
  | { readonly comment: string }
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Tree[];
    };

export interface PageTree {
  readonly head: readonly Tree[];
  readonly body: readonly Tree[];
}

const BLOCKS = [
  'div',
  'section',
  'aside',
  'article',
  'main',
  'header',
  'footer',
  'nav',
  'form',
  'blockquote',
];
const PIECES = [
  'p',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'h1',
  'h2',
  'h3',
  'figure',
  'details',
  'x-card',
  'marquee',
];
const INLINE = ['a', 'b', 'span', 'button', 'time', 'i', 'matn-run', 'font'];
const EMPTY = [
  'br',
  'hr',
  'img',
  'input',
  'iframe',
  'svg',
  'template',
  'script',
  'style',
  'select',
  'textarea',
];

const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'role',
    'href',
    'itemprop',
    'type',
    'data-matn-hidden',
    'lang',
    'aria-label',
  ),
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom('/a/b', 'javascript:void 0', 'http://[', '#', 'datePublished') },
  ),
  { maxKeys: 3 },
);
/** Rarely: what nobody sees must not make half of the pages empty. */
const hiding = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ hidden: '' }, { style: 'display:none' }, { hidden: 'until-found' }),
  },
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PARAGRAPHS) },
  { weight: 4, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 4, arbitrary: fc.constantFrom(...SHORT_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const element = (tag: fc.Arbitrary<string>, children: fc.Arbitrary<Tree[]>): fc.Arbitrary<Tree> =>
  fc.tuple(tag, attributes, hiding, children).map(([name, some, more, inner]) => ({
    tag: name,
    attributes: { ...some, ...more },
    children: inner,
  }));

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    fc.record({ comment: fc.constantFrom('', 'إعلان', '[if IE]') }),
    element(fc.constantFrom(...EMPTY), fc.constant([])),
    element(fc.constantFrom(...BLOCKS, ...PIECES, ...INLINE), fc.array(tie('tree'), { maxLength: 5 })),
    element(fc.constantFrom(...BLOCKS), fc.array(tie('tree'), { minLength: 2, maxLength: 6 })),
  ),
}));

/** A headline and prose, so that most pages are read as an article and something has to be hidden. */
const story = fc
  .tuple(
    fc.constantFrom(...SHORT_TEXTS),
    fc.array(fc.oneof(fc.constantFrom(...PARAGRAPHS).map(paragraph), tree), { minLength: 2, maxLength: 6 }),
    fc.constantFrom('div', 'article', 'main', 'td', 'form'),
  )
  .map(([headline, pieces, tag]): Tree[] => [
    { tag: 'h1', attributes: {}, children: [headline] },
    { tag, attributes: {}, children: [...PARAGRAPHS.slice(0, 3).map(paragraph), ...pieces] },
  ]);

const script = (type: string, content: string): Tree => ({
  tag: 'script',
  attributes: { type },
  children: [content],
});
const head = fc.array(
  fc.oneof(
    fc
      .constantFrom(...SHORT_TEXTS)
      .map((title): Tree => ({ tag: 'title', attributes: {}, children: [title] })),
    fc
      .tuple(fc.constantFrom('og:title', 'article:published_time', 'article:tag', 'author', ''), text)
      .map(([property, content]): Tree => ({ tag: 'meta', attributes: { property, content }, children: [] })),
    fc
      .oneof(fc.json(), fc.constant('{"@graph":[{"@type":"NewsArticle","headline":{}}'), fc.string())
      .map((content) => script('application/ld+json', content)),
    fc
      .record({
        headline: fc.anything(),
        datePublished: fc.anything(),
        author: fc.anything(),
        keywords: fc.anything(),
      })
      .map((fields) => script('application/ld+json', safeJson({ '@type': 'NewsArticle', ...fields }))),
  ),
  { maxLength: 4 },
);

/** Pages of some forty nodes, of all that pages are made of, put together by nobody who thought about it. */
export const pageTree: fc.Arbitrary<PageTree> = fc
  .tuple(head, fc.array(tree, { maxLength: 3 }), story, fc.array(tree, { maxLength: 4 }))
  .map(([inHead, before, middle, after]) => ({ head: inHead, body: [...before, ...middle, ...after] }));

function paragraph(words: string): Tree {
  return { tag: 'p', attributes: {}, children: [words] };
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? '';
  } catch {
    return '{';
  }
}
