// @vitest-environment jsdom
// Over 200 lines: what is hidden and put back, in one table of pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHiding } from './hide.ts';

/** A document of its own with this body, and its hiding. */
function page(html: string) {
  const doc = document.implementation.createHTMLDocument('خبر');
  doc.body.innerHTML = html;
  return { doc, hiding: createHiding(doc, 'k3x9'), html: () => doc.documentElement.outerHTML };
}

function find(doc: ParentNode, selector: string): HTMLElement {
  const element = doc.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector}`);
  return element;
}

/** What a reader sees once the style stands: texts with no marked element around them. */
function seen(doc: Document, css: string): string {
  const selector = css.slice(0, css.indexOf('{'));
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    if (at.parentElement?.closest(selector) === null) texts.push(at.textContent?.trim() ?? '');
  }
  return texts.filter(Boolean).join('|');
}

describe('hide and undo', () => {
  it.each([
    ['one element', '<p>متن</p><div class="box">شارك</div>', '.box', 'متن'],
    ['a run of text and breaks', '<div>متن<br><b>عنوان</b> نص <!-- c -->آخر<br></div>', 'div', ''],
    ['text between elements', '<div>أ<i>ب</i>ج<i>د</i></div>', 'div', ''],
    ['an element without attributes', '<aside>شارك</aside>متن', 'aside', 'متن'],
    ['single quotes and entities', `<p title='a "b"'>&lt;&amp;&nbsp;متن</p><p>نص</p>`, 'p', 'نص'],
    ['a table cell', '<table><tbody><tr><td>نص<br>نص</td><td>متن</td></tr></tbody></table>', 'td', 'متن'],
  ])('%s', (_shape, html, selector, left) => {
    const { doc, hiding, html: now } = page(html);
    const before = now();
    const block = find(doc, selector);
    hiding.hide(1, selector === 'div' ? [...block.childNodes] : [block]);
    expect(seen(doc, hiding.css)).toBe(left);
    expect(now()).not.toBe(before);
    hiding.undo();
    expect(now()).toBe(before);
  });

  it('reaches into shadow trees, and takes marks off the copies that a page made there', () => {
    const { doc, hiding } = page('<x-app></x-app>');
    const root = find(doc, 'x-app').attachShadow({ mode: 'open' });
    root.innerHTML = 'متن<p>تابعونا</p>شارك';
    const before = root.innerHTML;
    hiding.hide(1, [...root.childNodes].slice(1));
    expect(root.querySelectorAll('[data-matn-hidden]')).toHaveLength(2);
    for (const node of [...root.childNodes].slice(1)) root.append(node.cloneNode(true));
    hiding.undo();
    expect(root.innerHTML).toBe(`${before}<p>تابعونا</p>شارك`);
  });

  it('wraps each text on its own and leaves white space and comments alone', () => {
    const { doc, hiding } = page('<div>أ<!-- c --> <br>\n<br></div>');
    const div = find(doc, 'div');
    div.append('ب', 'ج');
    const texts = [...div.childNodes].filter((node) => node.nodeType === 3);
    hiding.hide(4, [...div.childNodes]);
    expect(div.innerHTML).toBe(
      '<matn-run data-matn-hidden="k3x9-4t">أ</matn-run><!-- c --> <br data-matn-hidden="k3x9-4">\n' +
        '<br data-matn-hidden="k3x9-4"><matn-run data-matn-hidden="k3x9-4t">ب</matn-run>' +
        '<matn-run data-matn-hidden="k3x9-4t">ج</matn-run>',
    );
    hiding.undo();
    expect([...div.childNodes].filter((node) => node.nodeType === 3)).toEqual(texts);
  });

  it('shows only the blocks that are asked for', () => {
    const { doc, hiding, html } = page('<i>أ</i><b>ب</b>ج');
    hiding.hide(1, [find(doc, 'i')]);
    hiding.hide(2, [find(doc, 'b'), ...[...doc.body.childNodes].slice(-1)]);
    hiding.show(new Set([2, 9]));
    expect(seen(doc, hiding.css)).toBe('ب|ج');
    hiding.show(new Set([1]));
    expect(html()).toContain('<body><i>أ</i><b>ب</b>ج</body>');
  });

  it('marks nothing twice, and nothing inside what is marked', () => {
    const { doc, hiding } = page('<div>أ<b>ب</b></div>');
    const div = find(doc, 'div');
    const [text] = div.childNodes;
    hiding.hide(1, [...div.childNodes]);
    const once = div.innerHTML;
    hiding.hide(1, [...div.childNodes]);
    if (text) hiding.hide(2, [text]);
    expect(div.innerHTML).toBe(once);
    expect(text && hiding.isHidden(text)).toBe(true);
    expect([...div.childNodes].map(hiding.pageNode)).toEqual([text, div.lastChild]);
  });

  it('leaves text alone where no element of ours may stand', () => {
    const { doc, hiding, html } = page('<svg><text>إعلان</text></svg>');
    const before = html();
    hiding.hide(1, [...(doc.querySelector('text')?.childNodes ?? [])]);
    expect(html()).toBe(before);
  });

  it('is not misled by fields of a form that are named like its methods', () => {
    const names = [
      'parentNode',
      'setAttribute',
      'getAttribute',
      'removeAttribute',
      'insertBefore',
      'nodeType',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const { doc, hiding, html } = page(`<form>ابحث ${fields}</form>`);
    const before = html();
    const form = find(doc, 'form');
    hiding.hide(1, [form]);
    hiding.hide(2, [...doc.createRange().createContextualFragment('').childNodes, ...form.childNodes]);
    expect(seen(doc, hiding.css)).toBe('');
    hiding.undo();
    expect(html()).toBe(before);
  });
});

describe('a page that brings our attribute along', () => {
  const saved = '<p data-matn-hidden="old1-3">متن</p><div data-matn-hidden="x" id="a">شارك</div>';

  it('is hidden nowhere by it', () => {
    const { doc, hiding } = page(saved);
    expect(seen(doc, hiding.css)).toBe('متن|شارك');
  });

  it('has it back afterwards, in its place', () => {
    const { doc, hiding, html } = page(saved);
    const before = html();
    hiding.hide(1, [find(doc, '#a')]);
    expect(seen(doc, hiding.css)).toBe('متن');
    hiding.undo();
    expect(html()).toBe(before);
  });

  it('has it back from a shell too, hidden as often as the page is read, and as a block later', () => {
    const { doc, hiding, html } = page(saved);
    const before = html();
    const aside = find(doc, '#a');
    for (const id of [-1, -1, 2]) hiding.hide(id, [aside]);
    hiding.undo();
    expect(html()).toBe(before);
    for (const id of [-1, 2]) hiding.hide(id, [aside]);
    hiding.show(new Set([-1]));
    hiding.show(new Set([2]));
    expect(html()).toBe(before);
  });
});

describe('what the page does meanwhile', () => {
  const RUN = '<div>شارك<b>نص</b>إعلان</div>';
  it.each<[string, (div: HTMLElement, doc: Document) => void, string]>([
    ['changes the text', (div) => find(div, 'matn-run').append('!'), 'شارك!<b>نص</b>إعلان'],
    ['throws a wrapper away', (div) => div.querySelector('matn-run')?.remove(), '<b>نص</b>إعلان'],
    ['moves a wrapper', (div) => div.append(div.querySelector('matn-run') ?? ''), '<b>نص</b>إعلانشارك'],
    [
      'puts something into a wrapper',
      (div) => div.querySelector('matn-run')?.append(div.querySelector('b') ?? ''),
      'شارك<b>نص</b>إعلان',
    ],
    [
      'takes the mark off',
      (div) => div.querySelector('b')?.removeAttribute('data-matn-hidden'),
      'شارك<b>نص</b>إعلان',
    ],
    [
      'writes its own into the mark',
      (div) => div.querySelector('b')?.setAttribute('data-matn-hidden', 'its'),
      'شارك<b data-matn-hidden="its">نص</b>إعلان',
    ],
    [
      'copies everything',
      (div) => div.append(div.cloneNode(true)),
      'شارك<b>نص</b>إعلان<div>شارك<b>نص</b>إعلان</div>',
    ],
    ['writes itself anew', (div) => (div.innerHTML += '<i>ذيل</i>'), 'شارك<b>نص</b>إعلان<i>ذيل</i>'],
    ['empties the place', (div) => div.replaceChildren(), ''],
    [
      'adds another attribute',
      (div) => div.querySelector('b')?.setAttribute('class', 'x'),
      'شارك<b class="x">نص</b>إعلان',
    ],
  ])('%s', (_what, change, expected) => {
    const { doc, hiding } = page(RUN);
    const div = find(doc, 'div');
    hiding.hide(1, [...div.childNodes]);
    change(div, doc);
    hiding.undo();
    expect(div.innerHTML).toBe(expected);
  });

  it('undoes what stands in a part that the page took out for a while', () => {
    const { doc, hiding, html } = page(`<main>${RUN}</main>`);
    const before = html();
    const div = find(doc, 'div');
    hiding.hide(1, [...div.childNodes]);
    div.remove();
    hiding.undo();
    find(doc, 'main').append(div);
    expect(html()).toBe(before);
  });

  it('gives in to a page that takes the mark off again and again', () => {
    const { doc, hiding } = page('<b>عاجل</b>');
    const bar = find(doc, 'b');
    const times = Array.from({ length: 10 }, () => {
      bar.removeAttribute('data-matn-hidden');
      hiding.hide(1, [bar]);
      return hiding.isHidden(bar);
    });
    expect(times.filter(Boolean)).toHaveLength(4);
  });
});

/** A small tree as nested lists: a text, or an element with children. */
type Tree = string | { tag: string; children: Tree[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('نص', ' ', 'شارك', '&amp;', '<!--c-->', 'اقرأ أيضا'),
    fc.record({
      tag: fc.constantFrom('div', 'p', 'b', 'ul', 'section', 'matn-run'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }),
  ),
}));
const markup = (node: Tree): string =>
  typeof node === 'string' ? node : `<${node.tag}>${node.children.map(markup).join('')}</${node.tag}>`;

/** What pages do to nodes: by the index of the node in the original document. */
const changes: readonly ((node: ChildNode, other: ChildNode) => void)[] = [
  (node) => node.remove(),
  (node) => node.before('جديد'),
  (node) => node.after(document.createElement('hr')),
  (node) => node instanceof Text && node.appendData('!'),
  (node) => node instanceof Element && node.setAttribute('class', 'changed'),
  (node) => node instanceof Element && node.append('ذيل'),
  (node, other) => node.contains(other) || other.before(node),
];

function nodesOf(doc: Document): ChildNode[] {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_ALL);
  const nodes: ChildNode[] = [];
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) nodes.push(at as ChildNode);
  return nodes;
}

it('whatever the page, whatever it changes meanwhile: only its own changes are left', () => {
  const index = fc.nat({ max: 60 });
  const run = fc.record({ at: index, length: fc.integer({ min: 1, max: 4 }), show: fc.boolean() });
  const change = fc.record({ kind: fc.nat({ max: changes.length - 1 }), at: index, other: index });
  fc.assert(
    fc.property(
      fc.array(tree, { minLength: 1, maxLength: 6 }),
      fc.array(run, { maxLength: 6 }),
      fc.array(change, { maxLength: 5 }),
      (trees, runs, made) => {
        const html = trees.map(markup).join('');
        const ours = page(html);
        const untouched = page(html);
        const nodes = nodesOf(ours.doc);
        const twins = nodesOf(untouched.doc);
        runs.forEach(({ at, length, show }, id) => {
          const block = [];
          for (
            let node = nodes[at] ?? null;
            node !== null && block.length < length;
            node = node.nextSibling as ChildNode | null
          )
            block.push(node);
          ours.hiding.hide(id, block.map(ours.hiding.pageNode));
          if (show) ours.hiding.show(new Set([id]));
        });
        for (const { kind, at, other } of made) {
          for (const all of [nodes, twins]) {
            const [node, second] = [all[at], all[other]];
            if (node?.parentNode && second?.parentNode) changes[kind]?.(node, second);
          }
        }
        ours.hiding.undo();
        expect(ours.html()).toBe(untouched.html());
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
