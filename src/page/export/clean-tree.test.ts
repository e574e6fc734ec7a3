// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createDocument } from '../unclobbered.ts';
import { CleanTree } from './clean-tree.ts';
import { takeOut } from './export.testing.ts';
import { flatWalk } from './flat-walk.ts';
import { storyPieces } from './story-pieces.ts';
import { toMarkdown } from './to-markdown.ts';
import { toPlainText } from './to-plain-text.ts';

const markdownOf = (html: string) => toMarkdown(takeOut(html)).trim();
const textOf = (html: string) => toPlainText(takeOut(html)).trim();

describe('what the page marks up stays', () => {
  it.each([
    ['paragraphs', '<p>أولى.</p><p>ثانية.</p>', 'أولى.\n\nثانية.'],
    ['boxes as paragraphs', '<div>أولى.<div>ثانية.</div>ثالثة.</div>', 'أولى.\n\nثانية.\n\nثالثة.'],
    ['two breaks as the end of a paragraph', '<p>أولى.<br><br>ثانية.</p>', 'أولى.\n\nثانية.'],
    ['one break as a break', '<p>بيت<br>وبيت</p>', 'بيت  \nوبيت'],
    ['two breaks inside a stress', '<p><b>أولى.<br> <br>ثانية.</b></p>', '**أولى.**\n\n**ثانية.**'],
    [
      'subheadings, right below the headline',
      '<h3>عنوان</h3><p>نص.</p><h5>فرع</h5><p>نص.</p>',
      '## عنوان\n\nنص.\n\n### فرع\n\nنص.',
    ],
    ['a subheading without its stress', '<h2><strong>عنوان</strong></h2><p>نص.</p>', '## عنوان\n\nنص.'],
    ['a list', '<p>نص:</p><ul><li><p>أول</p></li><li>ثان</li></ul>', 'نص:\n\n- أول\n- ثان'],
    ['a numbered list', '<p>نص:</p><ol start="3"><li>أول</li><li>ثان</li></ol>', 'نص:\n\n3. أول\n4. ثان'],
    ['a list in a list', '<p>نص:</p><ul><li>أول<ul><li>فرع</li></ul></li></ul>', 'نص:\n\n- أول\n  - فرع'],
    [
      'an item of several paragraphs',
      '<p>نص:</p><ul><li><p>أول</p><p>تتمة</p></li><li>ثان</li></ul>',
      'نص:\n\n- أول\n\n  تتمة\n\n- ثان',
    ],
    [
      'a quotation',
      '<p>نص.</p><blockquote><p>قول.</p><p>وقول.</p></blockquote>',
      'نص.\n\n> قول.\n> \n> وقول.',
    ],
    [
      'stresses',
      '<p>نص <b>ثقيل</b> و<i>مائل</i> و<s>مشطوب</s> و<q>قول</q>.</p>',
      'نص **ثقيل** و*مائل* و~~مشطوب~~ و«قول».',
    ],
    ['one stress where there are two', '<p>نص <b><strong>ثقيل</strong></b>.</p>', 'نص **ثقيل**.'],
    [
      'spaces between elements',
      '<p><b>واحد</b> <a href="/x">اثنان</a>\n<span>ثلاثة</span></p>',
      '**واحد** [اثنان](https://news.example/x) ثلاثة',
    ],
    ['code', '<p>نص.</p><pre>a  ``` b\n c</pre>', 'نص.\n\n````\na  ``` b\n c\n````'],
    ['a rule as the end of a paragraph', '<div>نص.<hr>نص.</div>', 'نص.\n\nنص.'],
  ])('%s', (_, html, markdown) => expect(markdownOf(html)).toBe(markdown));

  it('figures in rows and columns, empty cells and wide ones too', () => {
    const html =
      '<p>نص.</p><table><thead><tr><th>سهم</th><th>سعر</th><th>تغير</th></tr></thead><tbody><tr><td>أ|ب</td><td></td><td>1</td></tr><tr><td colspan="2">كل<br>شيء</td><td>2</td></tr></tbody></table>';
    expect(markdownOf(html)).toBe(
      'نص.\n\n| سهم | سعر | تغير |\n| --- | --- | --- |\n| أ\\|ب |  | 1 |\n| كل<br>شيء |  | 2 |',
    );
    expect(textOf(html)).toBe('نص.\n\nسهم\tسعر\tتغير\nأ|ب\t\t1\nكل شيء\t\t2');
  });

  it('the text of a table that lays the page out, as paragraphs', () => {
    const long = 'كلمة '.repeat(80).trim();
    expect(markdownOf(`<table><tr><td>تاريخ</td><td><p>${long}</p><p>نص.</p></td></tr></table>`)).toBe(
      `تاريخ\n\n${long}\n\nنص.`,
    );
  });

  it('and nothing of what is around the whole story', () => {
    expect(markdownOf('<ul><li><blockquote><p>أولى.</p><p>ثانية.</p></blockquote></li></ul>')).toBe(
      'أولى.\n\nثانية.',
    );
  });
});

describe('clutter', () => {
  it.each([
    ['between paragraphs', '<p>أولى.</p><div data-clutter>اقرأ أيضا</div><p>ثانية.</p>', 'أولى.\n\nثانية.'],
    ['inside a paragraph', '<p>قال <span data-clutter>شارك</span>الوزير.</p>', 'قال الوزير.'],
    ['in an item', '<p>نص.</p><ul><li>أول <a data-clutter href="/x">المزيد</a></li></ul>', 'نص.\n\n- أول'],
    ['as a whole item', '<p>نص.</p><ul><li data-clutter>شارك</li><li>أول</li></ul>', 'نص.\n\n- أول'],
    ['of a script', '<p>نص.<script>bad()</script><style>p{}</style></p>', 'نص.'],
  ])('%s is not taken along', (_, html, markdown) => expect(markdownOf(html)).toBe(markdown));
});

describe('links and pictures', () => {
  it.each([
    ['absolute', '<p>نص <a href="../a b(1)">هنا</a>.</p>', 'نص [هنا](https://news.example/a%20b\\(1\\)).'],
    [
      'without a name and password',
      '<p><a href="https://u:p@x.example/">هنا</a></p>',
      '[هنا](https://x.example/)',
    ],
    ['no script', '<p>نص <a href=" java\nscript:alert(1)">هنا</a>.</p>', 'نص هنا.'],
    ['no data', '<p>نص <a href="data:text/html,x">هنا</a>.</p>', 'نص هنا.'],
    ['no place in the page', '<p>نص <a href="#x">هنا</a>.</p>', 'نص هنا.'],
  ])('a link: %s', (_, html, markdown) => expect(markdownOf(html)).toBe(markdown));

  it.each([
    [
      'with its words and caption',
      '<figure><img src="/a.jpg" alt="سد"><figcaption>السد (أ ف ب)</figcaption></figure><p>نص.</p>',
      '![سد](https://news.example/a.jpg)\n\n*السد (أ ف ب)*\n\nنص.',
    ],
    [
      'that comes late',
      '<p>نص.</p><img src="data:image/gif;base64,x" data-src="/a.jpg">',
      'نص.\n\n![](https://news.example/a.jpg)',
    ],
    [
      'of several sizes, the largest',
      '<p>نص.</p><picture><source srcset="/s.jpg 320w, /l,1.jpg 1280w"><img alt="سد"></picture>',
      'نص.\n\n![سد](https://news.example/l,1.jpg)',
    ],
    ['too small to be one', '<p>نص.<img src="/i.png" width="16" alt="علامة الموقع"></p>', 'نص.'],
    ['that is a drawing', '<p>نص.</p><img src="/badge.svg?v=2" alt="شارة">', 'نص.'],
    ['that is a sign, as its sign', '<p>نص <img src="/i.png" width="16" alt="🙂"></p>', 'نص 🙂'],
    [
      'whose words are markup',
      '<p>نص.</p><img src="/a.jpg" alt="<b>a](x)">',
      'نص.\n\n![b a\\](x)](https://news.example/a.jpg)',
    ],
    [
      'that has no address, and so no caption',
      '<figure><img alt="سد"><figcaption>السد</figcaption></figure><p>نص.</p>',
      'نص.',
    ],
  ])('a picture %s', (_, html, markdown) => expect(markdownOf(html)).toBe(markdown));

  it('a film is a link', () => {
    expect(markdownOf('<p>نص.</p><iframe src="https://film.example/1" title="فيلم"></iframe>')).toBe(
      'نص.\n\n[فيلم](https://film.example/1)',
    );
  });
});

describe('what reads like markup is none', () => {
  it.each([
    ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>'],
    ['<p># ليس عنوانا</p>', '\\# ليس عنوانا'],
    ['<p>1. ليس قائمة</p>', '1\\. ليس قائمة'],
    ['<p>- ليس قائمة</p>', '\\- ليس قائمة'],
    ['<p>*لا* _لا_ ~~لا~~ `لا` [لا](x)</p>', '\\*لا\\* \\_لا\\_ \\~~لا\\~~ \\`لا\\` \\[لا\\](x)'],
    ['<p>&amp;lt;b&amp;gt; R&amp;D</p>', '\\&lt;b\\&gt; R&D'],
  ])('%s', (html, markdown) => expect(markdownOf(html)).toBe(markdown));
});

describe('as plain text', () => {
  it.each([
    ['<h2>عنوان</h2><p>نص <b>ثقيل</b>,\n  و<a href="/x">رابط</a>.</p>', 'عنوان\n\nنص ثقيل, ورابط.'],
    ['<p>نص:</p><ul><li>أول<ul><li>فرع</li></ul></li><li>ثان</li></ul>', 'نص:\n\n- أول\n  - فرع\n- ثان'],
    ['<p>نص:</p><ol><li>أول</li><li>ثان</li></ol>', 'نص:\n\n1. أول\n2. ثان'],
    ['<figure><img src="/a.jpg" alt="سد"><figcaption>السد</figcaption></figure><p>نص.</p>', 'نص.'],
    ['<p>بيت<br>وبيت</p><blockquote>قول.</blockquote>', 'بيت\nوبيت\n\nقول.'],
    ['<p>قال <q>نعم</q>.</p><pre>a  b\n c</pre>', 'قال «نعم».\n\na  b\n c'],
  ])('%s', (html, text) => expect(textOf(html)).toBe(text));
});

it('pictures between the headline and the text are taken along, and none from above', () => {
  document.body.innerHTML =
    '<img src="/logo.jpg"><h1>عنوان</h1><p>تاريخ</p><img src="/lead.jpg" alt="سد"><p>نص.</p><img src="/after.jpg">';
  const [headline, text] = ['h1', 'p:nth-of-type(2)'].map((at) => document.querySelector(at)?.firstChild);
  const story = { body: new Set(text ? [text] : []), clutter: new Set<Node>(), headline: headline ?? null };
  const pieces = [...storyPieces(document.body, story)];
  const tree = new CleanTree(createDocument(document), document.body, pieces).root;
  expect(toMarkdown(tree)).toBe('![سد](https://news.example/lead.jpg)\n\nنص.\n');
});

it('a story in an open shadow tree is taken as it is shown', () => {
  const whole = document.createElement('div');
  whole.innerHTML = '<story-text><p slot="end">ثالثة.</p><p>أولى.</p>ليس هنا</story-text>';
  document.body.replaceChildren(whole);
  const shadow = whole.querySelector('story-text')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<slot></slot><p>ثانية <b>ثقيلة</b>.</p><slot name="end"></slot>';
  const body = [...flatWalk(whole, () => false)].filter(
    (node) => node.nodeType === 3 && node.textContent !== 'ليس هنا',
  );
  const story = { body: new Set(body), clutter: new Set<Node>(), headline: null };
  const tree = new CleanTree(createDocument(document), whole, [...storyPieces(whole, story)]).root;
  expect(toMarkdown(tree)).toBe('أولى.\n\nثانية **ثقيلة**.\n\nثالثة.\n');
});

it('the tree holds names and attributes of our own alone, and the page is as it was', () => {
  const html =
    '<p onclick="x()" style="color:red" class="y">نص <a href="/x" onclick="x()" target="_blank">هنا</a></p><img src="/a.jpg" onerror="x()" alt="سد">';
  const tree = takeOut(html);
  const attributes = [...tree.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(new Set(attributes)).toEqual(new Set(['href', 'src', 'alt']));
  expect(tree.ownerDocument.defaultView).toBeNull();
  expect(document.body.innerHTML).toBe(html);
});
